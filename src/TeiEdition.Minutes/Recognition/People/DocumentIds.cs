// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Ids that the encoder makes from names. Stateless; safe on any thread.</summary>
internal static partial class DocumentIds
{
    /// <summary>An id from the letters of a name, apart from all others: an XML name in ASCII.</summary>
    /// <param name="name">The name.</param>
    /// <param name="prefix">What stands for, or before, a name without a letter at its beginning.</param>
    /// <param name="isTaken">Whether an id belongs to something else.</param>
    public static string Make(string name, string prefix, Func<string, bool> isTaken)
    {
        string ascii = string.Join('-', LatinLetters.Fold(name)
            .Split([' ', '\u00A0', '-', '.', '\'', '’', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => string.Concat(w.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant())
            .Where(w => w.Length > 0));
        string first = ascii.Length == 0 ? prefix : char.IsAsciiLetter(ascii[0]) ? ascii : prefix + "-" + ascii;
        string id = first;
        for (int number = 2; Reserved().IsMatch(id) || isTaken(id); number++)
        {
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{first}-{number}");
        }

        return id;
    }

    /// <summary>Whether an id is one that the encoder gives itself, to turns, paragraphs, insertions or statements of the header.</summary>
    public static bool IsReserved(string id) => Reserved().IsMatch(id);

    // Ids of turns, paragraphs, insertions, notes and changes, and those in titleStmt.
    [GeneratedRegex(@"^(?:t[0-9]+(?:p[0-9]+)?|[cnps][0-9]+|translators|editors|teiedition|[a-z]+-by)$", RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();
}
