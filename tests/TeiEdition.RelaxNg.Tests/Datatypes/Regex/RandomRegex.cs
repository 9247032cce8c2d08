// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.RelaxNg.Tests.Generation;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Regex;

/// <summary>Draws small regular expressions and texts over a few characters. Stateless.</summary>
internal static class RandomRegex
{
    private static readonly System.Collections.Immutable.ImmutableArray<string> Atoms =
    [
        "a", "b", "c", ".", "[ab]", "[^a]", "[a-c-[b]]", @"\d", @"\S", @"\w", @"\p{Lu}", @"\P{L}", "é", "𝄞", "[𝄞-𝄢]", @"\i", @"[\c-[a]]", "()",
    ];

    private static readonly System.Collections.Immutable.ImmutableArray<string> Letters =
        ["a", "a", "b", "b", "c", "A", "1", " ", "\n", "é", "𝄞", "-"];

    /// <summary>Draws an expression.</summary>
    public static string Pattern(Chance chance, int depth) => depth == 0
        ? chance.Of(Atoms)
        : chance.Weighted((3, 0), (3, 1), (2, 2), (2, 3)) switch
        {
            0 => Pattern(chance, depth - 1) + Pattern(chance, depth - 1),
            1 => $"({Pattern(chance, depth - 1)}|{Pattern(chance, depth - 1)})",
            2 => $"({Pattern(chance, depth - 1)}){Quantifier(chance)}",
            _ => chance.Of(Atoms),
        };

    /// <summary>Draws a text.</summary>
    public static string Text(Chance chance) =>
        string.Concat(Enumerable.Range(0, chance.Below(7)).Select(_ => chance.Of(Letters)));

    private static string Quantifier(Chance chance)
    {
        int min = chance.Below(3);
        return chance.Below(6) switch
        {
            0 => "?",
            1 => "*",
            2 => "+",
            3 => string.Create(CultureInfo.InvariantCulture, $"{{{min}}}"),
            4 => string.Create(CultureInfo.InvariantCulture, $"{{{min},}}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{{{min},{min + chance.Below(3)}}}"),
        };
    }
}
