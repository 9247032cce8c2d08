// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Schemas;

/// <summary>A schema, and what of it a document is held against. Immutable; safe on any thread.</summary>
/// <param name="Schema">The schema, which is usable.</param>
/// <param name="UsesGrammar">Whether its grammar counts.</param>
/// <param name="UsesRules">Whether its rules count.</param>
/// <param name="Phase">The phase of the rules; null for that of the run.</param>
public sealed record SchemaUse(LoadedSchema Schema, bool UsesGrammar, bool UsesRules, string? Phase)
{
    /// <summary>Where the name in the document led, through a catalogue for example; null where the document names none.</summary>
    public RecordedRequest? Named { get; init; }
}
