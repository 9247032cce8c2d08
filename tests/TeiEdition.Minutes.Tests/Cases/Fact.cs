// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>One thing that is right of a document, or that an encoding says. Immutable.</summary>
/// <param name="Shown">How a report shows it.</param>
/// <param name="Keys">What it is compared by: two facts are the same when they share a key.</param>
/// <param name="IsOptional">Whether an encoding may leave it out.</param>
internal sealed record Fact(string Shown, ImmutableArray<string> Keys, bool IsOptional = false)
{
    /// <summary>A fact with one key, which is also shown.</summary>
    public static Fact Of(string key) => new(key, [key]);

    /// <summary>Letters and digits only: what is left of a text however it is encoded.</summary>
    public static string Letters(string text) =>
        string.Concat(text.Normalize().Where(c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark));

    /// <summary>The first and last letters of a text: its boundaries.</summary>
    public static string Ends(string text)
    {
        string letters = Letters(text);
        return letters.Length <= 48 ? letters : $"{letters[..24]}…{letters[^24..]}";
    }

    /// <summary>What stands in a bracket, without white space; its letters where it has any.</summary>
    public static string Content(string text) => Letters(text) is { Length: > 0 } letters
        ? letters
        : string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('[' or ']')));
}
