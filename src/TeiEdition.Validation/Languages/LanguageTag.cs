// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Languages;

/// <summary>A well-formed language tag (RFC 5646, section 2.1), cut into the parts that codes are known of. Immutable.</summary>
/// <param name="Language">The primary language, as written; null for a tag that is grandfathered or for private use alone.</param>
/// <param name="Script">The script, as written; null for none.</param>
/// <param name="Region">The region, as written; null for none.</param>
internal sealed record LanguageTag(string? Language, string? Script, string? Region)
{
    /// <summary>Cuts a tag.</summary>
    /// <param name="text">The tag.</param>
    /// <returns>The parts, or null where it is not well-formed.</returns>
    public static LanguageTag? Parse(string text)
    {
        if (LanguageCodes.IsGrandfathered(text))
        {
            return new LanguageTag(null, null, null);
        }

        string[] parts = text.Split('-');
        if (parts.Any(p => p.Length is 0 or > 8 || p.Any(c => !char.IsAsciiLetterOrDigit(c))))
        {
            return null;
        }

        int next = 0;
        if (IsOne(parts[0], "x"))
        {
            return parts.Length > 1 ? new LanguageTag(null, null, null) : null;
        }

        // Two or three letters with up to three extensions, four letters for the future, five to eight if registered.
        if (!IsLetters(parts[0], 2, 8))
        {
            return null;
        }

        string language = parts[next++];
        for (int i = 0; i < 3 && language.Length <= 3 && next < parts.Length && IsLetters(parts[next], 3, 3); i++)
        {
            next++;
        }

        string? script = next < parts.Length && IsLetters(parts[next], 4, 4) ? parts[next++] : null;
        string? region = next < parts.Length && (IsLetters(parts[next], 2, 2) || (parts[next].Length == 3 && parts[next].All(char.IsAsciiDigit)))
            ? parts[next++]
            : null;
        return RestIsRight(parts.AsSpan(next)) ? new LanguageTag(language, script, region) : null;
    }

    // Variants, each once; then extensions, each singleton once; then private use.
    private static bool RestIsRight(ReadOnlySpan<string> parts)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        int next = 0;
        while (next < parts.Length && (parts[next].Length >= 5 || (parts[next].Length == 4 && char.IsAsciiDigit(parts[next][0]))))
        {
            if (!seen.Add(parts[next++]))
            {
                return false;
            }
        }

        while (next < parts.Length && parts[next].Length == 1 && !IsOne(parts[next], "x"))
        {
            bool isNew = seen.Add(parts[next++]);
            int first = next;
            while (next < parts.Length && parts[next].Length >= 2)
            {
                next++;
            }

            if (!isNew || next == first)
            {
                return false;
            }
        }

        return next == parts.Length || (IsOne(parts[next], "x") && next + 1 < parts.Length);
    }

    private static bool IsOne(string part, string letter) => string.Equals(part, letter, StringComparison.OrdinalIgnoreCase);

    private static bool IsLetters(string part, int min, int max) => part.Length >= min && part.Length <= max && part.All(char.IsAsciiLetter);
}
