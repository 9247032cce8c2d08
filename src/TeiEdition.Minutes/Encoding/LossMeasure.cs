// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Encoding;

/// <summary>How much was lost, in what unit, where the words say so: “two lines missing”. Stateless.</summary>
internal static class LossMeasure
{
    private const int MostWords = 40;

    /// <summary>The attributes <c>@quantity</c>, or <c>@atLeast</c> or <c>@atMost</c>, and <c>@unit</c>; none where nothing is said.</summary>
    /// <param name="printed">The words that name the loss.</param>
    /// <param name="convention">The numerals.</param>
    public static IEnumerable<XAttribute> Attributes(string printed, Convention convention)
    {
        string[] words = printed.Split([' ', ',', '.', '-', '(', ')', '\u00A0'], MostWords, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + 1 < words.Length; i++)
        {
            string? unit = Unit(words[i + 1]) ?? (i + 2 < words.Length && words[i + 1].Equals("typed", StringComparison.OrdinalIgnoreCase) ? Unit(words[i + 2]) : null);
            if (unit is not null && Quantity(words[i], convention) is { } quantity)
            {
                string name = i >= 2 && words[i - 1].Equals("than", StringComparison.OrdinalIgnoreCase)
                    ? words[i - 2].Equals("less", StringComparison.OrdinalIgnoreCase) ? "atMost" : "atLeast"
                    : "quantity";
                return [new(name, quantity.ToString(CultureInfo.InvariantCulture)), new("unit", unit)];
            }
        }

        return words.Length > 1 && words.Select(Unit).OfType<string>().FirstOrDefault() is { } alone ? [new("unit", alone)] : [];
    }

    private static int? Quantity(string word, Convention convention) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) ? digits
        : convention.Numerals.TryGetValue(word, out int numeral) ? numeral
        : null;

    private static string? Unit(string word)
    {
        string unit = word.ToLowerInvariant().TrimEnd('s');
        return unit is "line" or "word" or "page" or "paragraph" or "sentence" or "letter" or "character" or "column" ? unit : null;
    }
}
