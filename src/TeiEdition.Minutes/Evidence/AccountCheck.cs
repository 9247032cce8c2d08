// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Reading;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Evidence;

/// <summary>Counts whether an account adds up. Stateless.</summary>
internal static class AccountCheck
{
    /// <summary>Counts.</summary>
    /// <param name="document">The source.</param>
    /// <param name="text">The stretches of its text.</param>
    /// <param name="leftOut">What the reader left out.</param>
    /// <param name="sink">Gets MIN104.</param>
    public static void Check(
        SourceDocument document, ImmutableArray<AccountEntry> text, ImmutableArray<AccountEntry> leftOut, IDiagnosticSink sink)
    {
        int sum = text.Sum(e => e.Length);
        if (sum != document.Text.Text.Length)
        {
            Report(sink, null, string.Create(
                CultureInfo.InvariantCulture, $"{sum} of {document.Text.Text.Length} characters have an entry"));
        }

        foreach (AccountEntry lost in text.Where(e => e.Disposition == AccountDisposition.Lost))
        {
            Report(sink, lost.Location, $"“{lost.Text.Trim()}” is nowhere in the encoding");
        }

        if (document.Characters is not { } characters)
        {
            return;
        }

        Dictionary<char, int> found = [];
        foreach (char c in leftOut.Select(e => e.Text).Prepend(document.Text.Text).SelectMany(t => t).Where(c => !char.IsWhiteSpace(c)))
        {
            found[c] = found.GetValueOrDefault(c) + 1;
        }

        foreach (char c in characters.Keys.Concat(found.Keys).Distinct().Where(c => c != SourceDocument.Anchor).Order())
        {
            (int inFile, int accounted) = (characters.GetValueOrDefault(c), found.GetValueOrDefault(c));
            if (inFile != accounted)
            {
                Report(sink, new SourceLocation(document.Text.Path), string.Create(
                    CultureInfo.InvariantCulture, $"the file has U+{(int)c:X4} {inFile} times, the account {accounted} times"));
            }
        }
    }

    private static void Report(IDiagnosticSink sink, SourceLocation? location, string what) =>
        sink.Report(Diagnostic.Create(EvidenceDiagnostics.AccountIncomplete, location, what));
}
