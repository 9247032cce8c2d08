// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Encoding.Header;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Recognition;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Encoding;

/// <summary>
/// Recognised texts to mixed content. Numbers the insertions of the document as it goes, so the texts are given in document
/// order. For one document, on one thread.
/// </summary>
internal sealed class InlineEncoder(EntityPointers pointers, Convention convention, string bracketsBy)
{
    private int _insertions;

    /// <summary>The document, whose notes are put to their places; null where it has none.</summary>
    public RecognisedMinutes? Minutes { get; init; }

    /// <summary>How many insertions were encoded so far.</summary>
    public int Insertions => _insertions;

    /// <summary>The content of an element.</summary>
    /// <param name="recognised">The text and its marks.</param>
    /// <param name="phrasesOnly">Whether the element takes phrases only, as <c>speaker</c> and <c>label</c> do.</param>
    public IEnumerable<XNode> Encode(RecognisedText recognised, bool phrasesOnly = false) =>
        [.. Range(recognised, 0, recognised.Text.Length, recognised.Marks, phrasesOnly)];

    /// <summary>The attributes <c>@resp</c> and <c>@cert</c> of a judgement by the encoder.</summary>
    public static IEnumerable<XAttribute> Judged(Certainty certainty) =>
    [
        new("resp", "#" + TeiEncoder.EncoderId),
        new("cert", certainty.ToString().ToLowerInvariant()),
    ];

    private static XElement Element(string name, params object?[] content) => new(TeiNames.Tei + name, content);

    // The marks are sorted: an outer one stands before those inside it.
    private IEnumerable<XNode> Range(RecognisedText text, int start, int end, ImmutableArray<InlineMark> marks, bool phrasesOnly)
    {
        int position = start;
        for (int i = 0; i < marks.Length;)
        {
            InlineMark mark = marks[i];
            int next = i + 1;
            while (next < marks.Length && marks[next].Start < mark.End)
            {
                next++;
            }

            if (mark.Start > position)
            {
                yield return SourceSpan.Node(text.Text, position, mark.Start);
            }

            foreach (XNode node in Mark(text, mark, marks[(i + 1)..next], phrasesOnly))
            {
                if (node is XElement { FirstNode: null })
                {
                    // A break or a page: its words stand in attributes, if anywhere.
                    node.AddAnnotation(new SourceSpan(text.Text, mark.Start, mark.End));
                }

                yield return node;
            }

            position = mark.End;
            i = next;
        }

        if (end > position)
        {
            yield return SourceSpan.Node(text.Text, position, end);
        }
    }

