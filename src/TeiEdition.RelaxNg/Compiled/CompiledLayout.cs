// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;
using static TeiEdition.RelaxNg.Compiled.CompiledFormat;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>Where the parts of a compiled form stand. Immutable; safe on any thread.</summary>
/// <param name="bytes">The bytes of the form; nobody may change them.</param>
internal sealed class CompiledLayout(ReadOnlyMemory<byte> bytes)
{
    /// <summary>All words.</summary>
    public ReadOnlySpan<int> Words => WordsOf(bytes.Span)[..WordsOf(bytes.Span)[0]];

    /// <summary>The bytes of the strings.</summary>
    public ReadOnlySpan<byte> Text => bytes.Span[(4 * WordsOf(bytes.Span)[0])..];

    /// <summary>The reference to the start.</summary>
    public int Start => WordsOf(bytes.Span)[1];

    /// <summary>How many records a section has.</summary>
    /// <param name="section">The section.</param>
    public int Count(Section section) => WordsOf(bytes.Span)[3 + (2 * (int)section)];

    /// <summary>A record.</summary>
    /// <param name="section">A section with records of fixed length.</param>
    /// <param name="index">The index of the record.</param>
    public ReadOnlySpan<int> Fixed(Section section, int index)
    {
        ReadOnlySpan<int> words = Words;
        int length = WordsOf(section);
        return words.Slice(words[2 + (2 * (int)section)] + (length * index), length);
    }

    /// <summary>A record.</summary>
    /// <param name="section">A section with records of their own length.</param>
    /// <param name="index">The index of the record.</param>
    public ReadOnlySpan<int> Record(Section section, int index)
    {
        ReadOnlySpan<int> words = Words;
        (int from, int to) = Bounds(words, section, index);
        return words[from..to];
    }

    /// <summary>The bytes of a string.</summary>
    /// <param name="index">The index of the string.</param>
    public ReadOnlySpan<byte> StringBytes(int index)
    {
        (int from, int to) = Bounds(Words, Section.Strings, index);
        return Text[from..to];
    }

    /// <summary>What follows the kind and the place of a pattern.</summary>
    /// <param name="record">The record.</param>
    public static ReadOnlySpan<int> FieldsOf(ReadOnlySpan<int> record) =>
        record[((record[0] & HasSpan) == 0 ? 1 : 1 + SpanWords)..];

    /// <summary>Makes a place.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="paths">The paths.</param>
    /// <returns>The place; null for none.</returns>
    public static SourceSpan? SpanOf(ReadOnlySpan<int> words, IReadOnlyList<string> paths)
    {
        if (words[0] == 0)
        {
            return null;
        }

        TextPosition? end = words[3] == 0 ? null : new TextPosition(words[3], words[4]);
        return new SourceSpan(paths[words[0] - 1], new TextPosition(words[1], words[2]), end);
    }

    private static (int From, int To) Bounds(ReadOnlySpan<int> words, Section section, int index)
    {
        int begin = words[2 + (2 * (int)section)] + index;
        return (words[begin], words[begin + 1]);
    }
}
