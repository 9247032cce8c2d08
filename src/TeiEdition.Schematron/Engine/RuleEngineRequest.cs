// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Tree;

namespace TeiEdition.Schematron.Engine;

/// <summary>What an engine is asked to run. Immutable; safe on any thread.</summary>
/// <param name="Schema">The expanded schema with the patterns that are to run, all of them; the active phase is its default phase.</param>
/// <param name="Document">The document.</param>
/// <param name="Options">How it runs.</param>
public sealed record RuleEngineRequest(Schema Schema, DocumentTree Document, SchematronRunOptions Options);
