// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Text;

namespace TeiEdition.Minutes.Reading;

/// <summary>Encodings of characters by the names that people, pages and detectors give them. Stateless; safe on any thread.</summary>
internal static class EncodingNames
{
    // Names that .NET does not know, or knows as another encoding than is meant (Encoding Standard, section 4.2).
    private static readonly FrozenDictionary<string, int> Others = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["ascii"] = 1252,
        ["us-ascii"] = 1252,
        ["latin1"] = 1252,
        ["iso-8859-1"] = 1252,
        ["iso8859-1"] = 1252,
        ["cp1250"] = 1250,
        ["cp1251"] = 1251,
        ["cp1252"] = 1252,
        ["cp1253"] = 1253,
        ["cp1254"] = 1254,
        ["cp1255"] = 1255,
        ["cp1256"] = 1256,
        ["cp1257"] = 1257,
        ["cp1258"] = 1258,
        ["iso-8859-9"] = 1254,
        ["iso-8859-11"] = 874,
        ["tis-620"] = 874,
        ["shift-jis"] = 932,
        ["shift_jis"] = 932,
        ["x-sjis"] = 932,
        ["ms_kanji"] = 932,
        ["euc-jp"] = 51932,
        ["iso-2022-jp"] = 50220,
        ["iso-2022-kr"] = 50225,
        ["euc-kr"] = 949,
        ["ks_c_5601-1987"] = 949,
        ["uhc"] = 949,
        ["gb2312"] = 54936,
        ["gbk"] = 54936,
        ["gb18030"] = 54936,
        ["x-gbk"] = 54936,
        ["hz-gb-2312"] = 52936,
        ["big5"] = 950,
        ["big5-hkscs"] = 950,
        ["cp437"] = 437,
        ["cp850"] = 850,
        ["cp852"] = 852,
        ["cp855"] = 855,
        ["cp866"] = 866,
        ["ibm866"] = 866,
        ["koi8-r"] = 20866,
        ["koi8-u"] = 21866,
        ["macintosh"] = 10000,
        ["macroman"] = 10000,
        ["x-mac-roman"] = 10000,
        ["x-mac-ce"] = 10029,
        ["x-mac-cyrillic"] = 10007,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>An encoding that throws at bytes which it has no character for; null for an unknown name.</summary>
    /// <param name="name">The name, as <c>koi8-r</c>.</param>
    public static System.Text.Encoding? Find(string name)
    {
        string trimmed = name.Trim();
        switch (trimmed.ToLowerInvariant())
        {
            case "utf-8" or "utf8":
                return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            case "utf-16" or "utf-16le" or "unicode":
                return new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
            case "utf-16be":
                return new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
            case "utf-32" or "utf-32le":
                return new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true);
            case "utf-32be":
                return new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true);
        }

        try
        {
            return Others.TryGetValue(trimmed, out int page)
                ? OfPage(page)
                : CodePagesEncodingProvider.Instance.GetEncoding(trimmed, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>An encoding by the number of its code page, which there is.</summary>
    public static System.Text.Encoding OfPage(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new ArgumentException("there is no such code page", nameof(page));
}
