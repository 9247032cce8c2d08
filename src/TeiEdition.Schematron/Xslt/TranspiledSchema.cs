// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;

namespace TeiEdition.Schematron.Xslt;

/// <summary>A schema as a stylesheet. Not changed once it is made; safe on any thread for readers.</summary>
public sealed record TranspiledSchema
{
    /// <summary>The schema that it was made from, expanded.</summary>
    public required Schema Schema { get; init; }

    /// <summary>
    /// The XSLT 3.0 stylesheet. Applied to a document in the mode <c>Q{urn:teiedition:schematron}validate</c> it gives SVRL.
    /// </summary>
    public required XDocument Stylesheet { get; init; }

    /// <summary>What the attributes <c>{urn:teiedition:schematron}origin</c> in the stylesheet stand for, by their number.</summary>
    public required ImmutableArray<StylesheetOrigin> Origins { get; init; }

    /// <summary>What is not in the stylesheet since it needs a variable that was excluded, in the order of the schema.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; init; } = [];
}
