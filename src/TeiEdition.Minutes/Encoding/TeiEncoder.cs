// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;
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
    private readonly ParagraphsEncoder _paragraphs;
    private int _turns;
    private int _narratives;

    private TeiEncoder(RecognisedMinutes minutes, InlineEncoder inline, Convention convention)
    {
        _minutes = minutes;
        _inline = inline;
        _paragraphs = new ParagraphsEncoder(minutes, inline, convention);
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
        InlineEncoder inline = new(pointers, convention, bracketsBy) { Minutes = minutes };
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

    private XElement Text() => Element("text", Front(), Element("body", Body()), Back());

    private XElement? Front()
    {
        SegmentedMinutes segments = _minutes.Segments;
        return segments.Headings.IsEmpty && segments.Protocol.IsEmpty && segments.LeadingFurniture.IsEmpty
            ? null
            : Element("front", Protocol(segments.LeadingFurniture, segments.Headings, segments.Protocol));
    }

    private XElement? Back()
    {
        XElement? closing = _minutes.Segments.Closing.IsEmpty ? null : Protocol([], [], _minutes.Segments.Closing);
        XElement? notes = Notes();
        return closing is null && notes is null ? null : Element("back", closing, notes);
    }

    // Notes stand at their places; here is what remains of their list: its heading, and those that nothing refers to.
    private XElement? Notes()
    {
        SpannedText? heading = _minutes.Segments.NotesHeading;
        XElement div = Element(
            "div",
            new XAttribute("type", "notes"),
            heading is null ? null : Element("head", SourceSpan.Node(heading, 0, heading.Length)),
            NoteEncoder.WithoutReference(_inline, _minutes));
        bool isEmpty = !div.HasElements;
        Complete(div);
        return isEmpty ? null : div;
    }

    private XElement Protocol(
        ImmutableArray<(SpannedText Text, string Type)> furniture, ImmutableArray<SpannedText> headings, ImmutableArray<ProtocolLine> lines)
    {
        XElement list = Element("list", new XAttribute("type", "gloss"));
        XElement protocol = Element("div", new XAttribute("type", "protocol"));
        protocol.Add(furniture.Select(Furniture));
        protocol.Add(headings.Select(h => Element("head", _inline.Encode(_minutes.Texts[h]))));
        foreach (ProtocolLine line in lines)
        {
            list.Add(Element("label", _inline.Encode(_minutes.Texts[line.Label], phrasesOnly: true)));
            list.Add(Item(line));
        }

        protocol.Add(list.HasElements ? list : null);
        return protocol;
    }

    private XElement Item(ProtocolLine line) => line.Items.Length == 1
        ? Element("item", _inline.Encode(_minutes.Texts[line.Items[0].Text]))
        : Element("item", line.Items.IsEmpty
            ? null
            : Element("list", line.Items.Select(i => Element("item", _inline.Encode(_minutes.Texts[i.Text])))));

    private XElement Furniture((SpannedText Text, string Type) part) =>
        Element("fw", new XAttribute("type", part.Type), _inline.Encode(_minutes.Texts[part.Text], phrasesOnly: true));

    // A heading begins a section of its own, which lasts until the next one.
    private XElement Body()
    {
        ImmutableArray<Passage> passages = _minutes.Segments.Passages;
        XElement body = Element("div", new XAttribute("type", passages.Any(p => p is Turn) ? "minutes" : "report"));
        XElement div = body;
        for (int i = 0; i < passages.Length; i++)
        {
            switch (passages[i])
            {
                case Turn turn:
                    div.Add(Turn(turn));
                    break;
                case PageFurniture furniture:
                    div.Add(Element("pb", InlineEncoder.Judged(Certainty.High)), furniture.Parts.Select(Furniture));
                    break;
                case Narrative { Paragraph: { Kind: ParagraphKind.Heading } heading }:
                    if (div != body)
                    {
                        Complete(div);
                    }

                    div = Element("div", new XAttribute("type", "section"), Element("head", _paragraphs.Content(heading)));
                    body.Add(div);
                    break;
                case Narrative:
                    int end = i;
                    while (end < passages.Length && passages[end] is Narrative { Paragraph.Kind: not ParagraphKind.Heading })
                    {
                        end++;
                    }

                    div.Add(_paragraphs.Encode(
                        [.. passages.AsSpan(i..end).ToArray().Cast<Narrative>().Select(n => n.Paragraph)], () => Id($"p{++_narratives}")));
                    i = end - 1;
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        Complete(div);
        return body;
    }

    // A div needs something below its headings; one that only has sections has it.
    private static void Complete(XElement div)
    {
        if (!div.Elements().Any(e => e.Name.LocalName is not ("head" or "pb" or "fw")))
        {
            div.Add(Element("p"));
        }
    }

    private XElement Turn(Turn turn)
    {
        int number = ++_turns;
        int paragraphs = 0;
        SpeakerResolution who = _minutes.Participants.SpeakerOf(turn.Label.Text);
        XElement sp = Element(
            "sp",
            Id($"t{number}"),
            new XAttribute("n", number.ToString(CultureInfo.InvariantCulture)),
            new XAttribute("who", string.Join(' ', who.Ids.Select(i => "#" + i))),
            InlineEncoder.Judged(who.Certainty),
            Element("speaker", _inline.Encode(_minutes.Texts[turn.Label], phrasesOnly: true)),
            _paragraphs.Encode(turn.Paragraphs, () => Id($"t{number}p{++paragraphs}")));
        if (!sp.Elements().Any(e => e.Name.LocalName is "p" or "list" or "table"))
        {
            sp.Add(Element("p", Id($"t{number}p{++paragraphs}")));
        }

        return sp;
    }
}
