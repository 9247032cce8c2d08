// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Tests;

/// <summary>The sample of the library's README, as it stands there but for the names of the files. Stateless.</summary>
internal static class ReadmeSample
{
    /// <summary>Runs it.</summary>
    /// <param name="schemaFile">What the README calls <c>letter.rnc</c>.</param>
    /// <param name="documentFile">What the README calls <c>letter.xml</c>.</param>
    /// <returns>What it prints.</returns>
    public static ImmutableArray<string> Run(string schemaFile, string documentFile)
    {
        List<string> printed = [];
        DiagnosticBag findings = new();
        RelaxNgSchema? schema = RelaxNgCompiler.Compile(schemaFile, new RelaxNgOptions(), new FileResolver(), findings, CancellationToken.None);
        if (schema is not null)
        {
            RelaxNgValidator validator = new(schema);
            using FileStream file = File.OpenRead(documentFile);
            using XmlReader reader = SafeXmlReader.Open(file, documentFile, new XmlReadingOptions(), null, findings);
            validator.Validate(reader, documentFile, findings, CancellationToken.None);
        }

        foreach (Diagnostic finding in findings.ToImmutableArray())
        {
            printed.Add(finding.ToString());
        }

        return [.. printed];
    }
}
