// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Expectations;

/// <summary>An element that may come next. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRequired">Whether no valid document goes on without such an element, here or later in its parent.</param>
/// <param name="Documentation">The schema's <c>a:documentation</c> of it; null for none.</param>
public sealed record ExpectedElement(ExpandedName Name, bool IsRequired, string? Documentation);
