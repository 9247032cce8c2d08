// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using UtfUnknown;

namespace TeiEdition.Minutes.Reading;

/// <summary>
/// Infers the encoding of bytes that do not say it. UTF.Unknown knows how letters follow each other in many languages; a text
/// with a few letters beyond ASCII is too little for that, so Latin encodings are judged by where those stand. Stateless; safe
/// on any thread.
/// </summary>
internal static class EncodingDetector
{
    private const int SampleLength = 1 << 20;

    private const float Sure = 0.6f;

    private const float SureOfLatin = 0.7f;

    // What the detector may call a Latin text that it knows too little of.
    private static readonly FrozenSet<string> LatinNames = FrozenSet.ToFrozenSet(
        [
            "ascii", "iso-8859-1", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-9", "iso-8859-10", "iso-8859-13", "iso-8859-15", "iso-8859-16",
            "windows-1250", "windows-1252", "windows-1254", "windows-1257", "windows-1258", "x-mac-ce", "ibm437", "ibm850", "ibm852", "viscii",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Infers the encoding of a text that is neither marked nor UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The encoding, its name for people, and how sure it is.</returns>
    public static (System.Text.Encoding Encoding, string Name, Certainty Certainty) Detect(ReadOnlySpan<byte> bytes)
    {
        byte[] sample = bytes[..Math.Min(bytes.Length, SampleLength)].ToArray();
        DetectionDetail? found = CharsetDetector.DetectFromBytes(sample).Details
            .FirstOrDefault(d => d.EncodingName is not null && EncodingNames.Find(d.EncodingName) is { } e && Read(e, sample) is not null);
        bool other = found is { Confidence: >= Sure } && !LatinNames.Contains(found.EncodingName);
        return other && EncodingNames.Find(found!.EncodingName) is { } encoding // found where other
            ? (encoding, found.EncodingName, found.Confidence >= 0.8f ? Certainty.High : Certainty.Medium)
            : DetectLatin(sample, found);
    }

    private static (System.Text.Encoding Encoding, string Name, Certainty Certainty) DetectLatin(byte[] sample, DetectionDetail? found)
    {
        List<(System.Text.Encoding Encoding, string Name)> candidates =
        [
            (EncodingNames.OfPage(1252), "Windows-1252"),
            (EncodingNames.OfPage(10000), "Mac Roman"),
            (EncodingNames.OfPage(850), "IBM850"),
            (EncodingNames.OfPage(437), "IBM437"),
        ];
        if (found is not null && EncodingNames.Find(found.EncodingName) is { } encoding)
        {
            if (found.Confidence >= SureOfLatin && Read(encoding, sample) is { } latin && HasManyLetters(latin))
            {
                return (encoding, found.EncodingName, Certainty.Medium);
            }

            candidates.Add((encoding, found.EncodingName));
        }

        (System.Text.Encoding, string, int Score, string Text)? best = null;
        int second = int.MinValue;
        foreach ((System.Text.Encoding candidate, string name) in candidates)
        {
            if (Read(candidate, sample) is { } text)
            {
                int score = LatinScore.Of(text);
                if (best is null || score > best.Value.Score)
                {
                    second = best?.Score ?? second;
                    best = (candidate, name, score, text);
                }
                else if (text != best.Value.Text)
                {
                    second = Math.Max(second, score);
                }
            }
        }

        // Windows-1252 leaves five bytes open; Mac Roman and the DOS pages have a character for each.
        (System.Text.Encoding chosen, string called, int points, _) = best ?? (EncodingNames.OfPage(437), "IBM437", 0, string.Empty);
        return (chosen, called, points > 0 && points > second + 4 ? Certainty.High : points > 0 ? Certainty.Medium : Certainty.Low);
    }

    // Enough letters beyond ASCII for a judgement by their frequency, and none where they cannot stand.
    private static bool HasManyLetters(string text)
    {
        int letters = text.Count(c => c > '\u007F' && char.IsLetter(c));
        return letters >= 5 && letters * 40 >= text.Length && LatinScore.Of(text) >= letters;
    }

    // The text of a sample that may end in the middle of a character; null where it is not of this encoding.
    private static string? Read(System.Text.Encoding encoding, byte[] sample)
    {
        try
        {
            Decoder decoder = encoding.GetDecoder();
            char[] chars = new char[encoding.GetMaxCharCount(sample.Length)];
            int count = decoder.GetChars(sample, chars, flush: false);
            return new string(chars, 0, count);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Whether bytes are UTF-16 without a mark: zeros, and as one byte order a text without control characters.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The byte order; null where it is not.</returns>
    public static bool? Utf16IsBigEndian(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        if (bytes.Length < 4 || bytes.Length % 2 != 0 || sample.IndexOf((byte)0) < 0)
        {
            return null;
        }

        (int little, int big) = (CommonShare(sample, bigEndian: false), CommonShare(sample, bigEndian: true));
        return (little, big) switch
        {
            ( < 3, < 3) => null,
            _ => big > little,
        };
    }

    // How many in a hundred characters are spaces, line ends, digits or common punctuation, or ASCII letters; -1 where one is
    // no character of a text. In the wrong byte order nearly none is.
    private static int CommonShare(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        int common = 0;
        for (int i = 0; i + 1 < bytes.Length; i += 2)
        {
            char c = (char)(bigEndian ? (bytes[i] << 8) | bytes[i + 1] : (bytes[i + 1] << 8) | bytes[i]);
            bool control = char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085');
            if (control || char.GetUnicodeCategory(c) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
            {
                return -1;
            }

            common += c is < '\u0080' or '\u3001' or '\u3002' or '\uFF0C' or '\u3000' ? 1 : 0;
        }

        return common * 200 / bytes.Length;
    }
}
