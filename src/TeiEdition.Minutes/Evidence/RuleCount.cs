// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Evidence;

/// <summary>How often a rule judged. Immutable.</summary>
/// <param name="Kind">What about.</param>
/// <param name="Rule">Its name.</param>
/// <param name="High">How often with high certainty.</param>
/// <param name="Medium">How often with medium certainty.</param>
/// <param name="Low">How often with low certainty.</param>
public sealed record RuleCount(JudgementKind Kind, string Rule, int High, int Medium, int Low)
{
    /// <summary>How often in all.</summary>
    public int All => High + Medium + Low;
}
