// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Minutes.Encoding;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Evidence;

/// <summary>Finds for each character of a source the element that has it. For one source, on one thread.</summary>
internal sealed class AccountBuilder
{
    private const int Nowhere = -1;
    private const string AsMarkup = "brackets, quotation marks, hyphens of line ends and numbers of pages are markup";
    private const string AsHeader = "the catalogue record: the place says what the label said";

    private readonly SourceText _source;
    private readonly ElementPlaces _names = new();
    private readonly List<(XElement Element, AccountDisposition Disposition)> _elements = [];
    private readonly Dictionary<XElement, int> _indices = [];

    // For each character the index of its element; and whether it is markup there, and no text.
    private readonly int[] _places;
    private readonly bool[] _isMarkup;

    private AccountBuilder(SourceText source)
    {
        _source = source;
        _places = new int[source.Text.Length];
        _isMarkup = new bool[source.Text.Length];
        Array.Fill(_places, Nowhere);
    }

    /// <summary>The stretches of a source's text, in its order.</summary>
    /// <param name="result">The encoding.</param>
    public static ImmutableArray<AccountEntry> Build(EncodingResult result)
    {
        AccountBuilder builder = new(result.Document.Text);
        ImmutableArray<TextLeaf> leaves = TextMap.Create(result.Tree).Leaves;
        foreach (TextLeaf leaf in leaves.Where(l => l.Node is XText))
        {
            builder.Take(leaf);
        }

        foreach (TextLeaf leaf in leaves.Where(l => l.Node is XElement))
        {
            builder.TakeEmpty(leaf);
        }

        foreach (SpannedText text in result.Minutes.Texts.Keys)
        {
            builder.FillMarkup(text);
        }

        builder.TakeNotes(result.Minutes.Segments, result.Tree);
        builder.TakeRecord(result.Minutes.Segments, result.Minutes.Facts.TitleDate?.Length ?? 0, result.Tree);
        return builder.Cut();
    }

    private int IndexOf(XElement element)
    {
        XElement anchor = ElementPlaces.Anchor(element);
        if (!_indices.TryGetValue(anchor, out int index))
        {
            index = _elements.Count;
            _indices.Add(anchor, index);
            _elements.Add((anchor, ElementPlaces.Disposition(anchor)));
        }

        return index;
    }

    private void Take(TextLeaf leaf)
    {
        if (leaf.Span is { } span)
        {
            int index = IndexOf(leaf.Parent);
            foreach (int offset in span.Text.Offsets.AsSpan(span.Start, span.End - span.Start))
            {
                _places[offset] = index;
            }
        }
    }

    // An element without content has in attributes what no text has.
    private void TakeEmpty(TextLeaf leaf)
    {
        if (leaf is { Span: { } span, Node: XElement element })
        {
            foreach (int offset in span.Text.Offsets.AsSpan(span.Start, span.End - span.Start))
            {
                if (_places[offset] == Nowhere)
                {
                    _places[offset] = IndexOf(element);
                    _isMarkup[offset] = !char.IsWhiteSpace(_source.Text[offset]);
                }
            }
        }
    }

    // What no text has is markup of the element beside it: an opening sign of the one behind it, all else of the one before it.
    private void FillMarkup(SpannedText text)
    {
        ReadOnlySpan<int> offsets = text.Offsets.AsSpan();
        int before = Nowhere;
        for (int i = 0; i < offsets.Length; i++)
        {
            if (_places[offsets[i]] != Nowhere)
            {
                before = _places[offsets[i]];
                continue;
            }

            int next = i;
            while (next < offsets.Length && _places[offsets[next]] == Nowhere)
            {
                next++;
            }

            int behind = next < offsets.Length ? _places[offsets[next]] : before;
            before = before == Nowhere ? behind : before;
            for (; i < next; i++)
            {
                bool opens = IsOpening(text.Text, i);
                _places[offsets[i]] = opens ? behind : before;
                _isMarkup[offsets[i]] = !char.IsWhiteSpace(text.Text[i]);
            }

            i--;
        }
    }

