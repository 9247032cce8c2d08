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

    /// <summary>See <see cref="Paragraph.MarkerLength"/>.</summary>
    public int MarkerLength { get; init; }

    /// <summary>See <see cref="Paragraph.Marker"/>.</summary>
    public string? Marker { get; init; }

    /// <summary>See <see cref="Paragraph.Cell"/>.</summary>
    public CellPosition? Cell { get; init; }

    /// <summary>The last piece of the text so far, page numbers and running heads left out.</summary>
    public string Tail { get; private set; } = text.Text;

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
    public void Continue(SpannedText next, Certainty certainty, bool isHyphen = false)
    {
        int start = isHyphen ? _textEnd - 1 : _textEnd;
        Add(next);
        _breaks.Add(new Break(start, _length - next.Length, _page, isHyphen, certainty, [.. _furniture]));
        _furniture.Clear();
        _page = false;
        _textEnd = _length;
        Tail = next.Text;
    }

    /// <summary>Goes on in the next line of the same block: nothing was cut.</summary>
    public void AddLine(SpannedText next)
    {
        Add(next);
        _textEnd = _length;
        Tail = next.Text;
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
            MarkerLength = MarkerLength,
            Marker = Marker,
            Cell = Cell,
        };
    }

    private void Add(SpannedText piece)
    {
        _pieces.Add(piece);
        _length += 1 + piece.Length;
    }
}
