// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Encoding.Header;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Encoding;

/// <summary>
/// Proves that nothing was lost: reads the encoding back, puts the brackets in again, and compares it word by word with the
/// source. The catalogue record is compared with the parts of the header that hold it. It shares no code with the encoder
/// but the names of elements. Stateless.
/// </summary>
internal static partial class TextAccount
{
    // Elements that stand apart from what is before and behind them.
    private static readonly FrozenSet<string> Apart = FrozenSet.ToFrozenSet(
        ["div", "head", "list", "label", "item", "p", "sp", "speaker", "fw", "table", "row", "cell"], StringComparer.Ordinal);

    /// <summary>Compares an encoding with its source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="minutes">How the source was cut into record and text.</param>
    /// <param name="tei">The encoding.</param>
    /// <param name="sink">Gets MIN009 at the first difference.</param>
    /// <returns>Whether nothing was lost.</returns>
    public static bool Check(SourceText source, SegmentedMinutes minutes, XElement tei, IDiagnosticSink sink)
    {
        string text = Read(tei.Element(TeiNames.Tei + "text"));
        FrozenSet<int> labelEnds = LabelEnds(minutes);
        return Compare(source, 0, minutes.TextStart, RecordAccount.Read(minutes, tei, below: false), labelEnds, sink)
            && Compare(source, minutes.TextStart, minutes.TextEnd, text, labelEnds, sink, NoteAccount.Stretches(minutes))
            && NoteAccount.Check(source, minutes, tei, sink)
            && Compare(source, minutes.TextEnd, source.Text.Length, RecordAccount.Read(minutes, tei, below: true), labelEnds, sink);
    }

    // A label is an element of its own, so it ends a word even where no white space follows it.
    private static FrozenSet<int> LabelEnds(SegmentedMinutes minutes) => minutes.Record.Select(f => f.Label)
        .Concat(minutes.Protocol.Concat(minutes.Closing).Select(l => l.Label))
        .Concat(minutes.Passages.OfType<Turn>().Select(t => t.Label))
        .Concat(minutes.Passages.SelectMany(p => p is Turn turn ? turn.Paragraphs : p is Narrative n ? [n.Paragraph] : []).Select(p => p.Label).OfType<SpannedText>())
        .Select(l => l.Offsets[^1] + 1)
        .ToFrozenSet();

    private static bool Compare(SourceText source, int start, int end, string encoded, FrozenSet<int> labelEnds, IDiagnosticSink sink, ImmutableArray<(int Start, int End)> notes = default)
    {
        string[] kept = encoded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int index = 0;
        foreach ((int from, int to) in Words(source.Text, start, end, labelEnds, notes.IsDefault ? [] : notes))
        {
            ReadOnlySpan<char> word = source.Text.AsSpan(from..to);
            if (word.Contains(SourceDocument.Anchor))
            {
                // The character that stands for a note is no text.
                word = word.ToString().Replace(SourceDocument.Anchor.ToString(), string.Empty, StringComparison.Ordinal);
                if (word.IsEmpty)
                {
                    continue;
                }
            }

            string? other = index < kept.Length ? kept[index] : null;
            if (other is null || !word.SequenceEqual(other))
            {
                sink.Report(Diagnostic.Create(
                    MinutesDiagnostics.TextLost, source.Locate(from), word.ToString(), other ?? "nothing"));
                return false;
            }

            index++;
        }

        if (index < kept.Length)
        {
            sink.Report(Diagnostic.Create(MinutesDiagnostics.TextLost, source.Locate(end), "nothing", kept[index]));
            return false;
        }

        return true;
    }

    private static IEnumerable<(int From, int To)> Words(
        string text, int start, int end, FrozenSet<int> labelEnds, ImmutableArray<(int Start, int End)> notes)
    {
        int note = 0;
        int from = start;
        for (int i = start; i <= end; i++)
        {
            while (note < notes.Length && notes[note].End <= i)
            {
                note++;
            }

            // What a note takes is white space here; the account of notes reads it.
            bool space = i == end || char.IsWhiteSpace(text[i]) || (note < notes.Length && notes[note].Start <= i);
            if ((space || labelEnds.Contains(i)) && i > from)
            {
                yield return (from, i);
                from = i;
            }

            from = space ? i + 1 : from;
        }
    }

    /// <summary>The words that an element holds, with the brackets and quotation marks that became markup.</summary>
    /// <param name="element">The element; null for none.</param>
    public static string Read(XElement? element)
    {
        StringBuilder text = new();
        if (element is not null)
        {
            Read(element, text);
        }

        return text.ToString();
    }

    private static void Read(XElement element, StringBuilder text)
    {
        XElement? first = element.Elements().FirstOrDefault();
        bool bracketed = InsertionId().IsMatch((string?)element.Attribute(TeiNames.XmlId) ?? string.Empty);
        string[] brackets = bracketed ? ((string?)element.Attribute("rend") ?? "[ ]").Split(' ') : [];
        switch (element.Name.LocalName)
        {
            case "note" when NoteAccount.IsNote(element):
            case "pb" when bracketed:
                text.Append((string?)element.Attribute("rend"));
                return;
            case "choice" when first is not null && bracketed:
                Read(first, text);
                text.Append(' ').Append(brackets[0]);
                Read(element.Elements().Last(), text);
                text.Append(brackets[^1]);
                return;
            case "choice" when first is not null:
                Read(first, text);
                return;
        }

        string name = element.Name.LocalName;
        bool apart = Apart.Contains(name) || (name == "stage" && element.Parent?.Name.LocalName is "div" or "sp");
        string[] quotes = name is "q" or "soCalled" ? ((string?)element.Attribute("rend") ?? string.Empty).Split(' ') : [];
        bool hyphen = name is "lb" or "pb" && (string?)element.Attribute("break") == "no";
        text.Append(hyphen ? (string?)element.Attribute("rend") + " " : string.Empty);
        text.Append(apart ? " " : string.Empty).Append(brackets.FirstOrDefault()).Append(quotes.FirstOrDefault());
        foreach (XNode node in element.Nodes())
        {
            if (node is XText characters)
            {
                text.Append(characters.Value);
            }
            else if (node is XElement child)
            {
                Read(child, text);
            }
        }

        text.Append(quotes.LastOrDefault()).Append(brackets.LastOrDefault()).Append(apart ? " " : string.Empty);
    }

    [GeneratedRegex(@"^s[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex InsertionId();
}
