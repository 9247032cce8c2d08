// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;

namespace TeiEdition.Validation.Pointers;

/// <summary>One <c>prefixDef</c> (TEI P5 Guidelines, section "Using Abbreviated Pointers", #SAPU). Immutable.</summary>
/// <param name="Pattern">What the part after the colon matches as a whole; null where the pattern could not be used.</param>
/// <param name="Replacement">The pointer that it stands for, with <c>$1</c> to <c>$9</c> for the groups.</param>
internal sealed record PrefixDefinition(Regex? Pattern, string Replacement)
{
    /// <summary>The pointer that a private one stands for, or null where it does not match.</summary>
    public string? Expand(string rest)
    {
        Match? match = Pattern?.Match(rest);
        if (match is not { Success: true })
        {
            return null;
        }

        System.Text.StringBuilder result = new();
        for (int i = 0; i < Replacement.Length; i++)
        {
            if (Replacement[i] == '$' && i + 1 < Replacement.Length && char.IsAsciiDigit(Replacement[i + 1]))
            {
                i++;
                result.Append(match.Groups[Replacement[i] - '0'].ValueSpan);
            }
            else
            {
                result.Append(Replacement[i]);
            }
        }

        return result.ToString();
    }
}
