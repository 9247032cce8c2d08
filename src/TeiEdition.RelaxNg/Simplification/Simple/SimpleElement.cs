// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary>An element pattern of the simple form. Identity, not value, tells it from others. Immutable.</summary>
internal sealed class SimpleElement
{
    /// <summary>The names that it may have.</summary>
    public required SimpleNameClass Name { get; init; }

    /// <summary>Its attributes and content.</summary>
    public required SimplePattern Content { get; init; }

    /// <summary>Where the <c>element</c> stands.</summary>
    public required SourceSpan? Span { get; init; }

    /// <summary>The text of its <c>a:documentation</c>, or, where it has none, of the definition that holds nothing but it; null for none.</summary>
    public string? Documentation { get; init; }
}
