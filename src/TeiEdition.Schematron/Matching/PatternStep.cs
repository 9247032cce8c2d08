// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.Matching;

/// <summary>A step of a pattern. Immutable; safe on any thread.</summary>
/// <param name="IsAttribute">Whether it is on the attribute axis; else on the child axis.</param>
/// <param name="Test">Which nodes it means.</param>
/// <param name="IsBelow">Whether any number of elements may stand between it and the step before (<c>//</c>).</param>
/// <param name="Predicates">Its conditions, in order.</param>
internal sealed record PatternStep(bool IsAttribute, NodeTest Test, bool IsBelow, ImmutableArray<PatternPredicate> Predicates);
