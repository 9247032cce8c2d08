// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition;

/// <summary>Which script letters are of, and what language a script tells. Stateless; safe on any thread.</summary>
internal static class Scripts
{
    /// <summary>Whether a text has letters, and none of them is Latin.</summary>
    public static bool IsOther(string text) => text.Any(c => Of(c) is not (null or "Latn")) && text.All(c => Of(c) != "Latn");

    /// <summary>The ISO 15924 code of the script of a letter; null for what is no letter, or of a script not told apart here.</summary>
    public static string? Of(char c) => c switch
    {
        < '\u0041' => null,
        < '\u0250' => char.IsLetter(c) ? "Latn" : null,
        >= '\u1E00' and < '\u1F00' => "Latn",
        >= '\u0370' and < '\u0400' or >= '\u1F00' and < '\u2000' => "Grek",
        >= '\u0400' and < '\u0530' => "Cyrl",
        >= '\u0531' and < '\u0590' => "Armn",
        >= '\u05D0' and < '\u0600' => "Hebr",
        >= '\u0600' and < '\u0780' => char.IsLetter(c) ? "Arab" : null,
        >= '\u0E00' and < '\u0E80' => "Thai",
        >= '\u10A0' and < '\u1100' => "Geor",
        >= '\u1100' and < '\u1200' or >= '\u3130' and < '\u3190' or >= '\uAC00' and < '\uD7B0' => "Hang",
        >= '\u3041' and < '\u3100' => "Kana",
        >= '\u3400' and < '\uA000' or '\u3005' or >= '\uF900' and < '\uFB00' => "Hani",
        _ => null,
    };

    /// <summary>The BCP 47 tag of words: of the one language that has the script, of the original's where it has it, else of the script alone.</summary>
    /// <param name="text">Words in another script than the Latin one.</param>
    /// <param name="original">The tag of the original's language; null where it is unknown.</param>
    public static string LanguageOf(string text, string? original)
    {
        HashSet<string> scripts = [.. text.Select(Of).OfType<string>()];
        string? language = original?.Split('-')[0];
        return scripts switch
        {
            _ when scripts.Contains("Hang") => "ko",
            _ when scripts.Contains("Kana") => "ja",
            _ when scripts.Contains("Hani") => language is "zh" or "ja" ? language : "und-Hani",
            _ when scripts.Contains("Cyrl") => language is "ru" or "uk" or "be" or "bg" or "sr" or "mk" or "mn" ? language : "und-Cyrl",
            _ when scripts.Contains("Arab") => language is "ar" or "fa" or "ur" ? language : "und-Arab",
            _ when scripts.Contains("Hebr") => language is "he" or "yi" ? language : "und-Hebr",
            _ when scripts.Contains("Grek") => language is "el" ? language : "und-Grek",
            _ when scripts.Contains("Thai") => "th",
            _ when scripts.Contains("Geor") => "ka",
            _ when scripts.Contains("Armn") => "hy",
            _ => "und",
        };
    }
}
