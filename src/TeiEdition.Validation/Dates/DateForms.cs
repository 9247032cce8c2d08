// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.Validation.Dates;

/// <summary>Mends dates and times that lack leading zeros or seconds. Stateless.</summary>
internal static class DateForms
{
    /// <summary>The form that a value should have: <c>1962-2-5</c> is <c>1962-02-05</c>, and <c>9:30</c> is <c>09:30:00</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form; null where the value has it already, or is something else.</returns>
    public static string? Mend(string value)
    {
        string? mended = value.Contains(':', StringComparison.Ordinal) ? Time(value) : Date(value);
        return mended == value ? null : mended;
    }

    // Four digits first, so that it is known which is the year.
    private static string? Date(string value)
    {
        string[] parts = value.Split('-');
        if (parts.Length is < 2 or > 3 || parts[0].Length != 4 || !parts.All(p => IsNumber(p, 4)) || !parts.Skip(1).All(p => IsNumber(p, 2)))
        {
            return null;
        }

        string date = string.Join('-', parts.Select((p, i) => i == 0 ? p : p.PadLeft(2, '0')));
        return DateValue.Parse(date, out _) is null ? null : date;
    }

    private static string? Time(string value)
    {
        string[] parts = value.Split(':');
        if (parts.Length is < 2 or > 3 || !parts.All(p => IsNumber(p, 2)) || parts.Skip(1).Any(p => p.Length != 2))
        {
            return null;
        }

        string time = string.Join(':', parts.Append("00").Take(3).Select(p => p.PadLeft(2, '0')));
        return TimeOnly.TryParseExact(time, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? time : null;
    }

    private static bool IsNumber(string text, int maxLength) => text.Length > 0 && text.Length <= maxLength && text.All(char.IsAsciiDigit);
}
