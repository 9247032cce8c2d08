// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Syntax;

/// <summary>A part of a Schematron schema as it was written. Immutable; safe on any thread.</summary>
public abstract record SchematronNode
{
    /// <summary>Where its start tag stands, in the schema or in the ODD or RELAX NG schema that it was taken from; null where a program made it.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>
    /// Where the attribute stands that holds its expression (<c>context</c>, <c>test</c>, <c>value</c>, <c>select</c>, <c>path</c>): errors in the
    /// expression are found there. Null where it has none, or where only the place of the element is known.
    /// </summary>
    public SourceLocation? ExpressionLocation { get; init; }
}
