// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Validation.Fixes;

/// <summary>
/// A document as its characters stand in the file, with places by line and column. Only for files whose bytes come out the same
/// when the characters are encoded again, so that what no edit touches stays byte for byte. Immutable; safe on any thread.
/// </summary>
internal sealed class RawText
{
    private readonly byte[] _mark;
    private readonly Encoding _encoding;
    private readonly List<int> _lines = [0];

    private RawText(string text, byte[] mark, Encoding encoding)
    {
        Text = text;
        _mark = mark;
        _encoding = encoding;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lines.Add(i + 1);
            }
        }
    }

    /// <summary>All characters, without a byte order mark; line ends as they are.</summary>
    public string Text { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>Null where it is in another encoding than UTF-8, UTF-16, UTF-32, Latin-1 or ASCII, or is not quite in that.</returns>
    public static RawText? Read(ReadOnlySpan<byte> bytes)
    {
        (Encoding? encoding, int mark) = EncodingOf(bytes);
        if (encoding is null)
        {
            return null;
        }

        string text = encoding.GetString(bytes[mark..]);
        return encoding.GetBytes(text).AsSpan().SequenceEqual(bytes[mark..]) ? new RawText(text, bytes[..mark].ToArray(), encoding) : null;
    }

    /// <summary>The bytes of the document with other characters: the same mark, the same encoding.</summary>
    /// <param name="text">The characters.</param>
    public byte[] Encode(string text) => [.. _mark, .. _encoding.GetBytes(text)];

    /// <summary>Whether the encoding has every character of a text.</summary>
    /// <param name="text">The text.</param>
    public bool CanEncode(string text) => _encoding.GetString(_encoding.GetBytes(text)) == text;

    /// <summary>Where a place is in the text; null where there is none such.</summary>
    /// <param name="line">1-based line.</param>
    /// <param name="column">1-based column in UTF-16 code units.</param>
    public int? OffsetOf(int line, int column)
    {
        if (line < 1 || column < 1 || line > _lines.Count)
        {
            return null;
        }

        int offset = _lines[line - 1] + column - 1;
        int end = line < _lines.Count ? _lines[line] : Text.Length + 1;
        return offset < end ? offset : null;
    }

    /// <summary>The place of an offset.</summary>
    /// <param name="offset">A 0-based offset up to the length of the text.</param>
    public (int Line, int Column) PlaceOf(int offset)
    {
        int found = _lines.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _lines[line] + 1);
    }

    // XML 1.0, appendix F: the mark, else the pattern of zeros, else the declaration.
    private static (Encoding? Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false), 3),
        [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(false, false), 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, false), 4),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, false), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, false), 2),
        [(byte)'<', 0, 0, 0, ..] => (new UTF32Encoding(false, false), 0),
        [0, 0, 0, (byte)'<', ..] => (new UTF32Encoding(true, false), 0),
        [(byte)'<', 0, ..] => (new UnicodeEncoding(false, false), 0),
        [0, (byte)'<', ..] => (new UnicodeEncoding(true, false), 0),
        _ => (Declared(bytes), 0),
    };

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.StartsWith("<?xml"u8) ? bytes.IndexOf("?>"u8) : -1;
        string declaration = end < 0 ? string.Empty : Encoding.Latin1.GetString(bytes[..end]);
        int at = declaration.IndexOf("encoding", StringComparison.Ordinal);
        string[] parts = at < 0 ? [] : declaration[at..].Split('"', '\'');
        string name = parts.Length > 1 ? parts[1] : "utf-8";
        return name.ToUpperInvariant() switch
        {
            "UTF-8" => new UTF8Encoding(false),
            "ISO-8859-1" or "LATIN1" => Encoding.Latin1,
            "US-ASCII" or "ASCII" => Encoding.ASCII,
            _ => null,
        };
    }
}
