// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation.Joining;
using TeiEdition.Minutes.Segmentation.Labels;
using TeiEdition.Minutes.Segmentation.Pieces;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Reads the talk, or a text without turns: turns, paragraphs, items, cells, headings. For one document, on one thread.</summary>
internal sealed class TalkReader(ConversionContext context, LabelFinder labels, Joiner joiner)
{
    private readonly List<Part> _parts = [];
    private readonly TalkRemarks _remarks = new(context);
    private bool _inLabelList;

    /// <summary>Whether a turn was found.</summary>
    public bool HasTurns => _parts.Exists(p => p.Label is not null);

    /// <summary>The TEI <c>fw/@type</c> of a block that belongs to the page.</summary>
    public static string FurnitureType(BlockKind kind) => kind switch
    {
        BlockKind.RunningHead => "header",
        BlockKind.RunningFoot => "footer",
        _ => "pageNum",
    };

    /// <summary>Reads the pieces of the talk.</summary>
    /// <param name="pieces">The pieces, in reading order.</param>
    public void Read(ImmutableArray<Piece> pieces)
    {
        foreach (Piece piece in pieces)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (piece.IsFurniture)
            {
                ReadFurniture(piece);
            }
            else if (!piece.Row.IsEmpty)
            {
                ReadRow(piece);
            }
            else
            {
                ReadText(piece);
            }
        }
    }

    /// <summary>What was read.</summary>
    public ImmutableArray<Passage> Build()
    {
        ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
        bool turns = HasTurns;
        foreach (Part part in _parts)
        {
            if (part.Furniture is { } furniture)
            {
                passages.Add(furniture);
            }
            else if (part.Label is { } label)
            {
                // Stage directions and headings at the end of a turn stand between two turns.
                int spoken = part.Paragraphs.FindLastIndex(p => p.Kind != ParagraphKind.Stage) + 1;
                passages.Add(new Turn(label, part.Name, [.. part.Paragraphs[..spoken].Select(p => p.Build())]));
                passages.AddRange(part.Paragraphs[spoken..].Select(p => new Narrative(p.Build())));
            }
            else
            {
                passages.AddRange(part.Paragraphs.Select(p => new Narrative(
                    turns && p.Kind == ParagraphKind.Text ? p.Build() with { Kind = ParagraphKind.Stage } : p.Build())));
            }
        }

        return passages.ToImmutable();
    }

    private ParagraphBuilder? Last => _parts.Count > 0 && _parts[^1].Paragraphs.Count > 0 ? _parts[^1].Paragraphs[^1] : null;

    private void ReadFurniture(Piece piece)
    {
        string type = FurnitureType(piece.Block.Kind);
        if (Last is { } last)
        {
            if (piece.Lines.IsEmpty)
            {
                last.AddPageBreak();
            }

            foreach (SpannedText line in piece.Lines)
            {
                last.AddFurniture(line, type);
            }

            return;
        }

        ImmutableArray<(SpannedText, string)> lines = [.. piece.Lines.Select(l => (l, type))];
        if (_parts.Count > 0 && _parts[^1].Furniture is { } before)
        {
            _parts[^1] = new Part { Furniture = before with { Parts = [.. before.Parts, .. lines] } };
        }
        else
        {
            // Between a label and what is said stands nothing in TEI; the page's line then begins the speech.
            bool behindLabel = _parts.Count > 0 && _parts[^1].Label is not null;
            if (behindLabel)
            {
                _parts[^1].Paragraphs.AddRange(piece.Lines.Select(l => new ParagraphBuilder(l, ParagraphKind.Furniture) { FurnitureType = type }));
            }
            else
            {
                _parts.Add(new Part { Furniture = new PageFurniture(lines) });
            }
        }
    }

    private void ReadRow(Piece piece)
    {
        if (piece.Label is { } label && Accept(piece.First, label) is { } accepted)
        {
            _parts.Add(new Part { Label = piece.First, Name = accepted.Name });
            _parts[^1].Paragraphs.AddRange(piece.Row[1..].Select(c => joiner.Build(c.Lines)));
            return;
        }

        Target().AddRange(piece.Row.Select(c => Build(c.Lines, ParagraphKind.Cell, c, 0)));
    }

    private void ReadText(Piece piece)
    {
        SpannedText first = piece.First;
        if (LabelOf(piece) is { } label)
        {
            SpannedText speech = first.Slice(label.Length, first.Length);
            _parts.Add(new Part { Label = first.Slice(0, label.Length), Name = label.Name });
            ImmutableArray<SpannedText> said = speech.Length == 0 ? piece.Lines[1..] : [speech, .. piece.Lines[1..]];
            if (!said.IsEmpty)
            {
                _parts[^1].Paragraphs.Add(joiner.Build(said));
            }

            return;
        }

        if (piece.Block.Kind == BlockKind.Heading)
        {
            _parts.Add(new Part());
            _parts[^1].Paragraphs.Add(joiner.Build(piece.Lines, ParagraphKind.Heading));
            return;
        }

        bool isItem = piece.MarkerLength > 0 || piece.Block.Kind == BlockKind.ListItem || piece.IsListed || _inLabelList;
        if (!isItem && Last is { Kind: ParagraphKind.Text or ParagraphKind.Item } last && joiner.TryContinue(last, first, piece.Block.IsContinued ? JoinPlace.SameBlock : JoinPlace.Text))
        {
            foreach (SpannedText line in piece.Lines[1..])
            {
                joiner.Append(last, line);
            }

            return;
        }

        AddParagraph(piece, isItem);
    }

    private void AddParagraph(Piece piece, bool isItem)
    {
        ParagraphBuilder paragraph = Build(
            piece.Lines, isItem ? ParagraphKind.Item : ParagraphKind.Text, piece.Block, piece.MarkerLength);
        if (!isItem && TalkRemarks.IsEnclosed(piece.Lines))
        {
            paragraph.Kind = ParagraphKind.Stage;
        }
        else if (!isItem && HasTurns && _remarks.TypeOf(piece.Lines) is { } type)
        {
            ReadRemark(piece, paragraph, type);
        }

        Target().Add(paragraph);
    }

    // What the minutes tell of the talk itself nobody says.
    private void ReadRemark(Piece piece, ParagraphBuilder paragraph, string type)
    {
        Judgement judgement = context.Evidence.Judge(
            JudgementKind.Stage, piece.First.Offsets[0], piece.Lines[^1].Offsets[^1] + 1, "remark about the talk", Certainty.Medium, type,
            "business", "entrance", "exit", "text");
        if (judgement.Reading != "text")
        {
            _parts.Add(new Part());
            paragraph.Kind = ParagraphKind.Stage;
            paragraph.StageType = judgement.Reading;
        }
    }

    // Where the next paragraph belongs: to the turn under way, or to nobody.
    private List<ParagraphBuilder> Target()
    {
        if (_parts.Count == 0 || _parts[^1].Furniture is not null)
        {
            _parts.Add(new Part());
        }

        return _parts[^1].Paragraphs;
    }

    private ParagraphBuilder Build(ImmutableArray<SpannedText> lines, ParagraphKind kind, Block block, int markerLength)
    {
        SpannedText first = lines[0];
        ParagraphBuilder paragraph = new(markerLength == 0 ? first : first.Slice(markerLength, first.Length), kind)
        {
            Label = markerLength == 0 ? null : first.Slice(0, markerLength),
            Marker = block.Marker,
            Level = kind == ParagraphKind.Item ? Math.Max(1, block.Level) : 0,
            Cell = kind == ParagraphKind.Cell ? block.Cell : null,
        };
        foreach (SpannedText line in lines[1..])
        {
            joiner.Append(paragraph, line);
        }

        return paragraph;
    }

    private SpeakerLabel? LabelOf(Piece piece)
    {
        SpannedText first = piece.First;
        if (piece.IsListed)
        {
            return null;
        }

        SpeakerLabel? label = piece.Label;
        bool afterColon = Last is { } last && last.Last.Text.EndsWith(':');
        if (label is { Certainty: < Certainty.High } && (afterColon || _inLabelList))
        {
            // "There are three matters:" and then "Trade: …": a list, as long as nothing says that these speak.
            _inLabelList = true;
            return Decide(first, label, "list after a colon", Certainty.Medium, isTurn: false);
        }

        _inLabelList = false;
        if (label is not null)
        {
            return Accept(first, label);
        }

        return piece.MarkerLength == 0 && labels.FindCandidate(first.Text) is { } candidate
            ? Decide(first, candidate, "form of a label without evidence", Certainty.Low, isTurn: false)
            : null;
    }

    private SpeakerLabel? Accept(SpannedText line, SpeakerLabel label) => Decide(line, label, label.Rule, label.Certainty, isTurn: true);

    private SpeakerLabel? Decide(SpannedText line, SpeakerLabel label, string rule, Certainty certainty, bool isTurn)
    {
        Judgement judgement = context.Evidence.Judge(
            JudgementKind.Turn, line.Offsets[0], line.Offsets[label.Length - 1] + 1, rule, certainty, isTurn ? "turn" : "text", "turn", "text");
        return judgement.Reading == "turn" ? label : null;
    }

    private sealed class Part
    {
        public SpannedText? Label { get; init; }

        public string Name { get; init; } = string.Empty;

        public PageFurniture? Furniture { get; init; }

        public List<ParagraphBuilder> Paragraphs { get; } = [];
    }
}
