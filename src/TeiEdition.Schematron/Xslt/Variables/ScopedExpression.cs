// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.Xslt.Variables;

/// <summary>An expression of the schema as the stylesheet has it. Immutable; safe on any thread.</summary>
/// <param name="Text">The expression, with the stylesheet's names of the variables.</param>
/// <param name="Uses">The variables of the schema that it refers to, each once, in the order met.</param>
internal sealed record ScopedExpression(string Text, ImmutableArray<LetVariable> Uses)
{
    /// <summary>The first variable that it needs and that is not there; null where it can be evaluated.</summary>
    public LetVariable? Missing => Uses.FirstOrDefault(use => use.IsExcluded);
}
