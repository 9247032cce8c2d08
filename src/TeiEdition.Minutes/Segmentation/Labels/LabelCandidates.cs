// SPDX-License-Identifier: MIT
using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Segmentation.Labels;

/// <summary>Finds what has the form of a speaker's label; whether it is one, evidence must tell. Immutable; safe on any thread.</summary>
internal sealed partial class LabelCandidates(Convention convention)
{
    // What the format sets apart needs no ending to be a label.
    private static readonly SpeakerPattern Alone = new() { Name = "label that the format sets apart", Endings = [""] };

    private static readonly SearchValues<char> NeverInLabels = SearchValues.Create("!?;\"“”");

    private const int LongestLabel = 120;
    private const int LongestLine = 60;
    private const int MostWords = 12;

    /// <summary>What a line may begin with: the first pattern of the convention that it fits.</summary>
    /// <param name="line">The line; only its beginning is looked at.</param>
    /// <param name="standsAlone">Whether the format sets it apart, as a heading or a cell.</param>
    /// <returns>Length with ending, name and pattern, and whether text follows the ending without a space; null for no label.</returns>
    public (int Length, string Name, SpeakerPattern Pattern, bool IsTight)? Find(string line, bool standsAlone)
    {
        foreach (SpeakerPattern pattern in convention.Speakers)
        {
            foreach (string ending in pattern.Endings)
            {
                if (Find(line, pattern, ending) is { } found)
                {
                    return (found.Length, found.Name, pattern, found.IsTight);
                }
            }
        }

        return standsAlone && Find(line, Alone, string.Empty) is { } alone ? (alone.Length, alone.Name, Alone, false) : null;
    }

    private (int Length, string Name, bool IsTight)? Find(string line, SpeakerPattern pattern, string ending)
    {
        int start = ending switch
        {
            "" => line.Length <= LongestLine ? line.Length : -1,
            ":" => line.AsSpan(0, Math.Min(line.Length, LongestLabel)).IndexOfAny(':', '：'),
            "." => StopOfCapitals(line),
            _ => line.AsSpan(0, Math.Min(line.Length, LongestLabel)).IndexOf(ending, StringComparison.Ordinal),
        };
        int end = start + ending.Length;
        if (start <= 0)
        {
            return null;
        }

        bool tight = ending.Length > 0 && end < line.Length && !char.IsWhiteSpace(line[end]) && line[start] != '：';
        if (tight && (ending != ":" || !(char.IsUpper(line[end]) || line[end] is '[' or '“' or '"')))
        {
            return null;
        }

        string label = line[..start];
        if (pattern.SideAndName)
        {
            return SideAndNamePattern().IsMatch(label) ? (end, LabelText.NameOf(label, sideAndName: true), tight) : null;
        }

        string name = LabelText.Plain(label);
        return Fits(name, pattern, ending) ? (end, name, tight) : null;
    }

    private bool Fits(string name, SpeakerPattern pattern, string ending)
    {
        if (pattern.Labels.Length > 0)
        {
            return pattern.Labels.Contains(name, StringComparer.Ordinal);
        }

        string[] words = name.Split(' ');
        bool fits = name.Length > 0 && words.Length <= MostWords
            && name.AsSpan().IndexOfAny(NeverInLabels) < 0
            && IsCapital(words[0])
            && (convention.GroupSpeakers.Contains(name) || words.Select((w, i) => IsNameWord(w, i == words.Length - 1)).All(w => w))
            && (!convention.NoLabelStarts.Contains(words[0]) || convention.GroupSpeakers.Contains(name) || BeginsTitle(words))
            && !(words.Length == 1 && convention.FunctionWords.Contains(name) && !convention.GroupSpeakers.Contains(name));
        return fits
            && (!pattern.Capitals || IsInCapitals(words))
            && (pattern.First.IsEmpty || pattern.First.Contains(words[0], StringComparer.Ordinal))
            && (ending.Length > 0 || (name[^1] is not ('.' or ',') && words.Length <= 6));
    }

    // "First Secretary", and no "First: …".
    private bool BeginsTitle(string[] words) =>
        words.Length > 1 && convention.TitleModifiers.Contains(words[0]) && (convention.Titles.Contains(words[1]) || convention.TitleModifiers.Contains(words[1]));

    // A capital, or a letter of a script that has none.
    private static bool IsCapital(string word) =>
        char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) is UnicodeCategory.OtherLetter or UnicodeCategory.TitlecaseLetter;

    private bool IsNameWord(string word, bool isLast)
    {
        string core = word.TrimEnd(',', '/');
        if (core.Length == 0)
        {
            return word == "/";
        }

        // A full stop ends an abbreviation, and no long word.
        bool stop = core[^1] == '.' && core.Length > 5 && !convention.Titles.Contains(core);
        bool small = core is "of" or "the" or "and" or "de" or "al" or "von" or "van" or "der" or "for" or "da" or "di" or "du" or "la" or "le"
            or "el" or "bin" or "ibn" or "y" or "e" or "&" or "a" or "i";
        bool joined = char.IsLower(core[0]) && core.AsSpan().IndexOfAny('\'', '’', '-') is > 0 and int i && i + 1 < core.Length && char.IsUpper(core[i + 1]);
        bool number = isLast && core.Length <= 3 && core.All(char.IsAsciiDigit);
        return !stop && (IsCapital(core) || small || joined || number);
    }

    private bool IsInCapitals(string[] words)
    {
        int letters = 0;
        foreach (string word in words.Where(w => w is not "The" && (!convention.Titles.Contains(w) || w.All(c => !char.IsLower(c)))))
        {
            // "McHALE" and "DeWITT" are written so.
            int small = word.Count(char.IsLower);
            if (small > 0 && !(small <= 2 && word.Length > 4 && char.IsUpper(word[0]) && char.IsUpper(word[^1])))
            {
                return false;
            }

            letters += word.Count(char.IsLetter);
        }

        return letters >= 2;
    }

    // The full stop behind the capitals; those of abbreviated titles and initials are inside.
    private int StopOfCapitals(string line)
    {
        for (int stop = line.IndexOf('.', StringComparison.Ordinal); stop > 0 && stop < LongestLabel; stop = line.IndexOf('.', stop + 1))
        {
            int word = line.LastIndexOf(' ', stop - 1) + 1;
            string last = line[word..stop];
            bool abbreviation = last.Length == 1 || convention.Titles.Contains(last + ".") || last.Contains('.', StringComparison.Ordinal)
                || (last.Length <= 4 && convention.Titles.Any(t => t.Equals(last + ".", StringComparison.OrdinalIgnoreCase)));
            if (!abbreviation)
            {
                return stop + 1 == line.Length || char.IsWhiteSpace(line[stop + 1]) ? stop : -1;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}. ]{1,40}\((?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*)(?: [\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*){0,4}\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex SideAndNamePattern();
}
