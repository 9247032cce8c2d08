// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading;

/// <summary>The text of a source and where its parts stand in the file. Immutable; safe on any thread.</summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;
    private readonly ImmutableArray<SourceAnchor> _anchors = [];

    /// <summary>Takes a text that is not the file itself.</summary>
    /// <param name="path">The name that diagnostics give.</param>
    /// <param name="text">The text.</param>
    /// <param name="anchors">
    /// Places of the file by ascending offsets, the first at 0: of Word the paragraph (as line) and the column in it, of PDF
    /// <c>FILE#page=N</c> with line and column on the page.
    /// </param>
    public SourceText(string path, string text, ImmutableArray<SourceAnchor> anchors)
        : this(path, text) => _anchors = anchors;

    /// <summary>Takes a text that is the file itself.</summary>
    /// <param name="path">The name that diagnostics give.</param>
    /// <param name="text">The text, without byte order mark.</param>
    public SourceText(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Path = path;
        Text = text;
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        _lineStarts = starts.ToImmutable();
    }

    /// <summary>The name that diagnostics give.</summary>
    public string Path { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The place of an offset.</summary>
    /// <param name="offset">0-based offset in UTF-16 code units, at most the length of the text.</param>
    public SourceLocation Locate(int offset)
    {
        if (!_anchors.IsEmpty)
        {
            return LocateByAnchor(offset);
        }

        int index = _lineStarts.BinarySearch(offset);
        int line = index >= 0 ? index : ~index - 1;
        return new SourceLocation(Path, line + 1, offset - _lineStarts[line] + 1);
    }

    private SourceLocation LocateByAnchor(int offset)
    {
        int first = 0;
        for (int after = _anchors.Length; first + 1 < after;)
        {
            int middle = (first + after) / 2;
            (first, after) = _anchors[middle].Offset <= offset ? (middle, after) : (first, middle);
        }

        SourceAnchor anchor = _anchors[first];
        return anchor.Location.Column is { } column
            ? anchor.Location with { Column = column + offset - anchor.Offset }
            : anchor.Location;
    }
}
