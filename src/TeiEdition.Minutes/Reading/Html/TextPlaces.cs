// SPDX-License-Identifier: MIT
using AngleSharp.Dom;
using AngleSharp.Html;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>
/// Finds the text nodes of a page in its source. The parser knows the places of start tags only; from there on the text is read
/// beside the source, over tags, comments and character references. Where the two do not agree (the parser moved text that
/// stood in a wrong place), the text has the place of its element. For one thread.
/// </summary>
internal sealed class TextPlaces
{
    private readonly string _source;
    private readonly Dictionary<INode, TextPlace> _places = [];
    private int _position;
    private int _element;
    private (int From, int To) _skipped = (-1, -1);
    private (int From, int To) _toText = (-1, -1);

    private TextPlaces(string source) => _source = source;

    /// <summary>Finds all text nodes.</summary>
    /// <param name="root">The root of the tree.</param>
    /// <param name="source">What it was parsed from.</param>
    public static TextPlaces Find(INode root, string source)
    {
        TextPlaces places = new(source);
        Stack<int> elements = new();
        DomWalk walk = new(root);
        while (walk.Next())
        {
            if (walk.Node is not IElement element)
            {
                if (walk.Node is IText text)
                {
                    places._places.Add(text, places.Align(text.Data));
                }
            }
            else if (walk.IsEnd)
            {
                places._element = elements.Pop();
                places.Leave(element);
            }
            else
            {
                elements.Push(places._element);
                places.Enter(element, walk);
            }
        }

        return places;
    }

    /// <summary>The place of a text node.</summary>
    public TextPlace Of(INode text) => _places[text];

    private void Enter(IElement element, DomWalk walk)
    {
        if (element.SourceReference is { Position.Index: >= 0 and int index } && index < _source.Length)
        {
            _element = index;
            _position = Math.Max(_position, MarkupScanner.End(_source, index));
        }

        if (HtmlNames.NoText.Contains(element.LocalName))
        {
            walk.SkipChildren();
        }
    }

    // Behind an element whose content is not read, the text goes on behind its end tag.
    private void Leave(IElement element)
    {
        if (!HtmlNames.NoText.Contains(element.LocalName))
        {
            return;
        }

        int end = _source.IndexOf("</" + element.LocalName, _position, StringComparison.OrdinalIgnoreCase);
        _position = end < 0 ? _source.Length : MarkupScanner.End(_source, end);
    }

    private TextPlace Align(string data)
    {
        int position = _position;
        int[] map = new int[data.Length];
        bool plain = true;
        int i = 0;
        while (i < data.Length)
        {
            position = i == 0 && !char.IsWhiteSpace(data[0]) ? SkipToText(position) : SkipMarkup(position);
            while (position < _source.Length && _source[position] == '\0' && data[i] is not ('\0' or '\uFFFD'))
            {
                position++; // the parser drops this character in most places
            }

            int length = Match(data, i, position, out int taken);
            if (length == 0)
            {
                return new TextPlace(_element, null, IsExact: false);
            }

            for (int k = 0; k < length; k++, i++)
            {
                map[i] = position;
                plain &= k == 0 && position == map[0] + i;
            }

            position += taken;
        }

        _position = position;
        return new TextPlace(map.Length == 0 ? position : map[0], plain ? null : map, IsExact: true);
    }

    // How many characters of the text the source has at this place, and how long it writes them.
    private int Match(string data, int index, int position, out int taken)
    {
        taken = 0;
        if (position >= _source.Length)
        {
            return 0;
        }

        char c = _source[position];
        if (c == '&' && Reference(position, out taken) is { } length)
        {
            int pair = char.IsHighSurrogate(data[index]) && length == 1 ? 2 : length;
            return Math.Min(pair, data.Length - index);
        }

        taken = c == '\r' && position + 1 < _source.Length && _source[position + 1] == '\n' ? 2 : 1;
        return c == data[index] || (c == '\r' && data[index] == '\n') || (c == '\0' && data[index] == '\uFFFD') ? 1 : 0;
    }

    // HTML Living Standard, section 13.2.5.72: how many characters a character reference stands for; null for an ampersand.
    private int? Reference(int position, out int taken)
    {
        int end = position + 1;
        bool number = end < _source.Length && _source[end] == '#';
        if (number)
        {
            bool hex = end + 1 < _source.Length && _source[end + 1] is 'x' or 'X';
            int digits = end + (hex ? 2 : 1);
            end = digits;
            while (end < _source.Length && (hex ? char.IsAsciiHexDigit(_source[end]) : char.IsAsciiDigit(_source[end])))
            {
                end++;
            }

            taken = end - position + (end < _source.Length && _source[end] == ';' ? 1 : 0);
            return end > digits ? 1 : null;
        }

        while (end < _source.Length && end - position < 40 && char.IsAsciiLetterOrDigit(_source[end]))
        {
            end++;
        }

        bool ended = end < _source.Length && _source[end] == ';';
        for (int to = ended ? end + 1 : end; to > position + 1; to--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(_source[(position + 1)..to]) is { Length: > 0 } symbol)
            {
                taken = to - position;
                return symbol.Length;
            }
        }

        taken = 1;
        return null;
    }

    private int SkipToText(int position)
    {
        if (_toText.From != position)
        {
            _toText = (position, FindText(position));
        }

        return _toText.To;
    }

    private int FindText(int position)
    {
        while (true)
        {
            int next = SkipMarkup(position);
            while (next < _source.Length && char.IsWhiteSpace(_source[next]))
            {
                next++;
            }

            if (next == position)
            {
                return position;
            }

            position = next;
        }
    }

    // A stretch is read once: where text was not found behind it, the next one is looked for from the same place.
    private int SkipMarkup(int position)
    {
        if (_skipped.From == position)
        {
            return _skipped.To;
        }

        int from = position;
        while (MarkupScanner.IsMarkup(_source, position))
        {
            position = MarkupScanner.End(_source, position);
        }

        if (position > from)
        {
            _skipped = (from, position);
        }

        return position;
    }
}
