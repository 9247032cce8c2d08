// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Authority;

namespace TeiEdition.Minutes.Recognition.Names;

/// <summary>A name found in a reading text. Indices are 0-based in that text, ends exclusive. Immutable.</summary>
/// <param name="Start">Where it begins, titles before it included.</param>
/// <param name="FormStart">Where the form begins, titles that belong to it included.</param>
/// <param name="TitleEnd">Where its titles end (equal to <paramref name="Start"/> where it has none).</param>
/// <param name="End">Where it ends, inflection included.</param>
/// <param name="Form">The form that stands there.</param>
/// <param name="Entities">The entities that the form can mean, with their kinds; at least one.</param>
/// <param name="Misreadings">Words that differ from the form by letters that scanning confuses, with what they should read.</param>
internal sealed record NameCandidate(
    int Start,
    int FormStart,
    int TitleEnd,
    int End,
    string Form,
    ImmutableArray<(EntityKind Kind, string Id)> Entities,
    ImmutableArray<(int Start, int End, string Correction)> Misreadings)
{
    /// <summary>Whether it is one word of a longer name, which only its title makes a name.</summary>
    public bool IsTitledWord { get; init; }
}
