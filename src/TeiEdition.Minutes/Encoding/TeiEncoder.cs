// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Encoding.Header;
using TeiEdition.Minutes.Recognition;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Encoding;

/// <summary>The stage of encoding: a recognised document to TEI P5. For one document, on one thread.</summary>
internal sealed class TeiEncoder
{
    /// <summary>The <c>xml:id</c> by which the document points at this program.</summary>
    public const string EncoderId = "teiedition";

    private readonly RecognisedMinutes _minutes;
    private readonly InlineEncoder _inline;
    private readonly Convention _convention;

    private TeiEncoder(RecognisedMinutes minutes, InlineEncoder inline, Convention convention)
    {
        _minutes = minutes;
        _inline = inline;
        _convention = convention;
    }

    /// <summary>Encodes a document.</summary>
    /// <param name="context">The document.</param>
    /// <param name="minutes">The same, recognised.</param>
    /// <param name="version">The program's version, for the header.</param>
    /// <returns>The document without white space between elements, and how many insertions it has.</returns>
    public static (XElement Tei, int Insertions) Encode(
        ConversionContext context, RecognisedMinutes minutes, string version)
    {
        (Convention convention, EditionSettings settings, AuthorityIndex authority) = (context.Convention, context.Settings, context.Authority);
        string bracketsBy = settings.BracketsBy.ToString().ToLowerInvariant();
        EntityPointers pointers = new(minutes.Participants, authority, settings.AuthorityHref);
        InlineEncoder inline = new(pointers, convention, bracketsBy);
        HeaderEncoder header = new(context, minutes, inline, pointers, version);
        TeiEncoder encoder = new(minutes, inline, convention);

        // The abstract stands before the text, so its insertions are numbered first.
        ImmutableArray<XElement> summaries = header.Abstracts();
        XElement text = encoder.Text();
        XElement tei = new(
            TeiNames.Tei + "TEI",
            settings.Id is null ? null : new XAttribute(TeiNames.XmlId, settings.Id),
            new XAttribute(TeiNames.XmlLang, settings.Language),
            header.Encode(summaries, text),
            text);
        return (tei, inline.Insertions);
    }

    private static XElement Element(string name, params object?[] content) => new(TeiNames.Tei + name, content);

    private static XAttribute Id(FormattableString id) => new(TeiNames.XmlId, FormattableString.Invariant(id));

    private XElement Text() => Element("text", Front(), Element("body", Body()));

    private XElement? Front()
    {
        SegmentedMinutes segments = _minutes.Segments;
        if (segments.Headings.IsEmpty && segments.Protocol.IsEmpty)
        {
            return null;
        }

        XElement list = Element("list", new XAttribute("type", "gloss"));
        XElement protocol = Element("div", new XAttribute("type", "protocol"));
        protocol.Add(segments.Headings.Select(h => Element("head", _inline.Encode(_minutes.Texts[h]))));
        foreach (ProtocolLine line in segments.Protocol)
        {
            list.Add(Element("label", _inline.Encode(_minutes.Texts[line.Label], phrasesOnly: true)));
            list.Add(Item(line));
        }

        // A div needs more than headings.
        protocol.Add(list.HasElements ? list : Element("p"));
        return Element("front", protocol);
    }

    private XElement Item(ProtocolLine line) => line.Items.Length == 1
        ? Element("item", _inline.Encode(_minutes.Texts[line.Items[0].Text]))
        : Element("item", line.Items.IsEmpty
            ? null
            : Element("list", line.Items.Select(i => Element("item", _inline.Encode(_minutes.Texts[i.Text])))));

    private XElement Body()
    {
        bool talk = _minutes.Segments.Passages.Any(p => p is Turn);
        XElement div = Element("div", new XAttribute("type", talk ? "minutes" : "report"));
        int turns = 0;
        int paragraphs = 0;
        foreach (Passage passage in _minutes.Segments.Passages)
        {
            div.Add((object)(passage switch
            {
                Turn turn => Turn(turn, ++turns),
                Narrative { Paragraph.IsStage: true } narrative => Stage(narrative.Paragraph),
                PageFurniture furniture => Furniture(furniture),
                Narrative narrative => Element("p", Id($"p{++paragraphs}"), _inline.Encode(_minutes.Texts[narrative.Paragraph.Text])),
                _ => throw new System.Diagnostics.UnreachableException(),
            }));
        }

        if (!div.HasElements)
        {
            div.Add(Element("p"));
        }

        return div;
    }

    private XElement Turn(Turn turn, int number)
    {
        SpeakerResolution who = _minutes.Participants.SpeakerOf(turn.Label.Text);
        XElement sp = Element(
            "sp",
            Id($"t{number}"),
            new XAttribute("n", number.ToString(CultureInfo.InvariantCulture)),
            new XAttribute("who", string.Join(' ', who.Ids.Select(i => "#" + i))),
            InlineEncoder.Judged(who.Certainty),
            Element("speaker", _inline.Encode(_minutes.Texts[turn.Label], phrasesOnly: true)));
        int paragraphs = 0;
        foreach (Paragraph paragraph in turn.Paragraphs)
        {
            sp.Add(paragraph.IsStage
                ? Stage(paragraph)
                : Element("p", Id($"t{number}p{++paragraphs}"), _inline.Encode(_minutes.Texts[paragraph.Text])));
        }

        if (turn.Paragraphs.IsEmpty)
        {
            sp.Add(Element("p", Id($"t{number}p1")));
        }

        return sp;
    }

    private XElement[] Furniture(PageFurniture furniture) =>
    [
        Element("pb", InlineEncoder.Judged(Certainty.High)),
        .. furniture.Parts.Select(p => Element("fw", new XAttribute("type", p.Type), _inline.Encode(_minutes.Texts[p.Text], phrasesOnly: true))),
    ];

    private XElement Stage(Paragraph paragraph)
    {
        RecognisedText text = _minutes.Texts[paragraph.Text];
        List<XNode> content = [.. _inline.Encode(text)];

        // Wholly in brackets or parentheses, it is that stage direction itself.
        if (content is [XElement only] && only.Name.LocalName is "stage" or "gap" or "note" or "pb")
        {
            return only;
        }

        string first = paragraph.Text.Text.TrimStart('(', '[').Split(' ', ')', ']', '.', ',')[0];
        bool known = _convention.StageWords.TryGetValue(first, out string? type);
        return Element(
            "stage",
            new XAttribute("type", type ?? "business"),
            InlineEncoder.Judged(known ? Certainty.High : Certainty.Medium),
            content);
    }
}
