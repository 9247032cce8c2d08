// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Puts a paragraph together from the pieces that breaks left of it. For one thread.</summary>
internal sealed class ParagraphBuilder(SpannedText text, ParagraphKind kind = ParagraphKind.Text)
{
    private readonly ImmutableArray<Break>.Builder _breaks = ImmutableArray.CreateBuilder<Break>();
    private readonly List<SpannedText> _pieces = [text];
    private readonly List<Furniture> _furniture = [];
    private int _length = text.Length;
    private int _textEnd = text.Length;
    private bool _page;

    /// <summary>What the paragraph is.</summary>
    public ParagraphKind Kind { get; set; } = kind;

    /// <summary>See <see cref="Paragraph.Label"/>.</summary>
    public SpannedText? Label { get; init; }

    /// <summary>See <see cref="Paragraph.Level"/>.</summary>
    public int Level { get; init; }

    /// <summary>See <see cref="Paragraph.StageType"/>.</summary>
    public string? StageType { get; set; }

    /// <summary>See <see cref="Paragraph.FurnitureType"/>.</summary>
    public string? FurnitureType { get; init; }

    /// <summary>See <see cref="Paragraph.Marker"/>.</summary>
    public string? Marker { get; init; }

    /// <summary>See <see cref="Paragraph.Cell"/>.</summary>
    public CellPosition? Cell { get; init; }

    /// <summary>The last piece of the text so far, page numbers and running heads left out.</summary>
    public SpannedText Last { get; private set; } = text;

    /// <summary>The text of <see cref="Last"/>.</summary>
    public string Tail => Last.Text;

    /// <summary>The length of the text so far, in UTF-16 code units; what belongs to a page behind it is left out.</summary>
    public int Length => _textEnd;

    /// <summary>Whether a page ended behind the text so far.</summary>
    public bool EndsPage => _page;

    /// <summary>How many square brackets of the text so far are open.</summary>
    public int OpenSquare { get; private set; } = Open(text.Text, 0, '[', ']');

    /// <summary>How many parentheses of the text so far are open.</summary>
    public int OpenRound { get; private set; } = Open(text.Text, 0, '(', ')');

    /// <summary>Adds what belongs to a page, and may turn out to stand inside the paragraph or behind it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="type">The TEI <c>fw/@type</c>.</param>
    public void AddFurniture(SpannedText line, string type)
    {
        _page = true;
        _furniture.Add(new Furniture(_length + 1, _length + 1 + line.Length, type));
        Add(line);
    }

    /// <summary>Takes down a page break without a line of its own.</summary>
    public void AddPageBreak() => _page = true;

    /// <summary>Goes on after a break that is worth a mark.</summary>
    /// <param name="next">What follows.</param>
    /// <param name="certainty">How sure it is that both are one paragraph.</param>
    /// <param name="isHyphen">Whether the hyphen that the text ends with only shows the break.</param>
    /// <param name="keepsHyphen">Whether the text ends with a hyphen that belongs to a word which goes on in <paramref name="next"/>.</param>
    public void Continue(SpannedText next, Certainty certainty, bool isHyphen = false, bool keepsHyphen = false)
    {
        int start = isHyphen ? _textEnd - 1 : _textEnd;
        Add(next);
        _breaks.Add(new Break(start, _length - next.Length, _page, isHyphen, certainty, [.. _furniture]) { KeepsHyphen = keepsHyphen });
        _furniture.Clear();
        _page = false;
        GoOn(next);
    }

    /// <summary>Goes on in the next line of the same block: nothing was cut.</summary>
    public void AddLine(SpannedText next)
    {
        Add(next);
        GoOn(next);
    }

    /// <summary>The paragraph.</summary>
    public Paragraph Build()
    {
        if (_furniture.Count > 0)
        {
            _breaks.Add(new Break(_textEnd, _length, true, false, Certainty.High, [.. _furniture]));
            _furniture.Clear();
        }

        return new Paragraph
        {
            Text = SpannedText.Join(_pieces),
            Kind = Kind,
            Breaks = _breaks.ToImmutable(),
            Label = Label,
            Level = Level,
            StageType = StageType,
            FurnitureType = FurnitureType,
            Marker = Marker,
            Cell = Cell,
        };
    }

    private static int Open(string text, int open, char opening, char closing)
    {
        foreach (char c in text)
        {
            open = c == opening ? open + 1 : c == closing ? Math.Max(0, open - 1) : open;
        }

        return open;
    }

    private void GoOn(SpannedText next)
    {
        _textEnd = _length;
        Last = next;
        OpenSquare = Open(next.Text, OpenSquare, '[', ']');
        OpenRound = Open(next.Text, OpenRound, '(', ')');
    }

    private void Add(SpannedText piece)
    {
        _pieces.Add(piece);
        _length += 1 + piece.Length;
    }
}
