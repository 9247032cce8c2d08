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
    /// <param name="sink">Gets MIN104.</param>
    public static void Check(
        SourceDocument document, ImmutableArray<AccountEntry> text, IDiagnosticSink sink)
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

        ReaderAccount.Check(document, sink);
    }

    private static void Report(IDiagnosticSink sink, SourceLocation? location, string what) =>
        sink.Report(Diagnostic.Create(EvidenceDiagnostics.AccountIncomplete, location, what));
}
