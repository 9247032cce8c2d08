// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Decides whether a break cut a sentence or a name in two. Immutable.</summary>
internal sealed partial class Joiner(Convention convention, AuthorityIndex authority)
{
    /// <summary>Whether two paragraphs are one: the first does not end, and the second goes on.</summary>
    /// <param name="first">The text before the break.</param>
    /// <param name="second">The text after it.</param>
    /// <returns>How sure that is; null where they are two.</returns>
    public Certainty? Judge(string first, string second)
    {
        string end = first.TrimEnd(')', ']', '"', '”', '’', '\'');
        if (end.Length == 0 || second.Length == 0 || ".?!…:".Contains(end[^1], StringComparison.Ordinal))
        {
            return null;
        }

        if (char.IsLower(second.TrimStart('[', '(').FirstOrDefault()))
        {
            return Certainty.High;
        }

        string lastWord = end[(end.LastIndexOf(' ') + 1)..];
        return convention.NeverLast.Contains(lastWord) ? Certainty.Medium : null;
    }

    /// <summary>Whether a line before the talk goes on in the next: a name spans the break, or the next begins small.</summary>
    public Certainty? JudgeLine(string first, string second)
    {
        if (Judge(first, second) is { } certainty)
        {
            return certainty;
        }

        bool name = authority.Entries.SelectMany(e => e.Forms).Any(form => Spans(form, first, second));
        return name ? Certainty.High : null;
    }

    /// <summary>Whether a line is nothing but a page number.</summary>
    public static bool IsPageNumber(string line) => PageNumberPattern().IsMatch(line);

    private static bool Spans(string form, string first, string second)
    {
        for (int space = form.IndexOf(' ', StringComparison.Ordinal); space > 0; space = form.IndexOf(' ', space + 1))
        {
            if ((" " + first).EndsWith(" " + form[..space], StringComparison.Ordinal) && StartsWithWord(second, form[(space + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithWord(string text, string words) =>
        text.StartsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || !char.IsLetterOrDigit(text[words.Length]));

    [GeneratedRegex(@"^(?:[-–—]\s*)?(?:[Pp]age\s+|[Pp]\.\s*)?\d{1,4}(?:\s*[-–—])?$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumberPattern();
}
