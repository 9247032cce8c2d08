// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Expectations;

/// <summary>An attribute that may be added to a start tag. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRequired">Whether the start tag is not complete without it.</param>
/// <param name="Documentation">The schema's <c>a:documentation</c> of it; null for none.</param>
/// <param name="DefaultValue">Its <c>a:defaultValue</c>; null for none.</param>
public sealed record ExpectedAttribute(ExpandedName Name, bool IsRequired, string? Documentation, string? DefaultValue);
