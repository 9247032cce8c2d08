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
    private readonly ArchivalParser _archival = new(convention);
    private readonly CreditsParser _credits = new(convention);

    /// <summary>Reads a citation; parts that are not recognised stay null.</summary>
    /// <param name="text">The citation.</param>
    /// <param name="isSource">Whether the text says only where the original is kept, so that it names no publisher.</param>
    public Citation Parse(string text, bool isSource = false)
    {
        Match title = TitlePattern().Match(text);
        int rest = title.Success ? title.Index + title.Length : 0;
        Match url = UrlPattern().Match(text);
        (ImmutableArray<Responsibility> responsibilities, int credits) = _credits.Parse(text);
        int end = Math.Max(rest, Math.Min(credits, url.Success ? url.Index : text.Length));
        Citation citation = new()
        {
            Title = title.Success ? RangeOf(title.Groups["title"]) : null,
            Url = url.Success ? url.Index..(url.Index + url.Value.TrimEnd('.', ',', ')').Length) : null,
            Responsibilities = responsibilities,
        };
        foreach ((int start, int stop, string when) in dates.Dates(text[..end]))
        {
            if (start >= rest)
            {
                citation = citation with { Date = start..stop, When = when };
                rest = isSource ? rest : stop;
                break;
            }
        }

        List<(int Start, int End)> parts = Parts(text, rest, end);
        if (!isSource && Publisher(text, parts) is { } publisher)
        {
            citation = citation with { Publisher = parts[publisher].Start..parts[publisher].End };
            parts = parts[(publisher + 1)..];
        }

        return parts.Count == 0 ? citation : _archival.Read(text, parts, citation);
    }

    private static Range RangeOf(Group group) => group.Index..(group.Index + group.Length);

    private static List<(int Start, int End)> Parts(string text, int start, int end)
    {
        List<(int Start, int End)> parts = [];
        int from = start;
        for (int i = start; i <= end; i++)
        {
            if (i == end || text[i] is ',' or ';')
            {
                (int s, int e) = ArchivalParser.Trim(text, from, i);
                if (e > s)
                {
                    parts.Add((s, e));
                }

                from = i + 1;
            }
        }

        return parts;
    }

    // The first that is named like a publisher; an archive with a shelfmark right behind it has the original instead.
    private int? Publisher(string text, List<(int Start, int End)> parts)
    {
        bool IsOne((int Start, int End) part) =>
            _archival.IsInstitution(text[part.Start..part.End]) && !_archival.HasShelf(text[part.Start..part.End]);
        int first = parts.FindIndex(IsOne);
        if (first < 0)
        {
            return null;
        }

        string name = text[parts[first].Start..parts[first].End];
        bool publishes = convention.People.Publishing.Any(w => name.Contains(w, StringComparison.Ordinal));
        bool shelfFollows = first + 1 < parts.Count && _archival.HasShelf(FirstWords(text[parts[first + 1].Start..parts[first + 1].End]));
        return shelfFollows && !publishes ? null : first;
    }

    private static string FirstWords(string text) => string.Join(' ', text.Split(' ').Take(2));

    [GeneratedRegex(@"^\s*[""“](?<title>[^""“”]+?),?[""”]", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();

    // What RFC 3986, section 2, allows nowhere but around an IPv6 address ends the reference; other scripts may stand in it (RFC 3987).
    [GeneratedRegex(@"https?://[^\s<>""\[\]{}|\\^`“”]+", RegexOptions.CultureInvariant)]
    private static partial Regex UrlPattern();
}
