// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation.Joining;
using TeiEdition.Minutes.Segmentation.Labels;
using TeiEdition.Minutes.Segmentation.Pages;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Cuts a source into record, lines before the talk, turns and paragraphs. For one source, on one thread.</summary>
internal sealed class Segmenter
{
    private const int LongestHeading = 200;

    private readonly SourceText _source;
    private readonly LabelFinder _labels;
    private readonly Joiner _joiner;
    private readonly IDiagnosticSink _sink;
    private readonly List<SpannedText> _headings = [];
    private FrozenDictionary<int, string> _furniture = FrozenDictionary<int, string>.Empty;
    private readonly List<(ProtocolRole Role, bool IsSide, SpannedText Label, List<ParagraphBuilder> Items)> _protocol = [];
    private readonly List<(SpannedText? Label, bool IsStage, List<ParagraphBuilder> Paragraphs)> _passages = [];

    private Segmenter(SourceText source, LabelFinder labels, Joiner joiner, IDiagnosticSink sink)
    {
        _source = source;
        _labels = labels;
        _joiner = joiner;
        _sink = sink;
    }

    /// <summary>Cuts a source.</summary>
    /// <param name="context">The document, which has text; gets MIN005 and MIN030.</param>
    public static SegmentedMinutes Segment(ConversionContext context)
    {
        (SourceText source, Convention convention, AuthorityIndex authority, EditionSettings settings, IDiagnosticSink sink) =
            (context.Source, context.Convention, context.Authority, context.Settings, context.Sink);
        ImmutableArray<Block> pages = PageFurnitureFinder.Find(context);
        CatalogueRecord record = RecordSegmenter.Read(
            context with { Document = context.Document with { Blocks = [.. pages.Where(b => b.Lines.Length > 0)] } });
        ImmutableArray<ImmutableArray<SpannedText>> rest = [.. record.Text.Select(b => b.Lines)];
        LabelFinder labels = new([.. rest.SelectMany(b => b).Select(l => l.Text)], convention, authority, settings);
        Segmenter segmenter = new(source, labels, new Joiner(context), sink);
        segmenter._furniture = pages.Where(b => FurnitureType(b.Kind) is not null)
            .ToFrozenDictionary(b => b.Lines[0].Offsets[0], b => FurnitureType(b.Kind) ?? string.Empty);
        segmenter.ReadUnits(rest);
        if (!segmenter._passages.Exists(p => p.Label is not null))
        {
            sink.Report(Diagnostic.Create(MinutesDiagnostics.NoTurns, new SourceLocation(source.Path)));
        }

        return segmenter.Build() with
        {
            RecordTitle = record.Title,
            Record = record.Fields,
            TextStart = rest.Where(b => !b.IsEmpty).Select(b => b[0].Offsets[0]).DefaultIfEmpty(source.Text.Length).First(),
            TextEnd = record.TailStart ?? source.Text.Length,
        };
    }

    private void ReadUnits(ImmutableArray<ImmutableArray<SpannedText>> blocks)
    {
        bool talk = false;
        foreach (ImmutableArray<SpannedText> block in blocks)
        {
            foreach (SpannedText unit in Units(block, talk))
            {
                talk = talk || !ReadFront(unit);
                if (talk)
                {
                    ReadTalk(unit);
                }
            }
        }

        // Without a protocol and a talk, only the first short block is taken for the heading; the rest is the text.
        if (_protocol.Count == 0 && _passages.Count == 0 && _headings.Count > 1)
        {
            SpannedText[] text = [.. _headings.Skip(1)];
            _headings.RemoveRange(1, text.Length);
            foreach (SpannedText unit in text)
            {
                ReadTalk(unit);
            }
        }
    }

    // The lines of a block, joined but where a label begins a line.
    private IEnumerable<SpannedText> Units(ImmutableArray<SpannedText> block, bool talk)
    {
        List<SpannedText> unit = [];
        bool inFront = !talk;
        bool inList = false;
        foreach (SpannedText line in block)
        {
            bool speaker = _labels.SpeakerLabelLength(line.Text) is not null;
            inFront &= !speaker;
            ProtocolRole role = ProtocolRole.Other;
            int? label = inFront ? _labels.ProtocolLabelLength(line.Text, out role, out _, knownOnly: true) : null;
            bool begins = speaker || label is not null || (inFront && inList && IsShort(line.Text));
            if (unit.Count > 0 && begins)
            {
                yield return SpannedText.Join(unit);
                unit.Clear();
            }

            // Below a label that stands alone, persons are listed one a line.
            inList = label is null ? inList : label == line.Length && NamesPersons(role);
            unit.Add(line);
        }

        if (unit.Count > 0)
        {
            yield return SpannedText.Join(unit);
        }
    }

