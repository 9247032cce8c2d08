// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation.Html;
using TeiEdition.Odd.Model;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Documentation;

/// <summary>What the header of the ODD says of it as a whole. Immutable.</summary>
/// <param name="Title">The title; where there is none, the ident of the schema.</param>
/// <param name="Subtitle">The subtitle; null for none.</param>
/// <param name="Authors">The names of the authors.</param>
/// <param name="Editors">The names of the editors.</param>
/// <param name="Published">Publisher and date; empty for none.</param>
/// <param name="Licence">The licence as texts, each with its address where that is one of the web.</param>
internal sealed record TitlePage(
    string Title,
    string? Subtitle,
    ImmutableArray<string> Authors,
    ImmutableArray<string> Editors,
    ImmutableArray<string> Published,
    ImmutableArray<(string Text, string? Address)> Licence)
{
    /// <summary>Reads the header.</summary>
    /// <param name="document">The ODD.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="languages">Chooses between titles in several languages.</param>
    public static TitlePage Of(XElement document, SchemaSpec schema, LanguageChoice languages)
    {
        XElement? file = document.Element(TeiNames.Tei + "teiHeader")?.Element(TeiNames.Tei + "fileDesc");
        XElement? statement = file?.Element(TeiNames.Tei + "titleStmt");
        XElement? publication = file?.Element(TeiNames.Tei + "publicationStmt");
        ImmutableArray<XElement> titles = languages.Of([.. statement?.Elements(TeiNames.Tei + "title") ?? []]);
        XElement? main = titles.FirstOrDefault(t => t.Attribute("type")?.Value is null or "main") ?? titles.FirstOrDefault();
        XElement? sub = titles.FirstOrDefault(t => t.Attribute("type")?.Value is "sub" or "subordinate");
        XElement? availability = publication?.Element(TeiNames.Tei + "availability");
        return new TitlePage(
            main is null ? schema.Ident : Fold(main),
            sub is null ? null : Fold(sub),
            All(statement, "author"),
            All(statement, "editor"),
            [.. All(publication, "publisher"), .. All(publication, "date")],
            [.. availability?.Elements().Select(e => (Fold(e), SafeLink.Of(e.Attribute("target")?.Value ?? ""))) ?? []]);
    }

    /// <summary>Writes it.</summary>
    /// <param name="words">Our own words.</param>
    public XElement Write(Words words) => H.El("header",
        H.El("h1", Title),
        Subtitle is null ? null : H.El("p.subtitle", Subtitle),
        Line(words["authors"], Authors),
        Line(words["editors"], Editors),
        Line(words["published"], Published),
        Licence.Select(l => H.El("p.licence", l.Address is null ? l.Text : H.El("a", H.At("href", l.Address), H.At("rel", "license external noreferrer"), l.Text.Length == 0 ? l.Address : l.Text))));

    private static XElement? Line(string label, ImmutableArray<string> names) =>
        names.IsEmpty ? null : H.El("p.by", $"{label} {string.Join(", ", names)}");

    private static ImmutableArray<string> All(XElement? parent, string name) =>
        [.. parent?.Elements(TeiNames.Tei + name).Select(Fold).Where(t => t.Length > 0) ?? []];

    private static string Fold(XElement element) => string.Join(' ', element.Value.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
