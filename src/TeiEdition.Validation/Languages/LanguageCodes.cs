// SPDX-License-Identifier: MIT
using System.Collections.Frozen;

namespace TeiEdition.Validation.Languages;

/// <summary>The codes of languages, scripts and regions, from the table <c>LanguageCodes.txt</c>. Immutable; safe on any thread.</summary>
internal static class LanguageCodes
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = Read();

    private static readonly FrozenDictionary<string, string> Others = Lists["short"].Concat(Lists["instead"])
        .Select(p => p.Split('=')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a whole tag was registered before tags had a grammar.</summary>
    /// <param name="tag">The tag, in any case.</param>
    public static bool IsGrandfathered(string tag) => Lists["grandfathered"].Contains(tag);

    /// <summary>Whether a code of two letters is one of a language; of longer ones no list is kept.</summary>
    /// <param name="code">The code, in any case.</param>
    public static bool IsLanguage(string code) => code.Length != 2 || Lists["language"].Contains(code);

    /// <summary>Whether a code of four letters is one of a script.</summary>
    /// <param name="code">The code, in any case.</param>
    public static bool IsScript(string code) => Lists["script"].Contains(code) || IsBetween(code, "Qaaa", "Qabx");

    /// <summary>Whether a code is one of a region; numbers of areas always are.</summary>
    /// <param name="code">The code, in any case.</param>
    public static bool IsRegion(string code) =>
        code.Length == 3 || Lists["region"].Contains(code) || IsBetween(code, "QM", "QZ") || IsBetween(code, "XA", "XZ") || IsBetween(code, "AA", "AA") || IsBetween(code, "ZZ", "ZZ");

    /// <summary>The code to use instead of a longer or deprecated one of a language; null where there is none.</summary>
    /// <param name="code">The code, in any case.</param>
    public static string? Instead(string code) => Others.GetValueOrDefault(code);

    /// <summary>All codes of scripts, in no order.</summary>
    public static IEnumerable<string> Scripts => Lists["script"];

    private static bool IsBetween(string code, string first, string last) =>
        code.Length == first.Length
        && string.Compare(code, first, StringComparison.OrdinalIgnoreCase) >= 0
        && string.Compare(code, last, StringComparison.OrdinalIgnoreCase) <= 0;

    private static FrozenDictionary<string, FrozenSet<string>> Read() => TableFile.Lines("LanguageCodes.txt")
        .Select(line => line.Split(' '))
        .GroupBy(words => words[0], words => words[1..], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.SelectMany(w => w).ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
}
