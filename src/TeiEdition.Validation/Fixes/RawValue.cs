// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;

namespace TeiEdition.Validation.Fixes;

/// <summary>Values as they are written in a file (XML 1.0, sections 2.4 and 4.6). Stateless.</summary>
internal static class RawValue
{
    /// <summary>The characters that a raw value stands for, or null where it has a reference that only a document type could explain.</summary>
    /// <param name="raw">The raw value, without white space that the parser would change.</param>
    public static string? Decode(ReadOnlySpan<char> raw)
    {
        if (!raw.Contains('&'))
        {
            return raw.ToString();
        }

        StringBuilder value = new(raw.Length);
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '&')
            {
                value.Append(raw[i]);
                continue;
            }

            int length = raw[i..].IndexOf(';');
            if (length < 0 || Referenced(raw.Slice(i + 1, length - 1)) is not { } characters)
            {
                return null;
            }

            value.Append(characters);
            i += length;
        }

        return value.ToString();
    }

    /// <summary>Writes a value so that it may stand between quotation marks of either kind.</summary>
    /// <param name="value">The characters, all of which XML allows.</param>
    /// <param name="text">The file: what its encoding lacks is written as a reference.</param>
    public static string Encode(string value, RawText text)
    {
        StringBuilder raw = new(value.Length);
        foreach (Rune rune in value.EnumerateRunes())
        {
            string character = rune.ToString();
            raw.Append(character switch
            {
                "&" => "&amp;",
                "<" => "&lt;",
                "\"" => "&quot;",
                "'" => "&apos;",
                "\t" or "\n" or "\r" => Reference(rune),
                _ => text.CanEncode(character) ? character : Reference(rune),
            });
        }

        return raw.ToString();
    }

    private static string Reference(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"&#x{rune.Value:X};");

    private static string? Referenced(ReadOnlySpan<char> name)
    {
        if (name is ['#', .. var number])
        {
            bool isHexadecimal = number is ['x', ..];
            bool isNumber = isHexadecimal
                ? int.TryParse(number[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
                : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out code);
            return isNumber && Rune.IsValid(code) ? new Rune(code).ToString() : null;
        }

        return name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            _ => null,
        };
    }
}
