// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Recognition;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Xml.Names;
using static TeiEdition.Minutes.Encoding.Header.HeaderMaterial;

namespace TeiEdition.Minutes.Encoding.Header;

/// <summary>The <c>teiHeader</c> (TEI P5 Guidelines, chapter 2). For one document, on one thread.</summary>
internal sealed class HeaderEncoder(
    ConversionContext context, RecognisedMinutes minutes, InlineEncoder inline, EntityPointers pointers, string version)
{
    private readonly HeaderMaterial _material = new(minutes, pointers, context);

    /// <summary>The abstracts: one for each field of the record that is one.</summary>
    public ImmutableArray<XElement> Abstracts()
    {
        ImmutableArray<XElement>.Builder abstracts = ImmutableArray.CreateBuilder<XElement>();
        foreach (RecordField field in minutes.Segments.Record.Where(f => f.Kind == RecordFieldKind.Summary))
        {
            if (field.Value is { } summary)
            {
                XAttribute? name = abstracts.Count == 0 ? null : new XAttribute("n", field.Name);
                abstracts.Add(Element("abstract", name, Element("p", inline.Encode(minutes.Texts[summary]))));
            }
        }

        return abstracts.ToImmutable();
    }

    /// <summary>The whole header.</summary>
    /// <param name="summaries">The abstracts, encoded before.</param>
    /// <param name="text">The encoded text, whose elements are counted.</param>
    public XElement Encode(ImmutableArray<XElement> summaries, XElement text)
    {
        // What is left of the record when all other parts are written becomes notes.
        LanguageUsage languages = new(_material);
        XElement title = TitleStatement.Encode(_material);
        XElement publication = PublicationStatement.Encode(_material);
        XElement source = SourceDescription.Encode(_material, languages.OfText(), Main(title));
        XElement profile = ProfileDescription.Encode(_material, languages, summaries, text);
        TrackedChanges.AddTo(profile, minutes.Changes);
        XElement[] notes = [.. _material.Rest().Select(f => Note(f.Field, f.Value))];
        return Element(
            "teiHeader",
            Element("fileDesc", title, publication, notes.Length == 0 ? null : Element("notesStmt", notes), source),
            Element(
                "encodingDesc",
                EditorialDeclaration.Encode(text, context.Settings, context.Convention),
                TagsDeclaration(text),
                Element("appInfo", Element(
                    "application",
                    new XAttribute("ident", "teiedition"),
                    new XAttribute("version", version),
                    Element("label", "TeiEdition")))),
            profile,
            Element("revisionDesc", Element(
                "change", new XAttribute("who", "#" + TeiEncoder.EncoderId), $"Encoded from the source text by TeiEdition {version}.")));
    }

    // What the source itself gives as title.
    private static string? Main(XElement statement) =>
        statement.Elements(TeiNames.Tei + "title").FirstOrDefault(t => t.Attribute("cert") is null)?.Value;

    private static XElement Note(RecordField field, SpannedText value) => Element(
        "note", new XAttribute("type", "record"), field.Name.Length == 0 ? null : Element("label", field.Name), " ", value.Text);

    private static XElement TagsDeclaration(XElement text) => Element("tagsDecl", Element(
        "namespace",
        new XAttribute("name", TeiNames.Tei.NamespaceName),
        text.DescendantsAndSelf()
            .CountBy(e => e.Name.LocalName, StringComparer.Ordinal)
            .OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => Element("tagUsage", new XAttribute("gi", c.Key), new XAttribute("occurs", c.Value)))));
}
