// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Settings;

/// <summary>A participant, as <c>[[participant]]</c> in <c>edition.toml</c>. Immutable.</summary>
/// <param name="Id">The person's id: of an authority entry, or one for this document.</param>
/// <param name="Names">Names and labels under which the document has the person.</param>
public sealed record ParticipantSettings(string Id, ImmutableArray<string> Names);
