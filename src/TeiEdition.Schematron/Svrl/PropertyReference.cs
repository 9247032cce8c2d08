// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Svrl;

/// <summary>A property of a finding (<c>svrl:property-reference</c>). Immutable; safe on any thread.</summary>
/// <param name="Id">The id of the property.</param>
/// <param name="Role">Its role; null for none.</param>
/// <param name="Scheme">Its scheme; null for none.</param>
/// <param name="Text">Its value, white space folded.</param>
public sealed record PropertyReference(string Id, string? Role, string? Scheme, string Text);
