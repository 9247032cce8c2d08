// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Conventions;

/// <summary>A list of words in a convention. Immutable.</summary>
/// <param name="Table">The table, as <c>record</c> or <c>words</c>.</param>
/// <param name="Key">What the words mean, as <c>citation</c> or <c>titles</c>.</param>
/// <param name="Texts">The words.</param>
public sealed record ConventionEntry(string Table, string Key, ImmutableArray<string> Texts);
