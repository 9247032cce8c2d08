// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading;

/// <summary>
/// Bytes to text: by the edition's settings, by byte order mark, as UTF-8 where that is valid, by what a page declares, else by
/// evidence. Stateless; safe on any thread.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Decodes a source.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="sink">Gets MIN001 to MIN003 and MIN064.</param>
    /// <returns>The text, or null after an error.</returns>
    public static SourceText? Decode(MinutesSource source, IDiagnosticSink sink) =>
        Decode(source, sink, Choose(source.Content.Span, source.Encoding, isPage: false), isPage: false);

    /// <summary>Decodes a page, which may declare its encoding, and whose control characters are the reader's business.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="sink">Gets MIN001 to MIN003 and MIN064.</param>
    /// <returns>The text, or null after an error.</returns>
    public static SourceText? DecodePage(MinutesSource source, IDiagnosticSink sink) =>
        Decode(source, sink, Choose(source.Content.Span, source.Encoding, isPage: true), isPage: true);

    private static SourceText? Decode(MinutesSource source, IDiagnosticSink sink, Choice choice, bool isPage)
    {
        SourceLocation file = new(source.Path);
        ReadOnlySpan<byte> bytes = source.Content.Span[choice.Skip..];
        DamagedBytes damage = new(choice.Encoding);
        SourceText result = new(source.Path, damage.Decode(bytes));
        if (string.IsNullOrWhiteSpace(result.Text))
        {
            sink.Report(Diagnostic.Create(MinutesDiagnostics.EmptySource, file));
            return null;
        }

        if (damage.IsTooMuch)
        {
            sink.Report(Diagnostic.Create(MinutesDiagnostics.BinarySource, file, "its bytes are invalid in every encoding that is read"));
            return null;
        }

        if (!isPage && HasControlCharacter(result, sink))
        {
            return null;
        }

        if (choice.Inferred is not null)
        {
            sink.Report(Diagnostic.Create(MinutesDiagnostics.OtherEncoding, file, choice.Inferred));
        }

        if (damage.First is { } offset)
        {
            sink.Report(Diagnostic.Create(
                FormatDiagnostics.DamagedBytes, result.Locate(offset), damage.Count.ToString(CultureInfo.InvariantCulture), choice.Encoding.WebName));
        }

        return result;
    }

    private static Choice Choose(ReadOnlySpan<byte> bytes, string? named, bool isPage)
    {
        if (Marked(bytes) is { } marked)
        {
            return marked;
        }

        if (named is not null && EncodingNames.Find(named) is { } chosen)
        {
            return new Choice(chosen, 0, null);
        }

        if (EncodingDetector.Utf16IsBigEndian(bytes) is { } bigEndian)
        {
            System.Text.Encoding utf16 = new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
            return new Choice(utf16, 0, bigEndian ? "UTF-16BE" : "UTF-16LE");
        }

        bool escapes = bytes.IndexOf("\x1B$"u8) >= 0;
        if (!escapes && IsUtf8(bytes))
        {
            return new Choice(Utf8(), 0, null);
        }

        if (isPage && DeclaredEncoding.Find(bytes) is { } declared && EncodingNames.Find(declared) is { } page and not UTF8Encoding && !Fails(page, bytes))
        {
            return new Choice(page, 0, null);
        }

        (System.Text.Encoding encoding, string name, Certainty certainty) = EncodingDetector.Detect(bytes);
        string sure = certainty switch
        {
            Certainty.High => name,
            Certainty.Medium => name + ", which is likely but not sure",
            _ => name + ", which is a guess",
        };
        return new Choice(encoding, 0, sure);
    }

    private static Choice? Marked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            return new Choice(Utf8(), 3, null);
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF]))
        {
            return new Choice(new UTF32Encoding(bigEndian: bytes[0] == 0, byteOrderMark: false, throwOnInvalidCharacters: true), 4, null);
        }

        return bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF])
            ? new Choice(new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: false, throwOnInvalidBytes: true), 2, null)
            : null;
    }

    private static UTF8Encoding Utf8() => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Valid, or so nearly that a few bytes were damaged: letters of several bytes do not come about by chance.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0;
        int bad = 0;
        while (!bytes.IsEmpty)
        {
            int ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            bool valid = Rune.DecodeFromUtf8(bytes, out _, out int length) == System.Buffers.OperationStatus.Done;
            (good, bad) = valid ? (good + 1, bad) : (good, bad + 1);
            bytes = bytes[length..];
        }

        return bad == 0 || good >= 3 * bad;
    }

    private static bool Fails(System.Text.Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            _ = encoding.GetCharCount(bytes);
            return false;
        }
        catch (DecoderFallbackException)
        {
            return true;
        }
    }

    // XML 1.0, section 2.2: no control characters but tab, line feed and carriage return. A form feed is a page break and
    // counts as white space, as do the C1 controls' NEL and the vertical tab.
    private static bool HasControlCharacter(SourceText source, IDiagnosticSink sink)
    {
        for (int i = 0; i < source.Text.Length; i++)
        {
            char c = source.Text[i];
            if ((c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v')) || c is '\uFFFE' or '\uFFFF')
            {
                string what = string.Create(CultureInfo.InvariantCulture, $"it has the control character U+{(int)c:X4}");
                sink.Report(Diagnostic.Create(MinutesDiagnostics.BinarySource, source.Locate(i), what));
                return true;
            }
        }

        return false;
    }

    private readonly record struct Choice(System.Text.Encoding Encoding, int Skip, string? Inferred);
}
