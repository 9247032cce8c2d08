// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>What the annotations of a node mean for how it is written. Stateless; safe on any thread.</summary>
internal static class SyntaxAnnotations
{
    /// <summary>Whether a node has no annotation that stands on it or in it; comments around it and what follows it may be there.</summary>
    public static bool IsBare(SyntaxNode node) =>
        node.Annotations.Attributes.IsEmpty && node.Annotations.Leading.IsEmpty && node.Annotations.Trailing.IsEmpty;

    /// <summary>The annotations of a node that takes the place of the one around it: what stands around that stands around it.</summary>
    public static Annotations Around(Annotations inner, Annotations outer) => inner with
    {
        Comments = outer.Comments.AddRange(inner.Comments),
        Following = inner.Following.AddRange(outer.Following),
    };
}
