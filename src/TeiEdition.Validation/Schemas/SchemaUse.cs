// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Schemas;

/// <summary>A schema, and what of it a document is held against. Immutable; safe on any thread.</summary>
/// <param name="Schema">The schema, which is usable.</param>
/// <param name="UsesGrammar">Whether its grammar counts.</param>
/// <param name="UsesRules">Whether its rules count.</param>
/// <param name="Phase">The phase of the rules; null for that of the run.</param>
public sealed record SchemaUse(LoadedSchema Schema, bool UsesGrammar, bool UsesRules, string? Phase);
