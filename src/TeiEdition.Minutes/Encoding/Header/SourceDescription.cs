// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Segmentation;
using static TeiEdition.Minutes.Encoding.Header.HeaderMaterial;

namespace TeiEdition.Minutes.Encoding.Header;

/// <summary>The <c>sourceDesc</c> (TEI P5 Guidelines, sections 2.2.7 and 11.4). Stateless.</summary>
internal static class SourceDescription
{
    /// <summary>Writes the description: the citation word for word, and the manuscript as far as it is known.</summary>
    /// <param name="material">What the header is made from.</param>
    /// <param name="language">The language of the manuscript; null where it is not said.</param>
    /// <param name="title">The title; null where the source has none.</param>
    public static XElement Encode(HeaderMaterial material, XElement? language, string? title)
    {
        List<XElement> citations = [];
        if (material.Minutes.Facts is { CitationText: { } text, Citation: { } citation })
        {
            material.Use(material.Open(RecordFieldKind.Citation).First().Field);
            citations.Add(CitationEncoder.Encode(text, citation, "citation"));
        }

        if (material.Minutes.Facts is { SourceText: { } sourceText, Source: { } source })
        {
            citations.Add(CitationEncoder.Encode(sourceText, source, "source"));
        }

        if (material.Minutes.Facts.SourceField is { } field)
        {
            material.Use(field);
        }

        XElement? manuscript = Manuscript(material, language, title);
        if (citations.Count == 0)
        {
            citations.Add(Element("bibl", material.Minutes.Segments.RecordTitle?.Text ?? "The source gives no citation."));
        }

        return Element("sourceDesc", citations, manuscript);
    }

    private static XElement? Manuscript(HeaderMaterial material, XElement? language, string? main)
    {
        List<XElement> identifier = Identifier(material);
        if (identifier.Count == 0)
        {
            return null;
        }

        // An item needs more than its pages: the language, else the title.
        Citation? citation = material.Minutes.Facts.Citation;
        XElement? content = language ?? ((material.Part(citation?.Title) ?? main) is { } title ? Element("title", title) : null);
        XElement[] pages = content is null ? [] : [.. Pages(material)];
        return Element(
            "msDesc",
            Element("msIdentifier", identifier),
            content is null ? null : Element("msContents", Element("msItem", pages, content)));
    }

    private static List<XElement> Identifier(HeaderMaterial material)
    {
        (Citation? citation, Citation? source) = (material.Minutes.Facts.Citation, material.Minutes.Facts.Source);
        List<XElement> identifier = [];
        string? repository = material.SourcePart(source?.Repository);
        foreach ((RecordField field, string text) in material.Open(RecordFieldKind.Repository).ToList())
        {
            repository ??= text;
            if (Fold(repository) == Fold(text))
            {
                material.Use(field);
            }
        }

        repository ??= material.Part(citation?.Repository);
        if (repository is not null)
        {
            identifier.Add(Element("repository", material.EntityRef(repository), repository));
        }

        identifier.AddRange(Fields(material, RecordFieldKind.Collection, t => Element("collection", t)));
        if ((material.SourcePart(source?.Shelfmark) ?? material.Part(citation?.Shelfmark)) is { } shelfmark)
        {
            identifier.Add(Element("idno", shelfmark));
        }

        foreach ((RecordFieldKind kind, string type) in (ReadOnlySpan<(RecordFieldKind, string)>)
            [
                (RecordFieldKind.CallNumber, "callNumber"), (RecordFieldKind.Fond, "fond"), (RecordFieldKind.Opis, "opis"),
                (RecordFieldKind.Delo, "delo"), (RecordFieldKind.Box, "box"), (RecordFieldKind.Folder, "folder"),
            ])
        {
            identifier.AddRange(Fields(material, kind, t => Element("idno", new XAttribute("type", type), t)));
        }

        return identifier;
    }

    private static List<XElement> Fields(HeaderMaterial material, RecordFieldKind kind, Func<string, XElement> encode)
    {
        List<XElement> elements = [];
        foreach ((RecordField field, string text) in material.Open(kind).ToList())
        {
            material.Use(field);
            elements.Add(encode(text));
        }

        return elements;
    }

    private static IEnumerable<XElement> Pages(HeaderMaterial material)
    {
        string? said = material.SourcePart(material.Minutes.Facts.Source?.Pages) ?? material.Part(material.Minutes.Facts.Citation?.Pages);
        if (said is not null)
        {
            yield return Locus(said);
        }

        foreach ((RecordField field, string text) in material.Open(RecordFieldKind.Pages).ToList())
        {
            bool isRange = text.Split(['-', '–'], StringSplitOptions.TrimEntries) is [{ Length: > 0 } from, { Length: > 0 } to]
                && from.All(char.IsAsciiDigit) && to.All(char.IsAsciiDigit);
            if (isRange)
            {
                material.Use(field);
                if (said is null || Fold(said) != Fold(text))
                {
                    yield return Locus(text);
                }
            }
        }
    }

    private static XElement Locus(string pages)
    {
        string[] ends = pages.Split(['-', '–'], StringSplitOptions.TrimEntries);
        return Element("locus", new XAttribute("from", ends[0]), new XAttribute("to", ends[^1]), pages);
    }
}
