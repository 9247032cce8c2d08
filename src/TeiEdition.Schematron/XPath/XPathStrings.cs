// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Schematron.XPath;

/// <summary>Functions on strings that count characters, not units of UTF-16 (XQuery 1.0 and XPath 2.0 Functions and Operators, section 7.4). Stateless; safe on any thread.</summary>
internal static class XPathStrings
{
    /// <summary>The number of characters.</summary>
    /// <param name="text">The string.</param>
    public static int Length(string text)
    {
        int surrogates = 0;
        foreach (char c in text)
        {
            surrogates += char.IsLowSurrogate(c) ? 1 : 0;
        }

        return text.Length - surrogates;
    }

    /// <summary>The characters whose position is not before one place and before another, as <c>substring</c> has it.</summary>
    /// <param name="text">The string.</param>
    /// <param name="start">The first position, from 1; rounded.</param>
    /// <param name="length">How many; rounded; infinite for all.</param>
    public static string Substring(string text, double start, double length = double.PositiveInfinity)
    {
        double first = Round(start);
        double end = first + Round(length);
        StringBuilder part = new();
        int position = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            position++;
            if (position >= first && position < end)
            {
                part.Append(rune.ToString());
            }
        }

        return part.ToString();
    }

    /// <summary>The string with characters replaced or left out.</summary>
    /// <param name="text">The string.</param>
    /// <param name="from">The characters that change.</param>
    /// <param name="to">What they become, in the same order; those without a fellow are left out.</param>
    public static string Translate(string text, string from, string to)
    {
        Rune[] changed = [.. from.EnumerateRunes()];
        Rune[] into = [.. to.EnumerateRunes()];
        StringBuilder result = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            int index = Array.IndexOf(changed, rune);
            if (index < 0 || index < into.Length)
            {
                result.Append((index < 0 ? rune : into[index]).ToString());
            }
        }

        return result.ToString();
    }

    // Halves go up (section 6.4.4).
    private static double Round(double number) => double.IsFinite(number) ? Math.Floor(number + 0.5) : number;
}
