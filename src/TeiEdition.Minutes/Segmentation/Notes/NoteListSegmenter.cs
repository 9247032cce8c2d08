// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Segmentation.Notes;

/// <summary>
/// Finds the list of notes at the end of a document, by its heading or rule or by numbers that the text before refers to, and
/// the notes of the format itself. Stateless.
/// </summary>
internal static partial class NoteListSegmenter
{
    /// <summary>Parts a document from its notes.</summary>
    /// <param name="blocks">The blocks of the text, in reading order.</param>
    /// <param name="context">The document; gets MIN081.</param>
    public static NoteSplit Split(ImmutableArray<Block> blocks, ConversionContext context)
    {
        ImmutableArray<NoteText> own = FormatNotes.Of(context.Document);
        (int Block, int Line, SpannedText? Heading)? list = FindList(blocks, context);
        if (list is not { } start)
        {
            return new NoteSplit(blocks, own, null);
        }

        ImmutableArray<Block> before = blocks[..start.Block];
        ImmutableArray<SpannedText> kept = blocks[start.Block].Lines[..start.Line];
        if (!kept.IsEmpty)
        {
            before = before.Add(blocks[start.Block] with { Lines = kept });
        }

        int firstLine = start.Line + (start.Heading is null ? 0 : 1);
        (List<(SpannedText Label, string Number, List<ImmutableArray<SpannedText>> Paragraphs)> items, int after) = ReadList(blocks, start.Block, firstLine);
        NoteReferences references = new(before, context.Document);
        ImmutableArray<NoteText> notes = [.. items.Select(i => Note(i, references, context))];
        return new NoteSplit(before.AddRange(blocks[after..]), own.AddRange(notes), start.Heading);
    }

    /// <summary>The number or mark that a line begins with as a note does; null for none.</summary>
    /// <param name="line">The line.</param>
    public static (int Length, string Number, bool Plain)? Label(string line)
    {
        Match match = LabelPattern().Match(line);
        return match.Success ? (match.Groups["label"].Length, NoteReferences.Plain(match.Groups["n"].Value), match.Groups["plain"].Success) : null;
    }

    private static NoteText Note(
        (SpannedText Label, string Number, List<ImmutableArray<SpannedText>> Paragraphs) item, NoteReferences references, ConversionContext context)
    {
        ImmutableArray<(int Start, int End)> places = references.To(item.Number);
        (int Start, int End)? place = places.IsEmpty ? null : places[0];
        if (place is null)
        {
            context.Sink.Report(Diagnostic.Create(MinutesDiagnostics.NoteUnused, context.Source.Locate(item.Label.Offsets[0]), item.Number));
        }

        Certainty certainty = places.Length == 1 ? Certainty.High : Certainty.Medium;
        Judgement stands = context.Evidence.Judge(
            JudgementKind.Note, item.Label.Offsets[0], item.Label.Offsets[^1] + 1, "number in list of notes", certainty, place is null ? "none" : item.Number);
        return new NoteText
        {
            Kind = SourceNoteKind.Footnote,
            Number = item.Number,
            Label = item.Label,
            Reference = stands.Reading == "none" ? null : place,
            LaterReferences = places.Length > 1 && stands.Reading != "none" ? places[1..] : [],
            Certainty = stands.Certainty,
            Paragraphs = [.. item.Paragraphs.Select(p => new Paragraph { Text = SpannedText.Join(p) })],
        };
    }

    // The last place where a list of notes can begin: below a heading, or with a numbered line that the text before refers to.
    private static (int Block, int Line, SpannedText? Heading)? FindList(ImmutableArray<Block> blocks, ConversionContext context)
    {
        for (int b = blocks.Length - 1; b >= 0; b--)
        {
            for (int l = blocks[b].Lines.Length - 1; l >= 0; l--)
            {
                SpannedText line = blocks[b].Lines[l];
                bool heading = context.Convention.NoteHeadings.Contains(line.Text.TrimEnd(':', '.', ' ')) || RulePattern().IsMatch(line.Text);
                if (heading && Next(blocks, b, l + 1) is { } first && Label(first.Text) is { } label && IsFirst(label.Number))
                {
                    return (b, l, line);
                }
            }
        }

        return FindWithoutHeading(blocks, context.Document);
    }

    private static (int Block, int Line, SpannedText? Heading)? FindWithoutHeading(ImmutableArray<Block> blocks, SourceDocument document)
    {
        // Whole blocks at the end that begin with ascending numbers in brackets or raised, down to the first.
        int b = blocks.Length - 1;
        while (b > 0 && blocks[b].Lines is [var line, ..] && Label(line.Text) is { Plain: false } label)
        {
            if (IsFirst(label.Number))
            {
                NoteReferences references = new(blocks[..b], document);
                return references.To(label.Number).IsEmpty ? null : (b, 0, null);
            }

            b--;
        }

        return null;
    }

    private static bool IsFirst(string number) => number is "1" or "*" or "i" or "a";

    private static SpannedText? Next(ImmutableArray<Block> blocks, int block, int line) =>
        line < blocks[block].Lines.Length ? blocks[block].Lines[line]
        : block + 1 < blocks.Length && !blocks[block + 1].Lines.IsEmpty ? blocks[block + 1].Lines[0]
        : null;

    // A line that begins with the next number begins a note; other lines go on; a block that begins otherwise ends the list.
    private static (List<(SpannedText Label, string Number, List<ImmutableArray<SpannedText>> Paragraphs)> Items, int After) ReadList(
        ImmutableArray<Block> blocks, int block, int line)
    {
        List<(SpannedText Label, string Number, List<ImmutableArray<SpannedText>> Paragraphs)> items = [];
        int expected = 1;
        for (int b = block; b < blocks.Length; b++)
        {
            ImmutableArray<SpannedText> lines = b == block ? blocks[b].Lines[Math.Min(line, blocks[b].Lines.Length)..] : blocks[b].Lines;
            for (int l = 0; l < lines.Length; l++)
            {
                if (Label(lines[l].Text) is { } label && IsNext(label.Number, expected))
                {
                    items.Add((lines[l].Slice(0, label.Length), label.Number, [[lines[l].Slice(label.Length, lines[l].Length)]]));
                    expected++;
                }
                else if (l == 0 && items.Count > 0)
                {
                    return (items, b);
                }
                else if (items.Count > 0)
                {
                    List<ImmutableArray<SpannedText>> last = items[^1].Paragraphs;
                    last[^1] = last[^1].Add(lines[l]);
                }
            }
        }

        return (items, blocks.Length);
    }

    private static bool IsNext(string number, int expected) =>
        !char.IsAsciiDigit(number[0]) || (int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int value) && value == expected);

    [GeneratedRegex(
        @"^(?<label>\[(?<n>[0-9]{1,3}|[*†‡]{1,3}|[ivx]{1,5})\]|\((?<n>[0-9]{1,3}|[*†‡]{1,3})\)|(?<n>[¹²³⁰⁴-⁹]{1,3})|(?<n>[*†‡]{1,3})|(?<plain>(?<n>[0-9]{1,3})[.)]?))\s+\S",
        RegexOptions.CultureInvariant)]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"^(?:[-_—–=]\s?){3,}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RulePattern();
}
