// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Segmentation.Joining;

/// <summary>Whether two pieces are one paragraph. Immutable.</summary>
/// <param name="Join">Whether they are.</param>
/// <param name="Certainty">How sure that is.</param>
/// <param name="Rule">The name of the rule.</param>
internal readonly record struct JoinDecision(bool Join, Certainty Certainty, string Rule)
{
    /// <summary>Two paragraphs, by evidence that is not worth a judgement: a sentence ends, another begins.</summary>
    public static JoinDecision Apart { get; } = new(false, Certainty.High, "sentence-ends");
}
