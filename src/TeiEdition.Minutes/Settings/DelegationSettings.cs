// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Settings;

/// <summary>A side of the talk, as <c>[[delegation]]</c> in <c>edition.toml</c>. Immutable.</summary>
/// <param name="Id">Its <c>xml:id</c>.</param>
/// <param name="Name">Its name; a side that the document names the same is the same delegation.</param>
/// <param name="Members">Ids of persons, in the order of the encoding.</param>
public sealed record DelegationSettings(string Id, string Name, ImmutableArray<string> Members);
