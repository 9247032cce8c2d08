// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Puts a paragraph together from the pieces that breaks left of it. For one thread.</summary>
internal sealed class ParagraphBuilder(SpannedText text, bool isStage = false)
{
    private readonly ImmutableArray<Join>.Builder _joins = ImmutableArray.CreateBuilder<Join>();
    private readonly List<SpannedText> _pieces = [text];
    private int _length = text.Length;
    private (int Index, int Start, int End)? _pageNumber;

    /// <summary>Whether the paragraph is a stage direction.</summary>
    public bool IsStage => isStage;

    /// <summary>The last piece of the text so far, a page number at its end left out.</summary>
    public string Tail { get; private set; } = text.Text;

    /// <summary>Adds a page number, which may turn out to stand inside the paragraph or behind it.</summary>
    public void AddPageNumber(SpannedText number)
    {
        Flush(Certainty.High);
        _pageNumber = (_length, _length + 1, _length + 1 + number.Length);
        Add(number);
    }

    /// <summary>Goes on after a break.</summary>
    public void Continue(SpannedText next, Certainty certainty)
    {
        if (_pageNumber is null)
        {
            _joins.Add(new Join(_length, certainty, null));
        }

        Flush(certainty);
        Add(next);
        Tail = next.Text;
    }

    /// <summary>The paragraph.</summary>
    public Paragraph Build()
    {
        Flush(Certainty.High);
        return new Paragraph(SpannedText.Join(_pieces), IsStage, _joins.ToImmutable());
    }

    private void Add(SpannedText piece)
    {
        _pieces.Add(piece);
        _length += 1 + piece.Length;
    }

    private void Flush(Certainty certainty)
    {
        if (_pageNumber is { } number)
        {
            _joins.Add(new Join(number.Index, certainty, (number.Start, number.End)));
            _pageNumber = null;
        }
    }
}
