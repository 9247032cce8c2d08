// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>A part of a second: 0 up to 1, with any number of digits. Immutable.</summary>
/// <param name="High">The first 18 digits, as a number.</param>
/// <param name="Low">The digits behind them, without trailing zeros; null for none.</param>
internal readonly record struct Fraction(long High, string? Low) : IComparable<Fraction>
{
    private const int HighDigits = 18;
    private const long One = 1_000_000_000_000_000_000;

    /// <summary>Whether it is 0.</summary>
    public bool IsZero => High == 0 && Low is null;

    /// <summary>What is missing to 1; only for one that is not 0.</summary>
    public Fraction Complement()
    {
        if (Low is null)
        {
            return new(One - High, null);
        }

        // Nine less each digit, ten less the last, which is not 0.
        string low = string.Create(Low.Length, Low, static (to, from) =>
        {
            for (int i = 0; i < to.Length; i++)
            {
                to[i] = (char)('0' + (i == to.Length - 1 ? 10 : 9) - (from[i] - '0'));
            }
        });
        return new(One - 1 - High, low);
    }

    /// <summary>Reads the digits behind a point.</summary>
    /// <param name="digits">Digits, or nothing.</param>
    public static Fraction Read(ReadOnlySpan<char> digits)
    {
        digits = digits.TrimEnd('0');
        long high = 0;
        for (int i = 0; i < HighDigits; i++)
        {
            high = (high * 10) + (i < digits.Length ? digits[i] - '0' : 0);
        }

        return new(high, digits.Length > HighDigits ? digits[HighDigits..].ToString() : null);
    }

    /// <summary>Compares two.</summary>
    /// <param name="other">The other.</param>
    public int CompareTo(Fraction other) => High != other.High
        ? High.CompareTo(other.High)
        : (Low ?? "").AsSpan().SequenceCompareTo(other.Low ?? "");
}
