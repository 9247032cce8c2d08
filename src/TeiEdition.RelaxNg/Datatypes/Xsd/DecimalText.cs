// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>A decimal number of any length, read in place (XML Schema Part 2 (Second Edition), section 3.2.3).</summary>
internal readonly ref struct DecimalText
{
    private DecimalText(bool isNegative, ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction)
    {
        Whole = whole.TrimStart('0');
        Fraction = fraction.TrimEnd('0');
        IsNegative = isNegative && !(Whole.IsEmpty && Fraction.IsEmpty);
    }

    /// <summary>Whether it is below zero.</summary>
    public bool IsNegative { get; }

    /// <summary>The digits before the point, without leading zeros.</summary>
    public ReadOnlySpan<char> Whole { get; }

    /// <summary>The digits after the point, without trailing zeros.</summary>
    public ReadOnlySpan<char> Fraction { get; }

    /// <summary>Reads a decimal.</summary>
    /// <param name="text">The text, without white space at its ends.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out DecimalText value)
    {
        value = default;
        ReadOnlySpan<char> digits = Unsigned(text, out bool isNegative);
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<char> fraction = point < 0 ? default : digits[(point + 1)..];
        if ((whole.IsEmpty && fraction.IsEmpty) || !Digits.Only(whole) || !Digits.Only(fraction))
        {
            return false;
        }

        value = new DecimalText(isNegative, whole, fraction);
        return true;
    }

    /// <summary>Reads an integer.</summary>
    /// <param name="text">The text, without white space at its ends.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryReadInteger(ReadOnlySpan<char> text, out DecimalText value)
    {
        value = default;
        ReadOnlySpan<char> digits = Unsigned(text, out bool isNegative);
        if (digits.IsEmpty || !Digits.Only(digits))
        {
            return false;
        }

        value = new DecimalText(isNegative, digits, default);
        return true;
    }

    /// <summary>Compares two numbers: negative where the first is the smaller, 0 where they are equal.</summary>
    /// <param name="x">The one.</param>
    /// <param name="y">The other.</param>
    public static int Compare(DecimalText x, DecimalText y)
    {
        if (x.IsNegative != y.IsNegative)
        {
            return x.IsNegative ? -1 : 1;
        }

        int order = x.Whole.Length.CompareTo(y.Whole.Length);
        order = order != 0 ? order : x.Whole.SequenceCompareTo(y.Whole);
        order = order != 0 ? order : x.Fraction.SequenceCompareTo(y.Fraction);
        return x.IsNegative ? -order : order;
    }

    /// <summary>The shortest way to write the number, the same for all that are equal.</summary>
    public override string ToString() =>
        string.Concat(IsNegative ? "-" : "", Whole.IsEmpty ? "0" : Whole, Fraction.IsEmpty ? "" : ".", Fraction);

    private static ReadOnlySpan<char> Unsigned(ReadOnlySpan<char> text, out bool isNegative)
    {
        isNegative = text.Length > 0 && text[0] == '-';
        return text.Length > 0 && text[0] is '-' or '+' ? text[1..] : text;
    }
}
