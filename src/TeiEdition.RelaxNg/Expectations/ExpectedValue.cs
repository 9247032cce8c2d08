// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Expectations;

/// <summary>A value that an attribute, an element or a token of a list may have. Immutable.</summary>
/// <param name="Value">The value as the schema writes it.</param>
/// <param name="Documentation">The schema's <c>a:documentation</c> of it; null for none.</param>
public sealed record ExpectedValue(string Value, string? Documentation);
