// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;

namespace TeiEdition.Minutes.Segmentation.Lists;

/// <summary>Reads the markers of lists. Stateless; safe on any thread.</summary>
internal static class ListMarkerParser
{
    private const int LongestMarker = 8;

    /// <summary>What a line may begin with: a letter can be a letter or a Roman number. Empty for no marker.</summary>
    /// <param name="line">The line.</param>
    public static ImmutableArray<ListMarker> Parse(string line)
    {
        int space = line.AsSpan(0, Math.Min(line.Length, LongestMarker + 1)).IndexOfAny(' ', '\u00A0', '\t');
        if (space <= 0 || space + 1 >= line.Length)
        {
            return [];
        }

        string marker = line[..space];
        if (marker is "•" or "·" or "*" or "-" or "–" or "—" or "▪" or "■" or "○" or "●" or "◦" or "‣" or "§")
        {
            return [new ListMarker(marker, 0, space)];
        }

        bool open = marker[0] == '(';
        bool close = marker[^1] == ')';
        bool stop = marker[^1] == '.';
        string value = marker[(open ? 1 : 0)..^(close || stop ? 1 : 0)];
        if (value.Length == 0 || !(close || (stop && !open)))
        {
            return [];
        }

        string frame = open ? "({0})" : close ? "{0})" : "{0}.";
        return [.. Values(value).Select(v => new ListMarker(frame.Replace("{0}", v.Kind, StringComparison.Ordinal), v.Value, space))];
    }

    private static IEnumerable<(string Kind, int Value)> Values(string text)
    {
        if (text.Length <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
        {
            yield return ("1", number);
        }

        if (text.Length == 1 && char.IsAsciiLetter(text[0]))
        {
            yield return char.IsAsciiLetterUpper(text[0]) ? ("A", text[0] - 'A' + 1) : ("a", text[0] - 'a' + 1);
        }

        if (Roman(text.ToUpperInvariant()) is { } roman && (text.All(char.IsUpper) || text.All(char.IsLower)))
        {
            yield return (char.IsAsciiLetterUpper(text[0]) ? "I" : "i", roman);
        }
    }

    private static int? Roman(string text)
    {
        int sum = 0;
        int last = int.MaxValue;
        foreach (char c in text)
        {
            int value = c switch
            {
                'I' => 1,
                'V' => 5,
                'X' => 10,
                'L' => 50,
                'C' => 100,
                _ => 0,
            };
            if (value == 0)
            {
                return null;
            }

            sum += value > last ? value - (2 * last) : value;
            last = value;
        }

        return sum > 0 ? sum : null;
    }
}
