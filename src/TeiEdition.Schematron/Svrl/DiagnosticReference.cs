// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Svrl;

/// <summary>A diagnostic of a finding (<c>svrl:diagnostic-reference</c>). Immutable; safe on any thread.</summary>
/// <param name="Id">The id of the diagnostic.</param>
/// <param name="Language">Its language; null for none.</param>
/// <param name="Text">What it says, white space folded.</param>
public sealed record DiagnosticReference(string Id, string? Language, string Text);