    private static bool IsOpening(string text, int index) =>
        text[index] is '[' or '(' or '“' or '‘' or '«' or '„' or '［'
        || (text[index] is '"' or '\'' && (index == 0 || char.IsWhiteSpace(text[index - 1]) || IsOpening(text, index - 1)));

    // The number before a note of a list is an attribute of the note.
    private void TakeNotes(SegmentedMinutes segments, XElement tei)
    {
        Dictionary<string, XElement> notes = new(StringComparer.Ordinal);
        foreach (XElement note in tei.Descendants(TeiNames.Tei + "note"))
        {
            notes.TryAdd((string?)note.Attribute(TeiNames.XmlId) ?? string.Empty, note);
        }

        for (int i = 0; i < segments.Notes.Length; i++)
        {
            if (segments.Notes[i].Label is not { } label || !notes.TryGetValue(NoteEncoder.Id(i), out XElement? note))
            {
                continue;
            }

            foreach (int offset in label.Offsets)
            {
                _places[offset] = IndexOf(note);
                _isMarkup[offset] = true;
            }
        }
    }

    // The record is in the header, but its labels are only places there.
    private void TakeRecord(SegmentedMinutes segments, int dateLength, XElement tei)
    {
        if (tei.Element(TeiNames.Tei + "teiHeader") is not { } header)
        {
            return;
        }

        if (segments.RecordTitle is { } title)
        {
            foreach (SpannedText part in new[] { title.Slice(0, dateLength), title.Slice(dateLength, title.Length) }.Where(p => p.Length > 0))
            {
                TakeField(part, header);
            }
        }

        foreach (RecordField field in segments.Record)
        {
            int? place = field.Value is null ? null : TakeField(field.Value, header);
            Mark(field.Label, place ?? IndexOf(header), isMarkup: true);
        }
    }

    private int TakeField(SpannedText text, XElement header)
    {
        // Where its words know their place, that; else the deepest element that has all of it, or the header as a whole.
        int known = _places[text.Offsets[0]];
        if (known != Nowhere)
        {
            return known;
        }

        XElement element = header;
        while (element.Elements().FirstOrDefault(e => Holds(e, text.Text)) is { } inner)
        {
            element = inner;
        }

        int index = IndexOf(element);
        Mark(text, index, isMarkup: false);
        return index;
    }

    private static bool Holds(XElement element, string text) =>
        string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Contains(text, StringComparison.Ordinal);

    private void Mark(SpannedText text, int index, bool isMarkup)
    {
        foreach (int offset in text.Offsets.Where(o => _places[o] == Nowhere))
        {
            _places[offset] = index;
            _isMarkup[offset] = isMarkup;
        }
    }

    private ImmutableArray<AccountEntry> Cut()
    {
        ImmutableArray<AccountEntry>.Builder entries = ImmutableArray.CreateBuilder<AccountEntry>();
        string text = _source.Text;
        int start = 0;
        int? current = null;
        bool markup = false;
        for (int i = 0; i <= text.Length; i++)
        {
            // White space that belongs nowhere goes with what stands before it.
            if (i < text.Length && _places[i] == Nowhere && char.IsWhiteSpace(text[i]))
            {
                continue;
            }

            if (i == text.Length || (current is not null && _places[i] != current) || (current is null && i > start))
            {
                if (i > start)
                {
                    entries.Add(Entry(start, i, current, markup));
                }

                (start, markup) = (i, false);
            }

            if (i < text.Length)
            {
                current = _places[i];
                markup |= _isMarkup[i];
            }
        }

        return entries.ToImmutable();
    }

    private AccountEntry Entry(int start, int end, int? place, bool markup)
    {
        string text = _source.Text[start..end];
        if (place is null or Nowhere)
        {
            AccountDisposition none = place is null ? AccountDisposition.Space : AccountDisposition.Lost;
            return new AccountEntry(_source.Locate(start), text, none, string.Empty, string.Empty);
        }

        (XElement element, AccountDisposition disposition) = _elements[place.Value];
        string reason = !markup ? string.Empty : disposition == AccountDisposition.Header ? AsHeader : AsMarkup;
        return new AccountEntry(_source.Locate(start), text, disposition, _names.Name(element), reason);
    }
}
