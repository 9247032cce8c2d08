// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>choice</c> of name classes.</summary>
/// <param name="NameClasses">One or more, in order.</param>
public sealed record ChoiceNameClass(ImmutableArray<NameClass> NameClasses) : NameClass;
