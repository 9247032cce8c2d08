// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace TeiEdition.Minutes.Recognition.Dates;

/// <summary>Finds times of day whose value can be decided. Stateless; safe on any thread.</summary>
internal static partial class TimeRecogniser
{
    /// <summary>The times of day of a text, by their starts.</summary>
    /// <param name="reading">A text without brackets.</param>
    /// <param name="isAboutTime">
    /// Whether the text says when something was: then every pair of figures counts. Else it needs a mark of the time of day, or
    /// a word before it that times follow and an hour that only one half of the day has.
    /// </param>
    public static ImmutableArray<FoundDate> Find(string reading, bool isAboutTime)
    {
        ImmutableArray<FoundDate>.Builder found = ImmutableArray.CreateBuilder<FoundDate>();
        foreach (Match match in TimePattern().Matches(reading))
        {
            string half = match.Groups["half"].Value.ToLowerInvariant();
            bool hours = match.Groups["hours"].Success;
            string minutes = match.Groups["min"].Success ? match.Groups["min"].Value : "00";
            int hour = int.Parse(match.Groups["h"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            bool clear = match.Groups["h"].Value[0] == '0' || hour > 12;
            bool said = half.Length > 0 || hours
                || (match.Groups["min"].Success && (isAboutTime || (clear && match.Groups["colon"].Success && FollowsWord(reading, match.Index))));
            bool fits = half.Length == 0 ? hour < 24 : hour is >= 1 and <= 12;
            if (said && fits)
            {
                hour = half switch
                {
                    "p" => (hour % 12) + 12,
                    "a" => hour % 12,
                    _ => hour,
                };
                string when = string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minutes}:00");
                found.Add(new FoundDate(match.Index, match.Index + match.Length, when, true, "time of day", Certainty.High));
            }
        }

        return found.ToImmutable();
    }

    private static bool FollowsWord(string text, int index)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, index).TrimEnd();
        ReadOnlySpan<char> word = before[(before.LastIndexOf(' ') + 1)..];
        return word is "at" or "At" or "from" or "From" or "until" or "till" or "by" or "By" or "around" or "about" or "before" or "after" or "since" or "to";
    }

    [GeneratedRegex(
        @"\b(?:(?<h>[0-9]{1,2})(?:(?<colon>:)|\.)(?<min>[0-5][0-9])(?:\s?(?<half>[AaPp])\.?\s?[Mm]\b\.?|\s?(?<hours>hours|hrs)\b|(?![:.]?[0-9]))"
        + @"|(?<h>[0-9]{1,2})\s?(?<half>[AaPp])\.?\s?[Mm]\b\.?"
        + @"|(?<h>[0-2][0-9])(?<min>[0-5][0-9])\s(?<hours>hours|hrs)\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();
}
