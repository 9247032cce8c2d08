// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation.Joining;
using TeiEdition.Minutes.Segmentation.Labels;
using TeiEdition.Minutes.Segmentation.Pieces;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Reads what stands before the talk: headings, and lines with labels. For one document, on one thread.</summary>
internal sealed class FrontReader(LabelFinder labels, Joiner joiner, Convention convention)
{
    private const int LongestHeading = 200;

    private readonly List<(SpannedText Text, string Type)> _furniture = [];
    private readonly List<ParagraphBuilder> _headings = [];
    private readonly List<(ProtocolRole Role, bool IsSide, SpannedText Label, List<ParagraphBuilder> Items)> _protocol = [];

    /// <summary>What belongs to the page above all else.</summary>
    public ImmutableArray<(SpannedText Text, string Type)> Furniture => [.. _furniture];

    /// <summary>The headings.</summary>
    public ImmutableArray<SpannedText> Headings => [.. _headings.Select(h => h.Build().Text)];

    /// <summary>The lines with labels.</summary>
    public ImmutableArray<ProtocolLine> Protocol =>
        [.. _protocol.Select(p => new ProtocolLine(p.Role, p.IsSide, p.Label, [.. p.Items.Select(i => i.Build())]))];

    /// <summary>Reads.</summary>
    /// <param name="pieces">The whole text.</param>
    /// <returns>The index of the piece that the talk begins with; their number where there is no talk.</returns>
    public int Read(ImmutableArray<Piece> pieces)
    {
        List<(int Piece, int Headings)> headings = [];
        int next = 0;
        while (next < pieces.Length && ReadPiece(pieces[next]))
        {
            if (_headings.Count > (headings.Count == 0 ? 0 : headings[^1].Headings))
            {
                headings.Add((next, _headings.Count));
            }

            next++;
        }

        // Without labelled lines and a talk, only the first short block is taken for the heading; the rest is the text.
        bool onlyShort = _protocol.Count == 0 && next == pieces.Length && headings.Count > 1;
        if (onlyShort)
        {
            _headings.RemoveRange(headings[0].Headings, _headings.Count - headings[0].Headings);
            return headings[1].Piece;
        }

        return next;
    }

    /// <summary>Reads lines with labels and nothing else, as they stand behind a talk.</summary>
    /// <param name="pieces">The lines; the first has a label.</param>
    public void ReadClosing(ImmutableArray<Piece> pieces)
    {
        foreach (Piece piece in pieces)
        {
            if (!ReadPiece(piece))
            {
                _protocol[^1].Items.Add(joiner.Build(piece.Lines));
            }
        }
    }

    // False where the talk begins with this piece.
    private bool ReadPiece(Piece piece)
    {
        if (piece.IsFurniture)
        {
            return ReadFurniture(piece);
        }

        if (!piece.Row.IsEmpty)
        {
            return ReadRow(piece);
        }

        bool inList = _protocol.Count > 0 && NamesPersons(_protocol[^1].Role);
        int? known = labels.ProtocolLabelLength(piece.First.Text, out ProtocolRole role, out bool isSide, knownOnly: true);
        if (isSide && piece.Label is { Pattern.SideAndName: true })
        {
            return false;
        }

        if (known is null && piece.Label is { } label && !(inList && label.Certainty < Certainty.High))
        {
            return false;
        }

        if ((known ?? labels.ProtocolLabelLength(piece.First.Text, out role, out isSide, knownOnly: false)) is { } length)
        {
            AddLine(piece, length, role, isSide);
            return true;
        }

        return piece.Block.Kind == BlockKind.Heading ? ReadHeading(piece) : ReadText(piece, inList);
    }

    private bool ReadFurniture(Piece piece)
    {
        string type = TalkReader.FurnitureType(piece.Block.Kind);
        ParagraphBuilder? last = _protocol.Count > 0 && _protocol[^1].Items.Count > 0 ? _protocol[^1].Items[^1]
            : _protocol.Count == 0 && _headings.Count > 0 ? _headings[^1]
            : null;
        foreach (SpannedText line in piece.Lines)
        {
            if (last is not null)
            {
                last.AddFurniture(line, type);
            }
            else if (_protocol.Count == 0)
            {
                _furniture.Add((line, type));
            }
            else
            {
                _protocol[^1].Items.Add(new ParagraphBuilder(line));
            }
        }

        return true;
    }

