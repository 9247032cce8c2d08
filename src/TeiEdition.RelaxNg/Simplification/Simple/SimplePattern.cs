// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary>A pattern of the simple form. Identity, not value, tells it from others; shared where the schema shares. Immutable.</summary>
internal abstract class SimplePattern
{
    /// <summary>Closes the hierarchy.</summary>
    private protected SimplePattern()
    {
    }

    /// <summary>Where the pattern stands in the schema; null for one that simplification made.</summary>
    public SourceSpan? Span { get; init; }
}
