// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Model;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.Odd;

/// <summary>What an ODD was made into. Immutable, if nobody changes the trees of LINQ to XML; safe on any thread for reading.</summary>
public sealed record OddResult
{
    /// <summary>The schema in RELAX NG. The <see cref="SyntaxNode.Span"/> of each definition, element and attribute is its declaration in the ODD or, where the customisation says nothing of it, in the TEI source.</summary>
    public required SchemaDocument RelaxNg { get; init; }

    /// <summary>The rules as ISO Schematron. Each element of a rule is annotated with the <see cref="Xml.Diagnostics.SourceLocation"/> of its declaration.</summary>
    public required XDocument Schematron { get; init; }

    /// <summary>What both were made from.</summary>
    public required OddModel Model { get; init; }
}