    // A row is a line with its label in the first cell.
    private bool ReadRow(Piece piece)
    {
        SpannedText first = piece.First;
        bool standsAlone = piece.Row[0].Lines.Length == 1 && piece.Row.Length > 1;
        int? known = labels.ProtocolLabelLength(first.Text, out ProtocolRole role, out bool isSide, knownOnly: true);
        if (known is null && (piece.Label is not null || !standsAlone))
        {
            return false;
        }

        bool isLabel = known == first.Length || (standsAlone && first.Text.EndsWith(':'));
        if (!isLabel)
        {
            return false;
        }

        _protocol.Add((role, isSide, first, [.. piece.Row[1..].SelectMany(c => Items(c.Lines, role))]));
        return true;
    }

    private void AddLine(Piece piece, int length, ProtocolRole role, bool isSide)
    {
        SpannedText first = piece.First;
        SpannedText rest = first.Slice(length, first.Length);
        ImmutableArray<SpannedText> lines = rest.Length == 0 ? piece.Lines[1..] : [rest, .. piece.Lines[1..]];
        List<ParagraphBuilder> items = [];

        // Lines below the label go on where they begin further in or the sentence is not at its end; else each is one.
        foreach (SpannedText line in lines)
        {
            if (labels.ProtocolLabelLength(line.Text, out ProtocolRole nextRole, out bool nextSide, knownOnly: true) is { } next && line != rest)
            {
                _protocol.Add((role, isSide, first.Slice(0, length), items));
                (first, length, role, isSide, items) = (line, next, nextRole, nextSide, []);
                SpannedText value = line.Slice(next, line.Length);
                if (value.Length > 0)
                {
                    items.Add(new ParagraphBuilder(value));
                }
            }
            else if (items.Count > 0 && !(NamesPersons(role) && IsShort(line.Text) && IsShort(items[^1].Last.Text)) && line != rest)
            {
                joiner.Append(items[^1], line);
            }
            else if (items.Count == 0 || !joiner.TryContinue(items[^1], line, JoinPlace.Front))
            {
                items.Add(new ParagraphBuilder(line));
            }
        }

        _protocol.Add((role, isSide, first.Slice(0, length), items));
    }

    private bool ReadHeading(Piece piece)
    {
        if (_protocol.Count > 0)
        {
            return false;
        }

        AddHeadings(piece);
        return true;
    }

    // Each line is a heading of its own, where it does not go on in the next.
    private void AddHeadings(Piece piece)
    {
        ParagraphBuilder? last = null;
        foreach (SpannedText line in piece.Lines)
        {
            string firstWord = line.Text.Split(' ', 2)[0];
            if (last is not null && (convention.NeverLast.Contains(firstWord) || char.IsLower(line.Text[0])))
            {
                joiner.Append(last, line);
            }
            else if (last is null || !joiner.TryContinue(last, line, JoinPlace.Front))
            {
                last = new ParagraphBuilder(line);
                _headings.Add(last);
            }
        }
    }

    private bool ReadText(Piece piece, bool inList)
    {
        string whole = string.Join(' ', piece.Lines.Select(l => l.Text));
        bool isShort = IsShort(whole);
        if (_protocol.Count == 0)
        {
            if (isShort && piece.MarkerLength == 0)
            {
                AddHeadings(piece);
                return true;
            }

            return false;
        }

        List<ParagraphBuilder> items = _protocol[^1].Items;
        if (items.Count > 0 && joiner.TryContinue(items[^1], piece.First, JoinPlace.Front))
        {
            foreach (SpannedText line in piece.Lines[1..])
            {
                joiner.Append(items[^1], line);
            }

            return true;
        }

        if ((inList && piece.Lines.All(l => IsShort(l.Text))) || (isShort && items.Count == 0))
        {
            items.AddRange(Items(piece.Lines, _protocol[^1].Role));
            return true;
        }

        return false;
    }

    // Persons are listed one a line; other values may go over several lines.
    private List<ParagraphBuilder> Items(ImmutableArray<SpannedText> lines, ProtocolRole role)
    {
        if (lines.IsEmpty)
        {
            return [];
        }

        if (!NamesPersons(role))
        {
            return [joiner.Build(lines)];
        }

        List<ParagraphBuilder> items = [];
        foreach (SpannedText line in lines)
        {
            if (items.Count == 0 || !joiner.TryContinue(items[^1], line, JoinPlace.Front))
            {
                items.Add(new ParagraphBuilder(line));
            }
        }

        return items;
    }

    private bool IsShort(string text) =>
        text.Length <= LongestHeading
        && (!text.TrimEnd(']', ')', '"', '”').EndsWith('.') || convention.Titles.Contains(text[(text.LastIndexOf(' ') + 1)..]));

    private static bool NamesPersons(ProtocolRole role) =>
        role is ProtocolRole.Attendees or ProtocolRole.Interpreter or ProtocolRole.NoteTaker;
}
