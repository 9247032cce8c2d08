// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Segmentation;
using static TeiEdition.Minutes.Encoding.Header.HeaderMaterial;

namespace TeiEdition.Minutes.Encoding.Header;

/// <summary>The <c>publicationStmt</c> (TEI P5 Guidelines, section 2.2.4). Stateless.</summary>
internal static class PublicationStatement
{
    /// <summary>Writes the statement; without a publisher it is prose.</summary>
    /// <param name="material">What the header is made from.</param>
    public static XElement Encode(HeaderMaterial material)
    {
        string? publisher = material.Part(material.Minutes.Facts.Citation?.Publisher);
        foreach ((RecordField field, string text) in material.Open(RecordFieldKind.Publisher).ToList())
        {
            publisher ??= text;
            if (Fold(publisher) == Fold(text))
            {
                material.Use(field);
            }
        }

        List<XElement> numbers = [.. Addresses(material), .. Numbers(material)];
        XElement[] terms = [.. Terms(material)];
        if (publisher is null)
        {
            return Element(
                "publicationStmt",
                numbers.Count == 0 ? Element("p", "The source names no publisher.") : null,
                numbers.Select(n => Element("p", n)),
                terms);
        }

        return Element(
            "publicationStmt",
            Element("publisher", material.EntityRef(publisher), publisher),
            numbers,
            terms.Length == 0 ? null : Element("availability", terms));
    }

    private static IEnumerable<XElement> Addresses(HeaderMaterial material)
    {
        HashSet<string> addresses = new(StringComparer.Ordinal);
        if (material.Part(material.Minutes.Facts.Citation?.Url) is { } url)
        {
            addresses.Add(url);
            yield return Number("URL", url);
        }

        foreach ((RecordField field, string text) in material.Open(RecordFieldKind.Url).ToList())
        {
            if (text.Contains(' ', StringComparison.Ordinal))
            {
                continue;
            }

            material.Use(field);
            if (addresses.Add(text))
            {
                yield return Number("URL", text);
            }
        }
    }

    // As the record says; else the number at the end of the address.
    private static IEnumerable<XElement> Numbers(HeaderMaterial material)
    {
        bool said = false;
        foreach ((RecordField field, string text) in material.Open(RecordFieldKind.DocumentNumber).ToList())
        {
            said = true;
            material.Use(field);
            yield return Number("document", text);
        }

        string? url = material.Part(material.Minutes.Facts.Citation?.Url);
        if (!said && url?.TrimEnd('/').Split('/')[^1] is { Length: > 0 } last && last.All(char.IsAsciiDigit))
        {
            yield return Number("document", last);
        }
    }

    private static IEnumerable<XElement> Terms(HeaderMaterial material)
    {
        foreach (RecordFieldKind kind in (RecordFieldKind[])[RecordFieldKind.Credits, RecordFieldKind.Rights])
        {
            foreach ((RecordField field, string text) in material.Open(kind).ToList())
            {
                material.Use(field);
                yield return Element("p", text);
            }
        }
    }

    private static XElement Number(string type, string text) => Element("idno", new XAttribute("type", type), text);
}
