// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Validation.Schemas;

/// <summary>
/// The customisation that takes all of the TEI, <c>tei_all</c>: a reference to each module of P5 (TEI P5 Guidelines, chapter
/// "The TEI Infrastructure", #ST). Stateless; safe on any thread.
/// </summary>
internal static class TeiAllCustomization
{
    private static readonly ImmutableArray<string> Modules =
    [
        "tei", "header", "core", "textstructure", "analysis", "certainty", "corpus", "dictionaries", "drama", "figures", "gaiji", "iso-fs",
        "linking", "msdescription", "namesdates", "nets", "spoken", "tagdocs", "textcrit", "transcr", "verse",
    ];

    /// <summary>The ODD.</summary>
    public static string ToOdd() =>
        $"""
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>TEI with maximal setup</title></titleStmt>
        <publicationStmt><p>Made by teiedition.</p></publicationStmt><sourceDesc><p>Born digital.</p></sourceDesc></fileDesc></teiHeader>
        <text><body><schemaSpec ident="tei_all" start="TEI teiCorpus">{string.Concat(Modules.Select(m => $"<moduleRef key=\"{m}\"/>"))}</schemaSpec></body></text></TEI>
        """;
}