    private IEnumerable<XNode> Mark(RecognisedText text, InlineMark mark, ImmutableArray<InlineMark> inner, bool phrasesOnly)
    {
        bool isPhrase = mark is NameMark or ReferenceMark or RoleNameMark or DateMark;
        IEnumerable<XNode> Content() => Range(text, mark.Start, mark.End, inner, phrasesOnly || isPhrase);
        switch (mark)
        {
            case NameMark name:
                return [Name(name, Content())];
            case ReferenceMark reference:
                return [Element("rs", Ref(reference.Id), Judged(Certainty.High), Content())];
            case RoleNameMark:
                return [Element("roleName", Content())];
            case QuotationMark quotation:
                return [Quotation(text, quotation, inner, phrasesOnly)];
            case DateMark date:
                return [Element(date.IsTime ? "time" : "date", DateAttributes(date), Content())];
            case StageMark stage:
                return [Element(StageElement(phrasesOnly), new XAttribute("type", stage.Type), Judged(stage.Certainty), Content())];
            case RemarkMark remark:
                return [Element("note", new XAttribute("type", remark.Type), Judged(remark.Certainty), Content())];
            case NoteReferenceMark reference:
                string place = text.Text.Text[mark.Start..mark.End];
                return [reference.IsFirst && Minutes is not null
                    ? NoteEncoder.Note(this, Minutes, reference.Note, place)
                    : NoteEncoder.Reference(reference.Note, SourceSpan.Node(text.Text, mark.Start, mark.End))];
            case ForeignMark foreign:
                return [Element("foreign", new XAttribute(TeiNames.XmlLang, foreign.Language), Content())];
            case AliasMark:
                return [Element("note", new XAttribute("type", "alias"), Content())];
            case CorrectionMark correction:
                return [Element(
                    "choice", Element("sic", Content()), Element("corr", Judged(Certainty.High), correction.Correction))];
            case RevisionMark revision:
                return [Element(
                    revision.IsDeletion ? "del" : "add",
                    revision.Change is { } change ? new XAttribute("change", "#" + TrackedChanges.Id(change)) : null,
                    Content())];
            case HighlightMark highlight:
                return [Element("hi", new XAttribute("rend", HighlightEncoder.Tokens(highlight.Style)), Content())];
            case BreakMark cut:
                return Break(text, cut, inner);
            case FurnitureMark furniture:
                return [Element("fw", new XAttribute("type", furniture.Type), Content())];
            case InsertionMark insertion:
                return Insertion(text, insertion, inner, phrasesOnly);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The value of a date; what is certain needs no word about who judged it.</summary>
    public static IEnumerable<XAttribute> DateAttributes(DateMark date) =>
    [
        .. date.When is { } when ? [new XAttribute("when", when)] : Enumerable.Empty<XAttribute>(),
        .. date is { From: { } from, To: { } to } ? [new XAttribute("from", from), new XAttribute("to", to)] : Enumerable.Empty<XAttribute>(),
        .. date.Certainty < Certainty.High ? Judged(date.Certainty) : [],
    ];

    // Where TEI takes phrases only, neither a quotation nor a stage direction can stand.
    private static string StageElement(bool phrasesOnly) => phrasesOnly ? "note" : "stage";

    private XElement Quotation(RecognisedText text, QuotationMark mark, ImmutableArray<InlineMark> inner, bool phrasesOnly)
    {
        bool isTerm = phrasesOnly || mark.IsTerm;
        string rend = text.Text.Text[mark.Start] + " " + text.Text.Text[mark.End - 1];
        ImmutableArray<InlineMark> quoted = [.. inner.Where(m => m.Start > mark.Start && m.End < mark.End)];
        return Element(
            isTerm ? "soCalled" : "q", new XAttribute("rend", rend), Range(text, mark.Start + 1, mark.End - 1, quoted, isTerm));
    }

    // A hyphen that only the break put there is recorded in @rend; @break says that the word goes on.
    private IEnumerable<XNode> Break(RecognisedText text, BreakMark cut, ImmutableArray<InlineMark> inner)
    {
        bool inWord = cut.IsHyphen || cut.KeepsHyphen;
        XElement mark = Element(
            cut.IsPage ? "pb" : "lb",
            cut.IsPage ? null : new XAttribute("type", "source"),
            inWord ? new XAttribute("break", "no") : null,
            cut.IsHyphen ? new XAttribute("rend", text.Text.Text[cut.Start].ToString()) : null,
            Judged(cut.Certainty));
        IEnumerable<XNode> furniture = inner.OfType<FurnitureMark>().SelectMany(f => Mark(text, f, [], phrasesOnly: true));
        bool spaceBehind = !inWord && cut.End > cut.Start + 1 && cut.End < text.Text.Length;
        return
        [
            .. inWord ? Enumerable.Empty<XNode>() : [new XText(" ")],
            mark,
            .. furniture,
            .. spaceBehind ? [new XText(" ")] : Enumerable.Empty<XNode>(),
        ];
    }

    private XAttribute? Ref(string id) => pointers.Ref(id) is { } pointer ? new XAttribute("ref", pointer) : null;

    private XElement Name(NameMark mark, IEnumerable<XNode> content)
    {
        (string element, XAttribute? type) = mark.Kind switch
        {
            EntityKind.Person => ("persName", null),
            EntityKind.Place => ("placeName", null),
            EntityKind.Organisation => ("orgName", null),
            EntityKind.Event => ("name", new XAttribute("type", "event")),
            _ => throw new UnreachableException(),
        };
        return Element(element, type, Ref(mark.Id), Judged(mark.Certainty), content);
    }

    private IEnumerable<XNode> Insertion(RecognisedText text, InsertionMark mark, ImmutableArray<InlineMark> inner, bool phrasesOnly)
    {
        // Numbered before its content, so that an outer insertion has the lower number.
        XAttribute id = new(TeiNames.XmlId, string.Create(CultureInfo.InvariantCulture, $"s{++_insertions}"));
        XAttribute resp = new("resp", "#" + bracketsBy);
        XAttribute? rend = Rend(text.Text.Text[mark.BracketStart], text.Text.Text[mark.End - 1]);
        ImmutableArray<InlineMark> before = [.. inner.Where(m => m.End <= mark.BracketStart)];
        ImmutableArray<InlineMark> inside = [.. inner.Where(m => m.Start > mark.BracketStart)];
        IEnumerable<XNode> Content() => Range(text, mark.BracketStart + 1, mark.End - 1, inside, phrasesOnly);
        switch (mark.Kind)
        {
            case InsertionKind.Variant:
                int end = text.Text.Text.AsSpan(0, mark.BracketStart).TrimEnd().Length;
                return [Element("choice", id, rend, Element("orig", Range(text, mark.Start, end, before, phrasesOnly)), Element("reg", resp, Content()))];
            case InsertionKind.Correction:
                int wordEnd = text.Text.Text.AsSpan(0, mark.BracketStart).TrimEnd().Length;
                return [Element("choice", id, rend, Element("sic", Range(text, mark.Start, wordEnd, before, phrasesOnly)), Element("corr", resp, Content()))];
            case InsertionKind.Page:
                return [Element(
                    "pb",
                    id,
                    NumberInsertions.PageNumber(text.Text.Text[mark.BracketStart..mark.End]) is { } n ? new XAttribute("n", n) : null,
                    new XAttribute("rend", text.Text.Text[mark.BracketStart..mark.End]),
                    resp)];
            case InsertionKind.Sic:
                return Sic(text, mark, before, phrasesOnly, Element("note", id, rend, new XAttribute("type", "sic"), resp, Content()));
            case InsertionKind.Loss:
                return [Gap(id, rend, resp, mark.Detail, text.Text, (mark.BracketStart + 1, mark.End - 1))];
            case InsertionKind.Note:
                return [Element(
                    "note", id, rend, new XAttribute("type", mark.Detail ?? "editor"), new XAttribute("place", "inline"), resp, Content())];
            case InsertionKind.Handwritten:
                return [Element("note", id, rend, new XAttribute("type", mark.Detail ?? "handwritten"), resp, Content())];
            case InsertionKind.Stamp:
                return [Element("stamp", id, rend, resp, Content())];
            case InsertionKind.Stage:
                return [Element(StageElement(phrasesOnly), id, rend, new XAttribute("type", mark.Detail ?? "business"), resp, Content())];
            default:
                XAttribute reason = new("reason", mark.Kind.ToString().ToLowerInvariant());
                return [Element("supplied", id, rend, reason, resp, Content())];
        }
    }

    private IEnumerable<XNode> Sic(RecognisedText text, InsertionMark mark, ImmutableArray<InlineMark> before, bool phrasesOnly, XElement note)
    {
        int end = text.Text.Text.AsSpan(0, mark.BracketStart).TrimEnd().Length;
        if (mark.Start >= end)
        {
            return [note];
        }

        XText? space = end < mark.BracketStart ? SourceSpan.Node(text.Text, end, mark.BracketStart) : null;
        XElement sic = Element("sic", Range(text, mark.Start, end, before, phrasesOnly));
        return space is null ? [sic, note] : [sic, space, note];
    }

    // Which brackets are printed, where they are not the usual ones.
    private static XAttribute? Rend(char open, char close) =>
        (open, close) is ('[', ']') ? null : new XAttribute("rend", string.Create(CultureInfo.InvariantCulture, $"{open} {close}"));

    private XElement Gap(XAttribute id, XAttribute? rend, XAttribute resp, string? reason, SpannedText text, (int Start, int End) inside)
    {
        string printed = text.Text[inside.Start..inside.End];
        XElement gap = Element("gap", id, rend, new XAttribute("reason", reason is null or "ellipsis" ? "editorial" : reason));
        gap.Add(LossMeasure.Attributes(printed, convention), resp);
        if (printed.Length > 0)
        {
            gap.Add(Element("desc", SourceSpan.Node(text, inside.Start, inside.End)));
        }

        return gap;
    }
}
