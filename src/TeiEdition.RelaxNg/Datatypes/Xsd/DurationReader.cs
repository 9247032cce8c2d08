// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>Reads a duration: <c>-PnYnMnDTnHnMnS</c>, at least one number, at least one after <c>T</c> (XML Schema Part 2 (Second Edition), section 3.2.6.1).</summary>
/// <param name="text">The text.</param>
internal ref struct DurationReader(ReadOnlySpan<char> text)
{
    private const string DateUnits = "YMD";
    private const string TimeUnits = "HMS";

    private ReadOnlySpan<char> _rest = text;
    private bool _isNegative;
    private Int128 _years;
    private Int128 _months;
    private Int128 _days;
    private Int128 _hours;
    private Int128 _minutes;
    private Int128 _seconds;
    private Fraction _fraction;

    /// <summary>Whether a number has more digits than <see cref="Duration.MaxDigits"/>.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads the text.</summary>
    /// <returns>Whether it is a duration.</returns>
    public bool Read()
    {
        _isNegative = Take('-');
        if (!Take('P') || !ReadNumbers(DateUnits, out int dates))
        {
            return false;
        }

        if (!Take('T'))
        {
            return dates > 0 && _rest.IsEmpty;
        }

        return ReadNumbers(TimeUnits, out int times) && times > 0 && _rest.IsEmpty;
    }

    /// <summary>The value of a text that is a duration.</summary>
    public readonly Duration ToDuration()
    {
        bool isZero = _years == 0 && _months == 0 && _days == 0 && _hours == 0 && _minutes == 0 && _seconds == 0 && _fraction.IsZero;
        return new(_isNegative && !isZero, _years, _months, _days, _hours, _minutes, _seconds, _fraction);
    }

    // Numbers with their units, these in order.
    private bool ReadNumbers(string units, out int count)
    {
        count = 0;
        int next = 0;
        while (!_rest.IsEmpty && _rest[0] != 'T')
        {
            int length = Digits.Count(_rest);
            if (length == 0)
            {
                return false;
            }

            ReadOnlySpan<char> digits = _rest[..length];
            _rest = _rest[length..];
            bool hasFraction = Take('.');
            if (hasFraction && !ReadFraction())
            {
                return false;
            }

            int unit = _rest.IsEmpty ? -1 : units.IndexOf(_rest[0], next);
            if (unit < 0 || (hasFraction && _rest[0] != 'S') || !Number(digits, out Int128 number))
            {
                return false;
            }

            _rest = _rest[1..];
            Set(units == DateUnits, unit, number);
            next = unit + 1;
            count++;
        }

        return true;
    }

    private void Set(bool isDate, int unit, Int128 number)
    {
        switch (isDate, unit)
        {
            case (true, 0):
                _years = number;
                break;
            case (true, 1):
                _months = number;
                break;
            case (true, _):
                _days = number;
                break;
            case (false, 0):
                _hours = number;
                break;
            case (false, 1):
                _minutes = number;
                break;
            default:
                _seconds = number;
                break;
        }
    }

    private bool ReadFraction()
    {
        int length = Digits.Count(_rest);
        if (length == 0)
        {
            return false;
        }

        _fraction = Fraction.Read(_rest[..length]);
        _rest = _rest[length..];
        return true;
    }

    private bool Number(ReadOnlySpan<char> digits, out Int128 number)
    {
        number = 0;
        digits = digits.TrimStart('0');
        if (digits.Length > Duration.MaxDigits)
        {
            IsTooLong = true;
            return false;
        }

        foreach (char c in digits)
        {
            number = (number * 10) + (c - '0');
        }

        return true;
    }

    private bool Take(char c)
    {
        if (_rest.IsEmpty || _rest[0] != c)
        {
            return false;
        }

        _rest = _rest[1..];
        return true;
    }
}
