// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary>An annotation element: one that is in no namespace or in another than RELAX NG's.</summary>
/// <param name="Name">The expanded name.</param>
/// <param name="Prefix">The prefix that the schema uses for it; empty where it uses none.</param>
/// <param name="Attributes">Its attributes, in their order.</param>
/// <param name="Content">Its content, in document order.</param>
public sealed record ForeignElement(
    ExpandedName Name, string Prefix, ImmutableArray<ForeignAttribute> Attributes, ImmutableArray<ForeignNode> Content)
    : ForeignNode
{
    /// <summary>Where it stands; null in a tree that a program built.</summary>
    public SourceSpan? Span { get; init; }
}
