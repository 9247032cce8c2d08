// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>What a case says of a stretch of its text. Immutable.</summary>
/// <param name="Name">The word after the brace, as <c>turn</c> or <c>sense</c>.</param>
/// <param name="Value">The words after that; empty for none.</param>
/// <param name="Start">0-based index of the stretch in the text without marks.</param>
/// <param name="End">Index after it; equal to <paramref name="Start"/> for a place.</param>
internal readonly record struct Mark(string Name, string Value, int Start, int End)
{
    /// <summary>Whether an index lies in the stretch.</summary>
    public bool Holds(int index) => Start <= index && index < End;
}
