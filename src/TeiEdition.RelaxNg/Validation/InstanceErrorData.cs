// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Validation;

/// <summary>What an error of a document says to programs beside its sentence. Immutable.</summary>
/// <param name="Element">The element at fault: for an attribute or text the one that has it.</param>
/// <param name="Path">Where that element stands: the local names of its ancestors and its own, each after a slash.</param>
/// <param name="Expected">What might have stood there.</param>
/// <param name="Suggestion">A name or value of these that is spelt nearly like the one that stands there; null for none.</param>
public sealed record InstanceErrorData(ExpandedName Element, string Path, Expectation Expected, string? Suggestion) : DiagnosticData;
