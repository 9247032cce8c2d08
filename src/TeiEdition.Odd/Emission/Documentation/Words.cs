// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Globalization;

namespace TeiEdition.Odd.Emission.Documentation;

/// <summary>
/// The words of the page that are neither the ODD's nor the TEI's, in one language: a column of <c>words.tsv</c>, or the
/// English one where the language has none. Immutable; safe on any thread.
/// </summary>
internal sealed class Words
{
    private readonly FrozenDictionary<string, string> _words;

    private Words(FrozenDictionary<string, string> words, string language)
    {
        _words = words;
        Language = language;
    }

    /// <summary>The language that the words are in.</summary>
    public string Language { get; }

    /// <summary>A word.</summary>
    /// <param name="key">Its key in the table.</param>
    /// <exception cref="KeyNotFoundException">The table has no such key.</exception>
    public string this[string key] => _words[key];

    /// <summary>A sentence with places to fill.</summary>
    /// <param name="key">Its key in the table.</param>
    /// <param name="values">What fills <c>{0}</c> and so on.</param>
    public string Fill(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, _words[key], values);

    /// <summary>Reads the words of a language.</summary>
    /// <param name="language">The language (BCP 47); its primary part counts.</param>
    public static Words Of(string language)
    {
        string[][] rows = [.. Resources.Text("documentation/words.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t'))];
        int column = Array.FindIndex(rows[0], 1, c => c.Equals(language.Split('-')[0], StringComparison.OrdinalIgnoreCase));
        int chosen = column < 0 ? 1 : column;
        return new Words(rows.Skip(1).ToFrozenDictionary(r => r[0], r => r[chosen], StringComparer.Ordinal), rows[0][chosen]);
    }
}
