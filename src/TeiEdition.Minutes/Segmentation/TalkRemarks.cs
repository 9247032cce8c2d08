// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Tells remarks about the talk from what is said in it. Immutable.</summary>
internal sealed class TalkRemarks(ConversionContext context)
{
    private const int LongestRemark = 300;
    private const int FirstWords = 12;

    private readonly Convention _convention = context.Convention;

    /// <summary>Whether lines stand wholly in one pair of parentheses or brackets.</summary>
    /// <param name="lines">The lines; one at least.</param>
    public static bool IsEnclosed(ImmutableArray<SpannedText> lines)
    {
        char open = lines[0].Text[0];
        char close = open switch
        {
            '(' => ')',
            '[' => ']',
            _ => '\0',
        };
        if (close == '\0')
        {
            return false;
        }

        int depth = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Text;
            for (int j = 0; j < line.Length; j++)
            {
                depth += line[j] == open ? 1 : line[j] == close ? -1 : 0;
                if (depth == 0)
                {
                    ReadOnlySpan<char> rest = line.AsSpan(j + 1);
                    return i == lines.Length - 1 && (rest.IsEmpty || rest is "." || rest is ".]");
                }
            }
        }

        return false;
    }

    /// <summary>What a short paragraph tells of the talk, as a <c>stage/@type</c>: that it began or ended, that somebody came or left.</summary>
    /// <param name="lines">The lines; one at least.</param>
    /// <returns>The type; null where the paragraph tells nothing of the kind.</returns>
    public string? TypeOf(ImmutableArray<SpannedText> lines)
    {
        if (lines.Sum(l => l.Length) > LongestRemark)
        {
            return null;
        }

        string[] words = [.. string.Join(' ', lines.Select(l => l.Text)).Split(' ').Select(w => w.Trim('[', ']', '.', ',', ';', ':', '(', ')', '"', '“', '”'))];
        if (words.Any(_convention.SpeakingWords.Contains))
        {
            return null;
        }

        int meeting = Array.FindIndex(words, _convention.Meetings.Contains);
        if (meeting is > 0 and <= 3 && words[0] is "The" or "This" or "With" or "At" or "Here"
            && words.Skip(meeting + 1).Take(FirstWords).Any(_convention.MeetingVerbs.Contains))
        {
            return "business";
        }

        int verb = Array.FindIndex(words, 0, Math.Min(words.Length, FirstWords), w => _convention.ArrivalVerbs.Contains(w) || _convention.DepartureVerbs.Contains(w));
        bool here = verb > 0 && (words[0] is "At" or "[At" || words.Skip(verb + 1).Take(4).Any(_convention.Meetings.Contains) || verb == words.Length - 1);
        return !here ? null : _convention.ArrivalVerbs.Contains(words[verb]) ? "entrance" : "exit";
    }
}
