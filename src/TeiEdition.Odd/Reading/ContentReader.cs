// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model.Content;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Reading;

/// <summary>Reads content models (TEI P5 Guidelines, section 23.5.1 "Content Models"). Not safe on several threads.</summary>
/// <param name="context">The compilation.</param>
/// <param name="attributes">Reads attributes.</param>
/// <param name="values">Reads value lists.</param>
internal sealed class ContentReader(OddContext context, Attributes attributes, ValListReader values)
{
    private readonly RawPatternReader _raw = new(context);

    /// <summary>Reads what stands in <c>content</c>, <c>datatype</c> and their like.</summary>
    /// <param name="element">The element around it.</param>
    public ContentModel Read(XElement element) => new(Children(element), element.Place(), element);

    private ImmutableArray<ContentNode> Children(XElement parent)
    {
        ImmutableArray<ContentNode>.Builder nodes = ImmutableArray.CreateBuilder<ContentNode>();
        foreach (XElement child in parent.Elements())
        {
            if (child.Name.NamespaceName == OddNames.RelaxNgNamespace)
            {
                if (_raw.Read(child) is { } pattern)
                {
                    nodes.Add(new RawPattern(pattern, child) { Location = child.Place() });
                }
            }
            else if (child.Name.NamespaceName == TeiNames.TeiNamespace && Node(child) is { } node)
            {
                nodes.Add(node);
            }
        }

        return nodes.DrainToImmutable();
    }

    private ContentNode? Node(XElement element)
    {
        SourceLocation place = element.Place();
        Occurrence occurrence = attributes.Occurrence(element);
        switch (element.Name.LocalName)
        {
            case "sequence":
                bool ordered = Attributes.Value(element, "preserveOrder") is not ("false" or "0");
                return new Sequence(Children(element), ordered) { Location = place, Occurrence = occurrence };
            case "alternate":
                return new Alternate(Children(element)) { Location = place, Occurrence = occurrence };
            case "elementRef":
                return new ElementRef(Key(element)) { Location = place, Occurrence = occurrence };
            case "classRef":
                return new ClassRef(Key(element), Expansion(element), Attributes.Tokens(element, "include"), Attributes.Tokens(element, "except"))
                {
                    Location = place,
                    Occurrence = occurrence,
                };
            case "macroRef":
                return new MacroRef(Key(element)) { Location = place, Occurrence = occurrence };
            case "dataRef":
                return DataRef(element, occurrence);
            case "anyElement":
                return AnyElement(element, occurrence);
            case "textNode":
                return new TextNode { Location = place };
            case "empty":
                return new Empty { Location = place };
            case "valList":
                return new ValListContent(values.Read(element)) { Location = place };
            default:
                if (!IsDescription(element))
                {
                    context.Report(OddDiagnostics.UnknownContent, place, element.Name.LocalName);
                }

                return null;
        }
    }

    private string Key(XElement element)
    {
        if (Attributes.Value(element, "key") is { Length: > 0 } key)
        {
            return key;
        }

        context.Report(OddDiagnostics.AttributeMissing, element.Place(), element.Name.LocalName, "key");
        return string.Empty;
    }

    private ClassExpansion Expansion(XElement element) => attributes.Choose(element, "expand", ClassExpansion.Alternate, v => v switch
    {
        "alternate" or "alternation" => ClassExpansion.Alternate,
        "sequence" => ClassExpansion.Sequence,
        "sequenceOptional" => ClassExpansion.SequenceOptional,
        "sequenceRepeatable" => ClassExpansion.SequenceRepeatable,
        "sequenceOptionalRepeatable" => ClassExpansion.SequenceOptionalRepeatable,
        _ => null,
    }, "alternate, sequence, sequenceOptional, sequenceRepeatable, sequenceOptionalRepeatable");

    private DataRef DataRef(XElement element, Occurrence occurrence)
    {
        DataRef reference = new(
            Attributes.Value(element, "key"),
            Attributes.Value(element, "name"),
            Attributes.Value(element, "ref"),
            element.Attribute("restriction")?.Value,
            [.. element.Elements(TeiNames.Tei + "dataFacet").Select(Facet)])
        {
            Location = element.Place(),
            Occurrence = occurrence,
        };
        if (reference is { Key: null, Name: null, Ref: null })
        {
            context.Report(OddDiagnostics.AttributeMissing, element.Place(), "dataRef", "key");
        }

        return reference;
    }

    private static DataFacet Facet(XElement element) =>
        new(Attributes.Value(element, "name") ?? string.Empty, element.Attribute("value")?.Value ?? string.Empty, element.Place());

    private AnyElement AnyElement(XElement element, Occurrence occurrence) => new(
        Attributes.Tokens(element, "require"),
        element.Attribute("except") is null ? null : QualifiedNames.Expand(element, Attributes.Tokens(element, "except"), context))
    {
        Location = element.Place(),
        Occurrence = occurrence,
    };

    private static bool IsDescription(XElement element) => element.Name.LocalName is "desc" or "gloss" or "remarks";
}
