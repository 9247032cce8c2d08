// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;

namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>A paragraph, heading, item or stage direction of an annotated text. Immutable.</summary>
/// <param name="Text">Its text without labels, page numbers and notes.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
/// <param name="IsStage">Whether it is a stage direction as a whole.</param>
/// <param name="IsLast">Whether it belongs to the signatures and lists of copies at the end.</param>
/// <param name="Turn">The turn that it belongs to; null for none.</param>
/// <param name="Bare">The text without stage directions.</param>
/// <param name="Start">0-based index of its first character in the text without marks.</param>
/// <param name="End">Index after its last one.</param>
internal sealed record Block(string Text, bool IsItem, bool IsStage, bool IsLast, Mark? Turn, string Bare, int Start, int End)
{
    /// <summary>Its letters.</summary>
    public string Letters { get; } = Fact.Letters(Text);
}

/// <summary>The talk or report of an annotated text, cut at blank lines and marks. Immutable.</summary>
internal sealed class BlockList
{
    private readonly AnnotatedText _source;
    private readonly bool[] _aside;
    private readonly ImmutableArray<Mark> _labels;
    private readonly ImmutableArray<Mark> _places;
    private readonly ImmutableArray<Mark> _stages;
    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _bare = new();
    private int _first = -1;
    private int _last = -1;
    private bool _isItem;
    private bool _isLast;
    private Mark? _turn;

    private BlockList(AnnotatedText source, bool[] aside)
    {
        _source = source;
        _aside = aside;
        _labels = [.. source.Marks.Where(m => m.Name == "turn")];
        _stages = [.. source.Marks.Where(m => m.Name is "stage" or "stage?")];
        _places = [.. source.Marks.Where(m => m.Name is "p" or "item" or "head" or "join" or "end" or "-")];
    }

    /// <summary>The blocks in order.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>Each turn, with its words.</summary>
    public IEnumerable<(Mark Mark, string Speech, string Bare)> Turns => _labels.Select(l =>
    {
        Block[] own = [.. _blocks.Where(b => b.Turn == l && !b.IsStage)];
        return (l, string.Join(' ', own.Select(b => b.Text)), string.Join(' ', own.Select(b => b.Bare)));
    });

    /// <summary>Cuts a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="aside">Which characters are no text of a paragraph.</param>
    /// <param name="body">Where the talk or report begins.</param>
    public static BlockList Of(AnnotatedText source, bool[] aside, int body)
    {
        BlockList list = new(source, aside);
        list.Read(body);
        return list;
    }

    private void Read(int body)
    {
        int label = 0;
        int place = 0;
        bool blank = false;
        int newlines = 0;
        for (int i = body; i < _source.Text.Length; i++)
        {
            bool joined = false;
            for (; place < _places.Length && _places[place].Start <= i; place++)
            {
                joined |= _places[place].Name is "join" or "-";
                if (_places[place].Start >= body && _places[place].Name is not ("join" or "-"))
                {
                    Close();
                    (blank, newlines) = (false, 0);
                    _isItem = _places[place].Name == "item";
                    _isLast |= _places[place].Name == "end";
                    _turn = _isLast ? null : _turn;
                }
            }

            if (joined)
            {
                (blank, newlines) = (false, int.MinValue);
            }

            if (label < _labels.Length && _labels[label].Start == i)
            {
                Close();
                _turn = _labels[label];
                i = _labels[label++].End - 1;
                (blank, newlines) = (false, 0);
                continue;
            }

            char c = _source.Text[i];
            if (_aside[i] || char.IsWhiteSpace(c))
            {
                newlines = c == '\n' && !_aside[i] ? newlines + 1 : newlines;
                blank |= newlines > 1 || c == '\f';
                _text.Append(_aside[i] || _text.Length == 0 ? string.Empty : " ");
                continue;
            }

            if (blank)
            {
                Close();
            }

            (blank, newlines) = (false, 0);
            _first = _first < 0 ? i : _first;
            _last = i;
            _text.Append(c);
            _bare.Append(_stages.Any(s => s.Holds(i)) ? string.Empty : c);
        }

        Close();
    }

    private void Close()
    {
        if (_first >= 0)
        {
            int before = _source.Text.LastIndexOf('\n', _first) + 1;
            bool isStage = _stages.Any(m => m.Start <= _first && m.End > _last && m.Start >= before);
            _blocks.Add(new Block(_text.ToString().Trim(), _isItem, isStage, _isLast, _turn, _bare.ToString(), _first, _last + 1));
        }

        _text.Clear();
        _bare.Clear();
        (_first, _last, _isItem) = (-1, -1, false);
    }
}
