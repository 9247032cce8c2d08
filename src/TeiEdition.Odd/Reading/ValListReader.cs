// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Model;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Reading;

/// <summary>Reads value lists (TEI P5 Guidelines, section 23.5.3.2 "Value Specification"). Not safe on several threads.</summary>
/// <param name="attributes">Reads attributes.</param>
internal sealed class ValListReader(Attributes attributes)
{
    /// <summary>Reads a list.</summary>
    /// <param name="element"><c>valList</c>.</param>
    public ValList Read(XElement element) => new()
    {
        Type = element.Attribute("type") is null ? null : Type(element),
        Mode = attributes.Mode(element),
        Items = [.. element.Elements(TeiNames.Tei + "valItem").Select(Item)],
        Descriptions = DescriptionReader.Read(element),
        Location = element.Place(),
    };

    private ValListType Type(XElement element) => attributes.Choose(element, "type", ValListType.Open, v => v switch
    {
        "closed" => ValListType.Closed,
        "semi" => ValListType.Semi,
        "open" => ValListType.Open,
        _ => null,
    }, "closed, semi, open");

    private ValItem Item(XElement element) => new()
    {
        Ident = Attributes.Value(element, "ident") ?? string.Empty,
        AltIdent = AltIdentOf(element),
        Mode = attributes.Mode(element),
        ValidUntil = Attributes.Value(element, "validUntil"),
        Location = element.Place(),
        Descriptions = DescriptionReader.Read(element),
        Parameters = [.. element.Elements(TeiNames.Tei + "paramList")],
    };

    /// <summary><c>altIdent</c> without white space around it; null where there is none, or one for an application only.</summary>
    /// <param name="declaration">The declaration.</param>
    public static string? AltIdentOf(XElement declaration) =>
        declaration.Element(TeiNames.Tei + "altIdent") is { } alternative && XmlNames.Trim(alternative.Value) is { Length: > 0 } name
            ? name
            : null;
}
