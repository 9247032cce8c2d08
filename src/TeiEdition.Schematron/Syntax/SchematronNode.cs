// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Syntax;

/// <summary>A part of a Schematron schema as it was written. Immutable; safe on any thread.</summary>
public abstract record SchematronNode
{
    /// <summary>Where its start tag stands, in the schema or in the ODD or RELAX NG schema that it was taken from; null where a program made it.</summary>
    public SourceLocation? Location { get; init; }
}
