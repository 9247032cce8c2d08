// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading;

/// <summary>
/// Proves that a reader lost nothing: the characters of the file, counted by other means, are those of the text and of what was
/// left out. Stateless; safe on any thread.
/// </summary>
internal static class ReaderAccount
{
    /// <summary>Counts.</summary>
    /// <param name="document">The document as read.</param>
    /// <param name="sink">Gets MIN104 for each character whose numbers differ.</param>
    /// <returns>Whether all are accounted for; true where the text is the file.</returns>
    public static bool Check(SourceDocument document, IDiagnosticSink sink)
    {
        if (document.Characters is not { } characters)
        {
            return true;
        }

        Dictionary<char, int> found = [];
        foreach (string text in document.Omissions.Select(o => o.Text).Prepend(document.Text.Text))
        {
            foreach (char c in text.Where(c => !char.IsWhiteSpace(c)))
            {
                found[c] = found.GetValueOrDefault(c) + 1;
            }
        }

        bool whole = true;
        foreach (char c in characters.Keys.Concat(found.Keys).Distinct().Where(c => c != SourceDocument.Anchor).Order())
        {
            (int inFile, int accounted) = (characters.GetValueOrDefault(c), found.GetValueOrDefault(c));
            if (inFile != accounted)
            {
                whole = false;
                sink.Report(Diagnostic.Create(
                    EvidenceDiagnostics.AccountIncomplete,
                    new SourceLocation(document.Text.Path),
                    string.Create(CultureInfo.InvariantCulture, $"the file has U+{(int)c:X4} {inFile} times, the account {accounted} times")));
            }
        }

        return whole;
    }
}
