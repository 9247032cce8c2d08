// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Encoding;

/// <summary>
/// Which words of the source a text of the encoding has: an annotation of its text nodes, by which account and review page find
/// the place of a word. Immutable.
/// </summary>
/// <param name="Text">The text that the words stand in.</param>
/// <param name="Start">0-based index of the first character in it.</param>
/// <param name="End">Index after the last one; greater than <paramref name="Start"/>.</param>
internal sealed record SourceSpan(SpannedText Text, int Start, int End)
{
    /// <summary>0-based offset in the source of the first character.</summary>
    public int First => Text.Offsets[Start];

    /// <summary>Offset in the source after the last character.</summary>
    public int After => Text.Offsets[End - 1] + 1;

    /// <summary>Makes a text node of a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">0-based index of the first character.</param>
    /// <param name="end">Index after the last one; greater than <paramref name="start"/>.</param>
    public static XText Node(SpannedText text, int start, int end)
    {
        XText node = new(text.Text[start..end]);
        node.AddAnnotation(new SourceSpan(text, start, end));
        return node;
    }
}
