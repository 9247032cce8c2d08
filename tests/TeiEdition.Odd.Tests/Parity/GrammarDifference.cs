// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Tests.Parity;

/// <summary>One thing that two grammars say differently. Immutable.</summary>
/// <param name="Element">The element in which it is said; <c>/</c> for the document.</param>
/// <param name="Subject">What it is about: a child, an attribute, text, the end.</param>
/// <param name="Ours">What our grammar says.</param>
/// <param name="Reference">What the reference says.</param>
/// <param name="After">The children before, as few as lead there; empty where none have to.</param>
internal sealed record GrammarDifference(string Element, string Subject, string Ours, string Reference, string After)
{
    /// <summary>What identifies it in the table of known differences.</summary>
    public string Key => $"{Element}\t{Subject}";

    /// <summary>A sentence.</summary>
    public override string ToString() =>
        $"{Element}{(After.Length == 0 ? "" : $" after {After}")}: {Subject}: ours {Ours}, reference {Reference}";
}
