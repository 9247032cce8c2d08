// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.RelaxNg;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>The compiled schemas that the tests share. Safe on any thread.</summary>
internal static class Schemas
{
    private static readonly Lazy<RelaxNgSchema> OurGrammar = new(() => Compile(SchemaFiles.RelaxNg, checkIds: true));
    private static readonly Lazy<RelaxNgSchema> TeiGrammar = new(() => Compile(RepositoryFolder.Shared("tei/tei_all.rng"), checkIds: false));

    /// <summary><c>minutes.rng</c>.</summary>
    public static RelaxNgSchema Ours => OurGrammar.Value;

    /// <summary><c>tei_all.rng</c>; the test is inconclusive without it.</summary>
    public static RelaxNgSchema TeiAll => TeiGrammar.Value;

    /// <summary>What a schema says of a document, one finding a line; empty where it is valid.</summary>
    public static string Findings(RelaxNgSchema schema, string xml)
    {
        DiagnosticBag bag = new();
        using System.Xml.XmlReader reader = System.Xml.XmlReader.Create(new StringReader(xml));
        new RelaxNgValidator(schema).Validate(reader, "document.xml", bag, CancellationToken.None);
        return Tests.Findings.Write(bag);
    }

    /// <summary>What a schema says of a document.</summary>
    public static string Findings(RelaxNgSchema schema, XElement document) => Findings(schema, document.ToString(SaveOptions.DisableFormatting));

    /// <summary>Compiles a schema.</summary>
    /// <param name="path">The file.</param>
    /// <param name="checkIds">Whether ids are checked: what a part of a document points at is not there.</param>
    public static RelaxNgSchema Compile(string path, bool checkIds)
    {
        DiagnosticBag bag = new();
        return RelaxNgCompiler.Compile(path, new RelaxNgOptions { CheckIds = checkIds }, new FileResolver(), bag, CancellationToken.None)
            ?? throw new AssertFailedException(string.Join('\n', bag.ToImmutableArray()));
    }
}
