// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests;

/// <summary>Contexts for tests of a single stage. Stateless.</summary>
internal static class Contexts
{
    /// <summary>The convention that most tests read by.</summary>
    public static Convention English { get; } = ConventionLibrary.Standard.Find("archive-minutes")
        ?? throw new AssertFailedException("the default convention is missing");

    /// <summary>A context for a plain text.</summary>
    public static ConversionContext Of(
        string text, IDiagnosticSink? sink = null, AuthorityIndex? authority = null, EditionSettings? settings = null, string path = "a.txt")
    {
        SourceDocument document = PlainTextReader.Read(new SourceText(path, text));
        EditionSettings chosen = settings ?? EditionSettings.Default;
        return new ConversionContext
        {
            Document = document,
            Convention = English,
            Settings = chosen,
            Authority = authority ?? AuthorityIndex.Empty,
            Evidence = new EvidenceLog(document.Text, chosen.Decisions),
            Sink = sink ?? new DiagnosticBag(),
        };
    }
}