    // False where the talk begins with this unit.
    private bool ReadFront(SpannedText unit)
    {
        if (_labels.SpeakerLabelLength(unit.Text) is not null)
        {
            return false;
        }

        if (_labels.ProtocolLabelLength(unit.Text, out ProtocolRole role, out bool isSide, knownOnly: false) is { } length)
        {
            SpannedText item = unit.Slice(length, unit.Length);
            List<ParagraphBuilder> items = item.Length == 0 ? [] : [new ParagraphBuilder(item)];
            _protocol.Add((role, isSide, unit.Slice(0, length), items));
            return true;
        }

        bool isShort = IsShort(unit.Text);
        if (_protocol.Count == 0)
        {
            if (isShort)
            {
                _headings.Add(unit);
            }

            return isShort;
        }

        return ReadContinuation(unit, isShort);
    }

    private static bool IsShort(string text) => text.Length <= LongestHeading && !text.TrimEnd(']', ')', '"', '”').EndsWith('.');

    private static bool NamesPersons(ProtocolRole role) =>
        role is ProtocolRole.Attendees or ProtocolRole.Interpreter or ProtocolRole.NoteTaker;

    private bool ReadContinuation(SpannedText unit, bool isShort)
    {
        (ProtocolRole role, _, _, List<ParagraphBuilder> items) = _protocol[^1];
        if (items.Count > 0 && _joiner.TryContinue(items[^1], unit, JoinPlace.Front))
        {
            return true;
        }

        bool listed = isShort && NamesPersons(role);
        if (listed || (isShort && items.Count == 0))
        {
            items.Add(new ParagraphBuilder(unit));
            return true;
        }

        return false;
    }

    private static string? FurnitureType(BlockKind kind) => kind switch
    {
        BlockKind.PageNumber => "pageNum",
        BlockKind.RunningHead => "header",
        BlockKind.RunningFoot => "footer",
        _ => null,
    };

    private void ReadTalk(SpannedText unit)
    {
        if (_labels.SpeakerLabelLength(unit.Text) is { } length)
        {
            SpannedText speech = unit.Slice(length, unit.Length);
            _passages.Add((unit.Slice(0, length), false, speech.Length == 0 ? [] : [new ParagraphBuilder(speech)]));
            return;
        }

        List<ParagraphBuilder>? last = _passages.Count == 0 ? null : _passages[^1].Paragraphs;
        if (last is { Count: > 0 } && _furniture.TryGetValue(unit.Offsets[0], out string? type))
        {
            last[^1].AddFurniture(unit, type);
        }
        else if (last is { Count: > 0 } && _joiner.TryContinue(last[^1], unit))
        {
            return;
        }
        else if (last is not null && _passages[^1].Label is not null)
        {
            last.Add(new ParagraphBuilder(unit, IsEnclosed(unit.Text) ? ParagraphKind.Stage : ParagraphKind.Text));
        }
        else
        {
            _passages.Add((null, IsEnclosed(unit.Text), [new ParagraphBuilder(unit)]));
        }
    }

    // Wholly in one pair of parentheses or brackets.
    private static bool IsEnclosed(string text) =>
        (text[0] == '(' && text[^1] == ')' && text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1)
        || (text[0] == '[' && text[^1] == ']' && text.IndexOf(']', StringComparison.Ordinal) == text.Length - 1);

    private SegmentedMinutes Build()
    {
        bool turns = _passages.Exists(p => p.Label is not null);
        ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
        foreach ((SpannedText? label, bool isStage, List<ParagraphBuilder> paragraphs) in _passages)
        {
            if (label is not null)
            {
                // Stage directions at the end of a turn stand between two turns.
                int spoken = paragraphs.FindLastIndex(p => p.Kind != ParagraphKind.Stage) + 1;
                passages.Add(new Turn(label, LabelText.NameOf(label.Text), [.. paragraphs[..spoken].Select(p => p.Build())]));
                passages.AddRange(paragraphs[spoken..].Select(p => new Narrative(p.Build())));
            }
            else
            {
                passages.AddRange(paragraphs.Select(p => new Narrative(
                    turns || isStage ? p.Build() with { Kind = ParagraphKind.Stage } : p.Build())));
            }
        }

        return new SegmentedMinutes
        {
            Headings = [.. _headings],
            Protocol = [.. _protocol.Select(p => new ProtocolLine(p.Role, p.IsSide, p.Label, [.. p.Items.Select(i => i.Build())]))],
            Passages = passages.ToImmutable(),
        };
    }
}
