// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>A list. Immutable.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Pattern">The pattern that it follows; lists of one pattern go on counting where the one before ended.</param>
/// <param name="Levels">Its nine levels.</param>
/// <param name="Starts">For each level the number that it begins again with at the list's first item; null to go on.</param>
internal sealed record WordList(string Id, string Pattern, ImmutableArray<ListLevel> Levels, ImmutableArray<int?> Starts);
