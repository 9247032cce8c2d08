// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.Citations;

/// <summary>
/// Reads the citation of a document: quoted title, date, publisher, archival citation, responsibilities, address.
/// Immutable; safe on any thread.
/// </summary>
internal sealed partial class CitationParser(Convention convention, DateRecogniser dates)
{
    /// <summary>Reads a citation; parts that are not recognised stay null.</summary>
    /// <param name="text">The citation.</param>
    public Citation Parse(string text)
    {
        Match title = TitlePattern().Match(text);
        int rest = title.Success ? title.Index + title.Length : 0;
        Match url = UrlPattern().Match(text);
        Match credits = CreditsPattern().Match(text);
        int end = new[] { text.Length, url.Success ? url.Index : text.Length, credits.Success ? credits.Index : text.Length }.Min();
        Citation citation = new()
        {
            Title = title.Success ? RangeOf(title.Groups["title"]) : null,
            Url = url.Success ? url.Index..(url.Index + url.Value.TrimEnd('.', ',', ')').Length) : null,
            Responsibilities = Responsibilities(text),
        };
        foreach ((int start, int stop, string when) in dates.Dates(text[..end]))
        {
            if (start >= rest)
            {
                citation = citation with { Date = start..stop, When = when };
                rest = stop;
                break;
            }
        }

        return ReadParts(text, rest, end, citation);
    }

    private static Range RangeOf(Group group) => group.Index..(group.Index + group.Length);

    // "Translated by A and B; edited by C": a role lasts until the next role or the end of the sentence.
    private static ImmutableArray<Responsibility> Responsibilities(string text)
    {
        ImmutableArray<Responsibility>.Builder found = ImmutableArray.CreateBuilder<Responsibility>();
        foreach (Match match in CreditsPattern().Matches(text))
        {
            string[] names = [.. NameSeparator().Split(match.Groups["names"].Value)
                .Select(n => n.Trim().TrimEnd(',', ';', '.'))
                .Where(n => n.Length > 0 && char.IsUpper(n[0]))];
            if (names.Length > 0)
            {
                found.Add(new Responsibility(match.Groups["resp"].Value, [.. names]));
            }
        }

        return found.ToImmutable();
    }

    // The parts between commas: the publisher is the first that is named like one, the archival citation is what follows.
    private Citation ReadParts(string text, int start, int end, Citation citation)
    {
        List<(int Start, int End)> parts = [];
        int from = start;
        for (int i = start; i <= end; i++)
        {
            if (i == end || text[i] == ',')
            {
                (int s, int e) = Trim(text, from, i);
                if (e > s)
                {
                    parts.Add((s, e));
                }

                from = i + 1;
            }
        }

        int publisher = parts.FindIndex(p => convention.PublisherWords.Any(w => text[p.Start..p.End].Contains(w, StringComparison.Ordinal)));
        if (publisher >= 0)
        {
            citation = citation with { Publisher = parts[publisher].Start..parts[publisher].End };
            parts.RemoveRange(0, publisher + 1);
        }

        return parts.Count == 0 ? citation : ReadArchival(text, parts, citation);
    }

    private static Citation ReadArchival(string text, List<(int Start, int End)> parts, Citation citation)
    {
        citation = citation with { Archival = parts[0].Start..parts[^1].End };
        (int Start, int End) last = parts[^1];
        Match pages = PagesPattern().Match(text[last.Start..last.End]);
        if (parts.Count > 1 && pages.Success)
        {
            Group numbers = pages.Groups["pages"];
            citation = citation with { Pages = (last.Start + numbers.Index)..(last.Start + numbers.Index + numbers.Length) };
            parts.RemoveAt(parts.Count - 1);
        }

        // "PRC FMA 106-01380-10": the words before the first one with a digit name the repository.
        string first = text[parts[0].Start..parts[0].End];
        Match shelf = FirstNumberPattern().Match(first);
        int shelfStart = shelf.Success ? parts[0].Start + shelf.Index : parts.Count > 1 ? parts[1].Start : parts[0].End;
        int repositoryEnd = shelf.Success ? parts[0].Start + shelf.Index : parts[0].End;
        (int start, int stop) = Trim(text, parts[0].Start, repositoryEnd);
        return citation with
        {
            Repository = stop > start ? start..stop : null,
            Shelfmark = shelfStart < parts[^1].End ? shelfStart..parts[^1].End : null,
        };
    }

    private static (int Start, int End) Trim(string text, int start, int end)
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

    [GeneratedRegex(@"^\s*[""“](?<title>[^""“”]+?),?[""”]", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();

    // What RFC 3986, section 2, allows nowhere but around an IPv6 address ends the reference; other scripts may stand in it (RFC 3987).
    [GeneratedRegex(@"https?://[^\s<>""\[\]{}|\\^`“”]+", RegexOptions.CultureInvariant)]
    private static partial Regex UrlPattern();

    [GeneratedRegex(@"\b(?<resp>(?:[Oo]btained|[Tt]ranslated|[Ee]dited|[Cc]ontributed|[Pp]rovided|[Tt]ranscribed|[Aa]nnotated|[Cc]ompiled|[Cc]ollected)(?:\s+for\s+[^.;]{1,200}?)?\s+by)\s+(?<names>(?:(?!(?:\s+and|[,;])\s+(?:obtained|translated|edited|contributed|provided|transcribed|annotated|compiled|collected)\b)(?!https?:)[^.;]|(?<=\b\p{Lu})\.)+)", RegexOptions.CultureInvariant)]
    private static partial Regex CreditsPattern();

    [GeneratedRegex(@",?\s+and\s+|,\s*|\s*&\s*", RegexOptions.CultureInvariant)]
    private static partial Regex NameSeparator();

    [GeneratedRegex(@"^(?:pp?\.?\s*|pages?\s+|ll?\.?\s*|list(?:y|s)?\s+|ff?\.?\s*|folios?\s+)?(?<pages>\d+(?:\s*[-–]\s*\d+)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex PagesPattern();

    [GeneratedRegex(@"(?<=^|\s)\S*\d", RegexOptions.CultureInvariant)]
    private static partial Regex FirstNumberPattern();
}
