// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>Numbers of lists and notes as Word writes them (ISO/IEC 29500-1, 17.18.59); figures where a form is not known. Stateless.</summary>
internal static class NumberFormat
{
    // Larger numbers are written in figures, as Word does with Roman ones.
    private const int Largest = 32767;

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">The form, as <c>lowerRoman</c>.</param>
    public static string Format(int number, string format)
    {
        bool small = number is >= 1 and <= Largest;
        return format switch
        {
            "none" => string.Empty,
            "decimalZero" => number.ToString("D2", CultureInfo.InvariantCulture),
            "upperRoman" when small => Roman(number),
            "lowerRoman" when small => Roman(number).ToLowerInvariant(),
            "upperLetter" when small => Letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            "lowerLetter" when small => Letters(number, "abcdefghijklmnopqrstuvwxyz"),
            "russianUpper" when small => Letters(number, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"),
            "russianLower" when small => Letters(number, "абвгдежзиклмнопрстуфхцчшщыэюя"),
            "ganada" when small => Letters(number, "가나다라마바사아자차카타파하"),
            "chosung" when small => Letters(number, "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
            "ordinal" => Ordinal(number),
            "chicago" when small => new string("*†‡§"[(number - 1) % 4], 1 + ((number - 1) / 4)),
            "decimalFullWidth" => Digits(number, "０１２３４５６７８９"),
            "ideographDigital" or "japaneseDigitalTenThousand" or "koreanDigital2" => Digits(number, "〇一二三四五六七八九"),
            "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
            "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand"
                when number is >= 1 and <= 99 => Counting(number),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static string Roman(int number)
    {
        StringBuilder text = new();
        foreach ((int value, string sign) in (ReadOnlySpan<(int, string)>)
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    // After the last letter Word doubles them: AA, BB, CC.
    private static string Letters(int number, string alphabet) =>
        new(alphabet[(number - 1) % alphabet.Length], 1 + ((number - 1) / alphabet.Length));

    private static string Ordinal(int number)
    {
        bool isTeen = number % 100 is >= 11 and <= 13;
        string ending = (number % 10) switch
        {
            1 when !isTeen => "st",
            2 when !isTeen => "nd",
            3 when !isTeen => "rd",
            _ => "th",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{number}{ending}");
    }

    private static string Digits(int number, string digits) => string.Concat(
        number.ToString(CultureInfo.InvariantCulture).Select(c => c is >= '0' and <= '9' ? digits[c - '0'] : c));

    private static string Counting(int number)
    {
        const string digits = "〇一二三四五六七八九";
        (int tens, int ones) = (number / 10, number % 10);
        string ten = tens switch { 0 => string.Empty, 1 => "十", _ => digits[tens] + "十" };
        return ones == 0 ? ten : ten + digits[ones];
    }
}
