// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>The digits 0 to 9 in texts. Plain loops: numbers are short. Stateless; safe on any thread.</summary>
internal static class Digits
{
    /// <summary>With how many digits a text begins.</summary>
    /// <param name="text">The text.</param>
    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether a text has digits only, or nothing.</summary>
    /// <param name="text">The text.</param>
    public static bool Only(ReadOnlySpan<char> text) => Count(text) == text.Length;
}
