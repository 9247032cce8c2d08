// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.Citations;

/// <summary>
/// Reads where an archive keeps a document: repository, shelfmark, pages. What cannot be decided is left in the whole.
/// Immutable; safe on any thread.
/// </summary>
internal sealed partial class ArchivalParser(Convention convention)
{
    /// <summary>Whether some words hold a shelfmark: a number, or a word that stands before one.</summary>
    /// <param name="text">The words.</param>
    public bool HasShelf(string text) => ShelfStart(text) is not null;

    /// <summary>Whether some words name an institution that has or publishes documents.</summary>
    /// <param name="text">The words.</param>
    public bool IsInstitution(string text) => convention.PublisherWords.Any(w => text.Contains(w, StringComparison.Ordinal));

    /// <summary>Reads the parts between commas.</summary>
    /// <param name="text">The whole citation.</param>
    /// <param name="parts">The parts, at least one, in reading order.</param>
    /// <param name="citation">What is known of it.</param>
    public Citation Read(string text, List<(int Start, int End)> parts, Citation citation)
    {
        if (!HasShelf(text[parts[0].Start..parts[^1].End]) && !IsInstitution(text[parts[0].Start..parts[^1].End]))
        {
            return citation;
        }

        // What stands before an institution, as the name of a file, is none of its shelfmark.
        int institution = parts.FindIndex(p => IsInstitution(text[p.Start..p.End]));
        parts = institution > 0 && !HasShelf(text[parts[0].Start..parts[institution - 1].End]) ? parts[institution..] : parts;
        citation = citation with { Archival = parts[0].Start..parts[^1].End };
        if (parts.Count > 1 && Pages(text, parts) is { } pages)
        {
            citation = citation with { Pages = pages };
            parts = parts[..^1];
        }

        // "PRC FMA 106-01380-10": the words before the first one with a digit name the repository.
        int? shelf = ShelfStart(text[parts[0].Start..parts[0].End]);
        int shelfStart = shelf is { } s ? parts[0].Start + s : parts.Count > 1 ? parts[1].Start : parts[0].End;
        (int start, int stop) = Trim(text, parts[0].Start, shelf is { } at ? parts[0].Start + at : parts[0].End);
        return citation with
        {
            Repository = stop > start ? start..stop : null,
            Shelfmark = shelfStart < parts[^1].End ? shelfStart..parts[^1].End : null,
        };
    }

    /// <summary>A stretch without white space, commas and full stops at its ends.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or '.'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '.'))
        {
            end--;
        }

        return (start, end);
    }

    // The pages that the last part names. In a shelfmark with "f." and "op.", "p." is a file and no page.
    private static Range? Pages(string text, List<(int Start, int End)> parts)
    {
        (int start, int end) = parts[^1];
        Match pages = PagesPattern().Match(text[start..end]);
        Group numbers = pages.Groups["pages"];
        bool isFile = pages.Groups["p"].Success && OpisPattern().IsMatch(text[parts[0].Start..start]);
        return pages.Success && !isFile ? (start + numbers.Index)..(start + numbers.Index + numbers.Length) : null;
    }

    // Where the first word with a digit stands, or the word for fond, box or the like before it.
    private int? ShelfStart(string text)
    {
        int before = 0;
        int beforeThat = 0;
        for (int i = 0; i < text.Length;)
        {
            int space = text.IndexOf(' ', i);
            int end = space < 0 ? text.Length : space;
            if (text.AsSpan(i, end - i).IndexOfAnyInRange('0', '9') >= 0)
            {
                return IsShelfWord(text[beforeThat..i]) ? beforeThat : IsShelfWord(text[before..i]) ? before : i;
            }

            (beforeThat, before) = end > i ? (before, i) : (beforeThat, before);
            i = end + 1;
        }

        return null;
    }

    private bool IsShelfWord(string text) => convention.People.ShelfWords.Contains(text.Trim(' ', ',', '.', '(', '№'));

    [GeneratedRegex(@"^(?:(?<p>pp?\.?\s*)|pages?\s+|ll?\.?\s*|list(?:y|s)?\s+|ff?\.?\s*|folios?\s+|[Bb]l\.?\s*|[Bb]latt\s+|fols?\.?\s*|[Ss]\.\s*)?(?<pages>\d+(?:\s*[-–]\s*\d+)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex PagesPattern();

    [GeneratedRegex(@"\b(?:op|opis)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpisPattern();
}
