// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>Counts the items of one list as browsers do (HTML Living Standard, section 4.4.5). For one thread.</summary>
internal sealed class HtmlList
{
    private const string Bullet = "•";

    private readonly string _style;
    private readonly int _step;
    private int _next;

    /// <summary>Begins a list.</summary>
    /// <param name="list">Its element, <c>ol</c>, <c>ul</c> or another.</param>
    /// <param name="style">What CSS says of its marks; null for nothing.</param>
    /// <param name="depth">How deep it stands in others, from 1.</param>
    public HtmlList(IElement list, string? style, int depth)
    {
        Depth = depth;
        bool ordered = list.LocalName == "ol";
        _style = style ?? (list.GetAttribute("type") switch
        {
            "a" => "lower-alpha",
            "A" => "upper-alpha",
            "i" => "lower-roman",
            "I" => "upper-roman",
            _ => ordered ? "decimal" : "disc",
        });
        bool reversed = ordered && list.HasAttribute("reversed");
        _step = reversed ? -1 : 1;
        _next = Number(list.GetAttribute("start")) ?? (reversed ? list.Children.Count(c => c.LocalName == "li") : 1);
    }

    /// <summary>How deep it stands in others, from 1.</summary>
    public int Depth { get; }

    /// <summary>The mark of the next item; null for none.</summary>
    public string? Marker(IElement item)
    {
        int number = Number(item.GetAttribute("value")) ?? _next;
        _next = unchecked(number + _step);
        string[] words = _style.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Contains("none", StringComparer.Ordinal) ? null
            : words.Any(w => w is "lower-alpha" or "lower-latin") ? Letters(number).ToLowerInvariant() + "."
            : words.Any(w => w is "upper-alpha" or "upper-latin") ? Letters(number) + "."
            : words.Any(w => w is "lower-roman") ? Roman(number).ToLowerInvariant() + "."
            : words.Any(w => w is "upper-roman") ? Roman(number) + "."
            : words.Any(w => w is "decimal" or "decimal-leading-zero") ? Digits(number) + "."
            : Bullet;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int number)
    {
        if (number < 1)
        {
            return Digits(number);
        }

        StringBuilder letters = new();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26)
        {
            letters.Insert(0, (char)('A' + ((rest - 1) % 26)));
        }

        return letters.ToString();
    }

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Digits(number);
        }

        StringBuilder roman = new();
        foreach ((int value, string letters) in (ReadOnlySpan<(int, string)>)[
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
            {
                roman.Append(letters);
            }
        }

        return roman.ToString();
    }
}
