// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>The titles before a person's name, inside its <see cref="NameMark"/>. Immutable.</summary>
/// <param name="Start">First index.</param>
/// <param name="End">Index after the last.</param>
public sealed record RoleNameMark(int Start, int End) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 1;
}
