// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Differential;

/// <summary>
/// Which element a place of a document belongs to, for comparing what two validators say, of which one names where a tag
/// begins and the other where it ends. For well-formed documents without a document type declaration. Immutable once made.
/// </summary>
internal sealed class TagMap
{
    private readonly List<int> _lines = [0];
    private readonly List<Tag> _tags = [];
    private readonly List<int> _parents = [];

    /// <summary>Finds the tags of a document.</summary>
    /// <param name="text">The document; its lines end with LF or CRLF.</param>
    public TagMap(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                _lines.Add(i + 1);
            }
        }

        FindTags(text);
    }

    /// <summary>A start tag, an end tag or, as both in one, the tag of an empty element.</summary>
    /// <param name="Start">Where it begins, 0-based.</param>
    /// <param name="End">Where it ends, 0-based, exclusive.</param>
    /// <param name="Element">Its element, by the order of start tags, 0-based.</param>
    /// <param name="Open">The innermost element that is open after it; -1 after the last.</param>
    private readonly record struct Tag(int Start, int End, int Element, int Open);

    /// <summary>Whether we and jing find the same element of an invalid document at fault first.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ours">Our place; null for none.</param>
    /// <param name="theirs">What jing says.</param>
    public static bool IsSamePlace(string document, SourceLocation? ours, JingAnswer theirs)
    {
        if (ours is not { Line: int line, Column: int column } || theirs.Line == 0)
        {
            return false;
        }

        TagMap map = new(document);
        int element = map.ElementAt(line, column);
        int other = map.ElementEndingAt(theirs.Line, theirs.Column);

        // A text that jing notices only at the start tag behind it is a text of that element's parent all the same; and where
        // a schema allows nothing, jing says so before the document, we at the document element.
        return element == other
            || (theirs.Message.StartsWith("text not allowed", StringComparison.Ordinal) && element == map.ParentOf(other))
            || (other == -1 && element == 0);
    }

    /// <summary>The element of a tag that ends at a place, or else the one that has the place in its content.</summary>
    /// <param name="line">The line, 1-based.</param>
    /// <param name="column">The column, 1-based, in UTF-16 code units.</param>
    /// <returns>Its number in the order of start tags, 0-based; -1 outside the document element.</returns>
    public int ElementEndingAt(int line, int column)
    {
        int offset = Offset(line, column);
        int before = LastStartingBefore(offset);
        return before < 0 ? -1 : _tags[before].End >= offset ? _tags[before].Element : _tags[before].Open;
    }

    /// <summary>The element of a tag that holds a place, or else the one that has the place in its content.</summary>
    /// <param name="line">The line, 1-based.</param>
    /// <param name="column">The column, 1-based, in UTF-16 code units.</param>
    /// <returns>Its number in the order of start tags, 0-based; -1 outside the document element.</returns>
    public int ElementAt(int line, int column)
    {
        int offset = Offset(line, column);
        int before = LastStartingBefore(offset + 1);
        return before < 0 ? -1 : _tags[before].End > offset ? _tags[before].Element : _tags[before].Open;
    }

    /// <summary>The parent of an element, by number; -1 for the document element.</summary>
    /// <param name="element">Its number; -1 has no parent.</param>
    public int ParentOf(int element) => element < 0 ? -1 : _parents[element];

    private int Offset(int line, int column) => _lines[Math.Min(line, _lines.Count) - 1] + column - 1;

    private int LastStartingBefore(int offset)
    {
        int low = 0;
        int high = _tags.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _tags[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private void FindTags(string text)
    {
        Stack<int> open = new();
        int elements = 0;
        for (int at = text.IndexOf('<', StringComparison.Ordinal); at >= 0;)
        {
            int end = text[at + 1] switch
            {
                '?' => After(text, "?>", at),
                '!' when text[at + 2] == '-' => After(text, "-->", at + 4),
                '!' => After(text, "]]>", at),
                _ => EndOfTag(text, at),
            };
            if (text[at + 1] == '/')
            {
                int element = open.Pop();
                _tags.Add(new Tag(at, end, element, open.TryPeek(out int outer) ? outer : -1));
            }
            else if (text[at + 1] is not ('?' or '!'))
            {
                bool empty = text[end - 2] == '/';
                int parent = open.TryPeek(out int outer) ? outer : -1;
                _parents.Add(parent);
                _tags.Add(new Tag(at, end, elements, empty ? parent : elements));
                if (!empty)
                {
                    open.Push(elements);
                }

                elements++;
            }

            at = text.IndexOf('<', end);
        }
    }

    private static int After(string text, string delimiter, int from) => text.IndexOf(delimiter, from, StringComparison.Ordinal) + delimiter.Length;

    private static int EndOfTag(string text, int from)
    {
        char quote = '\0';
        for (int i = from; i < text.Length; i++)
        {
            char c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        throw new ArgumentException("A tag does not end.", nameof(text));
    }
}
