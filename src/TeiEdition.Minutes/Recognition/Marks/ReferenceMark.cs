// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>A mention by other words than a name, resolved by the settings. Immutable.</summary>
/// <param name="Start">First index.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Id">The id of the participant or authority entry.</param>
public sealed record ReferenceMark(int Start, int End, string Id) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 0;
}
