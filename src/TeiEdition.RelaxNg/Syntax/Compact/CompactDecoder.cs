// SPDX-License-Identifier: MIT
using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>From bytes to characters: RELAX NG Compact Syntax, appendix A, sections 2.1 and 2.2. Stateless.</summary>
internal static class CompactDecoder
{
    /// <summary>Decodes a file by its byte order mark, as UTF-8 where it has none; the mark is left out.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="failed">The encoding whose rules are broken after the characters that are returned; null where all is well.</param>
    /// <returns>The characters, up to the first byte that is wrong.</returns>
    public static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> content, out string? failed)
    {
        if (content is [0xFF, 0xFE, ..])
        {
            return DecodeUtf16(content[2..], swap: !BitConverter.IsLittleEndian, out failed);
        }

        if (content is [0xFE, 0xFF, ..])
        {
            return DecodeUtf16(content[2..], swap: BitConverter.IsLittleEndian, out failed);
        }

        content = content is [0xEF, 0xBB, 0xBF, ..] ? content[3..] : content;
        char[] text = new char[content.Length];
        OperationStatus status = Utf8.ToUtf16(content, text, out _, out int written, replaceInvalidSequences: false);
        failed = status == OperationStatus.Done ? null : "UTF-8";
        return text.AsSpan(0, written);
    }

    private static ReadOnlySpan<char> DecodeUtf16(ReadOnlySpan<byte> content, bool swap, out string? failed)
    {
        char[] text = new char[content.Length / 2];
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<byte, ushort>(content[..(text.Length * 2)]);
        Span<ushort> target = MemoryMarshal.Cast<char, ushort>(text.AsSpan());
        if (swap)
        {
            BinaryPrimitives.ReverseEndianness(units, target);
        }
        else
        {
            units.CopyTo(target);
        }

        int wrong = FirstLoneSurrogate(text);
        failed = wrong >= 0 || content.Length % 2 != 0 ? "UTF-16" : null;
        return text.AsSpan(0, wrong < 0 ? text.Length : wrong);
    }

    private static int FirstLoneSurrogate(ReadOnlySpan<char> text)
    {
        int from = 0;
        while (true)
        {
            int next = text[from..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
            {
                return -1;
            }

            from += next;
            if (from + 1 >= text.Length || !char.IsSurrogatePair(text[from], text[from + 1]))
            {
                return from;
            }

            from += 2;
        }
    }
}
