// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Reading;

/// <summary>Reads attribute lists (TEI P5 Guidelines, section 23.5.3 "Attribute List Specification"). Not safe on several threads.</summary>
/// <param name="context">The compilation.</param>
/// <param name="attributes">Reads attributes.</param>
/// <param name="content">Reads datatypes.</param>
/// <param name="values">Reads value lists.</param>
/// <param name="constraints">Reads rules.</param>
internal sealed class AttListReader(
    OddContext context, Attributes attributes, ContentReader content, ValListReader values, ConstraintReader constraints)
{
    /// <summary>Reads the attribute lists of a declaration.</summary>
    /// <param name="declaration">The declaration; several lists in it count as one.</param>
    public AttList Read(XElement declaration)
    {
        AttList[] lists = [.. declaration.Elements(OddNames.AttList).Select(List)];
        return lists switch
        {
            [] => AttList.Empty,
            [AttList only] => only,
            _ => new AttList(false, [.. lists], lists[0].Location),
        };
    }

    private AttList List(XElement element)
    {
        bool choice = attributes.Choose(element, "org", false, v => v switch { "choice" => true, "group" => false, _ => null }, "group, choice");
        ImmutableArray<IAttListItem>.Builder items = ImmutableArray.CreateBuilder<IAttListItem>();
        HashSet<string> idents = new(StringComparer.Ordinal);
        foreach (XElement child in element.Elements())
        {
            if (child.Name == OddNames.AttDef)
            {
                AttDef definition = Definition(child);
                if (!choice && !idents.Add(definition.Ident))
                {
                    context.Report(OddDiagnostics.Duplicate, definition.Location, "attribute", definition.Ident);
                }

                items.Add(definition);
            }
            else if (child.Name == OddNames.AttList)
            {
                items.Add(List(child));
            }
            else if (child.IsTei("attRef"))
            {
                items.Add(new AttRef(Attributes.Value(child, "class"), Attributes.Value(child, "name") ?? string.Empty, child.Place()));
            }
        }

        return new AttList(choice, items.DrainToImmutable(), element.Place());
    }

    private AttDef Definition(XElement element)
    {
        SourceLocation place = element.Place();
        string ident = Attributes.Value(element, "ident") ?? string.Empty;
        if (ident.Length == 0)
        {
            context.Report(OddDiagnostics.AttributeMissing, place, "attDef", "ident");
        }
        else if (!IsName(element, ident))
        {
            context.Report(OddDiagnostics.BadName, place, "attribute", ident);
        }

        return new AttDef
        {
            Ident = ident,
            AltIdent = ValListReader.AltIdentOf(element),
            Location = place,
            Mode = attributes.Mode(element),
            ValidUntil = Attributes.Value(element, "validUntil"),
            Namespace = Attributes.Value(element, "ns"),
            Usage = element.Attribute("usage") is null ? null : Usage(element),
            Datatype = element.Element(TeiNames.Tei + "datatype") is { } datatype
                ? new Datatype(attributes.Occurrence(datatype), content.Read(datatype), datatype.Place())
                : null,
            Values = element.Element(OddNames.ValList) is { } list ? values.Read(list) : null,
            DefaultValue = element.Element(TeiNames.Tei + "defaultVal")?.Value,
            Constraints = constraints.Read(element),
            Descriptions = DescriptionReader.Read(element),
        };
    }

    // A prefix may stand where the namespace is said besides, or is that of XML; "xmlns" is no attribute (Namespaces in XML 1.0, section 3).
    private static bool IsName(XElement element, string ident)
    {
        int colon = ident.IndexOf(':', StringComparison.Ordinal);
        string local = ident[(colon + 1)..];
        return XmlNames.IsNCName(local) && ident != "xmlns"
            && (colon < 0 || (XmlNames.IsNCName(ident.AsSpan(0, colon)) && (ident.StartsWith("xml:", StringComparison.Ordinal) || element.Attribute("ns") is not null || Attributes.Value(element, "mode") is "change" or "delete")));
    }

    private Usage Usage(XElement element) => attributes.Choose(element, "usage", Model.Usage.Optional, v => v switch
    {
        "opt" => Model.Usage.Optional,
        "rec" or "mwa" or "rwa" => Model.Usage.Recommended,
        "req" => Model.Usage.Required,
        _ => null,
    }, "req, rec, opt");
}
