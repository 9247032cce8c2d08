// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading;

/// <summary>Characters of the source that a reader left out of its text, and why. Immutable.</summary>
/// <param name="Location">Where they stand.</param>
/// <param name="Text">The characters.</param>
/// <param name="Reason">Why, as <c>navigation of the page</c>.</param>
public sealed record Omission(SourceLocation Location, string Text, string Reason);
