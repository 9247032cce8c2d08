// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.XPath;

namespace TeiEdition.Schematron.Matching;

/// <summary>A condition of a step.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="AsksPosition">Whether it calls <c>position()</c> or <c>last()</c>.</param>
internal sealed record PatternPredicate(LazyExpression Expression, bool AsksPosition);
