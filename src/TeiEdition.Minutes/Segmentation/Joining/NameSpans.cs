// SPDX-License-Identifier: MIT
using System.Collections.Frozen;

namespace TeiEdition.Minutes.Segmentation.Joining;

/// <summary>Known names of several words, found where a break parts them. Immutable; safe on any thread.</summary>
internal sealed class NameSpans
{
    private readonly FrozenDictionary<string, (string First, string Last)[]> _byLastWord;

    /// <summary>Takes the names.</summary>
    /// <param name="names">The names, in any order.</param>
    public NameSpans(IEnumerable<string> names) => _byLastWord = names
        .Distinct(StringComparer.Ordinal)
        .SelectMany(Cuts)
        .GroupBy(c => LastWord(c.First), StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether a name begins at the end of one text and ends in the next.</summary>
    public bool Span(string before, string next) =>
        _byLastWord.TryGetValue(LastWord(before), out (string First, string Last)[]? cuts)
        && Array.Exists(cuts, c => EndsWithWords(before, c.First) && StartsWithWords(next, c.Last));

    /// <summary>The word that a text ends with: what stands behind its last space.</summary>
    public static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static IEnumerable<(string First, string Last)> Cuts(string name)
    {
        for (int space = name.IndexOf(' ', StringComparison.Ordinal); space > 0; space = name.IndexOf(' ', space + 1))
        {
            yield return (name[..space], name[(space + 1)..]);
        }
    }

    private static bool EndsWithWords(string text, string words) =>
        text.EndsWith(words, StringComparison.Ordinal)
        && (text.Length == words.Length || !char.IsLetterOrDigit(text[^(words.Length + 1)]));

    private static bool StartsWithWords(string text, string words) =>
        text.StartsWith(words, StringComparison.Ordinal)
        && (text.Length == words.Length || !char.IsLetterOrDigit(text[words.Length]));
}
