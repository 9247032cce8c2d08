// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>
/// Puts the text of a page together: folds white space as CSS Text (section 4) does, and takes down lines, blocks, looks and the
/// places of the characters. For one thread.
/// </summary>
/// <param name="file">The page's source.</param>
internal sealed class HtmlTextBuilder(SourceText file)
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceAnchor> _anchors = [];
    private readonly List<Run> _runs = [];
    private readonly List<(int Start, int End)> _lines = [];
    private readonly List<PendingBlock> _blocks = [];
    private HtmlBlockContext? _context;
    private string? _marker;
    private int _lineStart = -1;
    private char _space;
    private int _spacePlace;
    private int _expected = -1;

    /// <summary>The length of the text so far.</summary>
    public int Length => _text.Length;

    /// <summary>How many blocks there are so far.</summary>
    public int Blocks => _blocks.Count;

    /// <summary>Whether a line has begun.</summary>
    public bool IsInLine => _lineStart >= 0;

    /// <summary>A character of the text so far.</summary>
    public char this[int index] => _text[index];

    /// <summary>Adds a character.</summary>
    /// <param name="c">The character.</param>
    /// <param name="place">Its offset in the file.</param>
    /// <param name="context">What the block is, where one begins.</param>
    /// <param name="style">How the character looks.</param>
    public void Add(char c, int place, HtmlBlockContext context, RunStyle style)
    {
        if (context.KeepsLines && c is '\n' or '\r' or '\f')
        {
            BreakLine();
            return;
        }

        if (char.IsWhiteSpace(c))
        {
            if (_lineStart >= 0)
            {
                bool single = _space == '\0' && c is not ('\n' or '\t' or '\r' or '\f' or '\v');
                (_space, _spacePlace) = (single ? c : ' ', _space == '\0' ? place : _spacePlace);
                _expected = c is '\n' or '\r' ? -1 : _expected;
            }

            return;
        }

        Separate(context);
        if (_space != '\0')
        {
            bool alike = _runs.Count > 0 && _runs[^1].End == _text.Length && _runs[^1].Style == style;
            Put(_space, _spacePlace, alike ? style : RunStyle.None);
            _space = '\0';
        }

        Put(c, place, style);
    }

    /// <summary>Ends the line; a second time without text between, the block.</summary>
    public void BreakLine()
    {
        if (_lineStart < 0)
        {
            EndBlock();
            return;
        }

        EndLine();
    }

    /// <summary>Ends the block, where one is open.</summary>
    public void EndBlock()
    {
        EndLine();
        if (_lines.Count > 0 && _context is not null)
        {
            _blocks.Add(new PendingBlock(_context, _marker, [.. _lines]));
            _lines.Clear();
        }

        _context = null;
    }

    /// <summary>Takes down that a page begins.</summary>
    public void BreakPage()
    {
        EndBlock();
        _blocks.Add(new PendingBlock(new HtmlBlockContext(BlockKind.PageBreak), null, []));
    }

    /// <summary>The range of the text from an offset to the end, without white space at its ends; null where there is none.</summary>
    public (int Start, int End)? Since(int start)
    {
        int end = _text.Length;
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        return start < end ? (start, end) : null;
    }

    /// <summary>The text.</summary>
    public SourceText BuildText() => new(file.Path, _text.ToString(), [.. _anchors]);

    /// <summary>The looks.</summary>
    public ImmutableArray<Run> BuildRuns() => [.. _runs];

    /// <summary>Some of the blocks.</summary>
    /// <param name="text">The text as built.</param>
    /// <param name="first">The number of the first block, from 0.</param>
    /// <param name="after">The number after the last one.</param>
    public ImmutableArray<Block> BuildBlocks(SourceText text, int first, int after) =>
        [.. _blocks[first..after].Select(b => new Block
        {
            Kind = b.Context.Kind,
            Lines = [.. b.Lines.Select(l => SpannedText.FromSource(text, l.Start, l.End))],
            IsWhole = !b.Context.KeepsLines,
            Level = b.Context.Level,
            Marker = b.Marker,
            Cell = b.Context.Cell,
        })];

    private void EndLine()
    {
        if (_lineStart >= 0)
        {
            _lines.Add((_lineStart, _text.Length));
        }

        (_lineStart, _space, _expected) = (-1, '\0', -1);
    }

    // Lines of a block are parted by a line end, blocks by an empty line.
    private void Separate(HtmlBlockContext context)
    {
        if (_lineStart >= 0)
        {
            return;
        }

        if (_context is null)
        {
            (_context, _marker) = (context, context.TakeMarker());
            _text.Append(_text.Length > 0 ? "\n\n" : string.Empty);
        }
        else
        {
            _text.Append('\n');
        }

        _lineStart = _text.Length;
    }

    private void Put(char c, int place, RunStyle style)
    {
        if (place != _expected)
        {
            _anchors.Add(new SourceAnchor(_text.Length, file.Locate(place)));
        }

        _expected = place + 1;
        if (style != RunStyle.None)
        {
            if (_runs.Count > 0 && _runs[^1].End == _text.Length && _runs[^1].Style == style)
            {
                _runs[^1] = _runs[^1] with { End = _text.Length + 1 };
            }
            else
            {
                _runs.Add(new Run(_text.Length, _text.Length + 1, style));
            }
        }

        _text.Append(c);
    }

    private sealed record PendingBlock(HtmlBlockContext Context, string? Marker, ImmutableArray<(int Start, int End)> Lines);
}
