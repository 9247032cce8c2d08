// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading;

/// <summary>
/// Bytes to text: by byte order mark, else UTF-8, else UTF-16 where every other byte is zero, else Windows-1252.
/// Stateless; safe on any thread.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a source.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="sink">Gets MIN001 to MIN003.</param>
    /// <returns>The text, or null after an error.</returns>
    public static SourceText? Decode(MinutesSource source, IDiagnosticSink sink)
    {
        ReadOnlySpan<byte> bytes = source.Content.Span;
        SourceLocation file = new(source.Path);
        string text;
        string? inferred;
        try
        {
            (System.Text.Encoding encoding, int skip, inferred) = Choose(bytes);
            text = encoding.GetString(bytes[skip..]);
        }
        catch (DecoderFallbackException)
        {
            sink.Report(Diagnostic.Create(
                MinutesDiagnostics.BinarySource, file, "its bytes are invalid in every encoding that is read"));
            return null;
        }

        SourceText result = new(source.Path, text);
        if (string.IsNullOrWhiteSpace(text))
        {
            sink.Report(Diagnostic.Create(MinutesDiagnostics.EmptySource, file));
            return null;
        }

        if (HasControlCharacter(result, sink))
        {
            return null;
        }

        if (inferred is not null)
        {
            sink.Report(Diagnostic.Create(MinutesDiagnostics.OtherEncoding, file, inferred));
        }

        return result;
    }

    private static (System.Text.Encoding Encoding, int Skip, string? Inferred) Choose(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            return (Utf8, 3, null);
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF]))
        {
            return (new UTF32Encoding(bigEndian: bytes[0] == 0, byteOrderMark: false, throwOnInvalidCharacters: true), 4, null);
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return (new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: false, throwOnInvalidBytes: true), 2, null);
        }

        if (LooksLikeUtf16(bytes) is { } bigEndian)
        {
            UnicodeEncoding utf16 = new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
            return (utf16, 0, bigEndian ? "UTF-16BE" : "UTF-16LE");
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return (Utf8, 0, null);
        }

        System.Text.Encoding windows = CodePagesEncodingProvider.Instance.GetEncoding(
            1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) ?? throw new DecoderFallbackException();
        return (windows, 0, "Windows-1252");
    }

    // Latin text in UTF-16 has a zero in nearly every second byte, always on the same side; text in UTF-8 has none.
    private static bool? LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        int half = bytes.Length / 2;
        return (even, odd) switch
        {
            (0, int o) when o * 10 > half * 7 => false,
            (int e, 0) when e * 10 > half * 7 => true,
            _ => null,
        };
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
}
