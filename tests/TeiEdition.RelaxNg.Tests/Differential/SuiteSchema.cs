// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace TeiEdition.RelaxNg.Tests.Differential;

/// <summary>A schema of the conformance suite with its documents, as material for mutants. Immutable, as long as nobody changes the trees.</summary>
/// <param name="IsCorrect">Whether the suite calls the schema correct.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Documents">The documents, valid and invalid ones.</param>
internal sealed record SuiteSchema(bool IsCorrect, XElement Schema, ImmutableArray<XElement> Documents)
{
    /// <summary>Reads every case that consists of one schema file, in the suite's order.</summary>
    public static ImmutableArray<SuiteSchema> Load()
    {
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null };
        using XmlReader reader = XmlReader.Create(RepositoryFolder.Shared("relaxng/spectest.xml"), settings);
        XDocument suite = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        return
        [
            .. suite.Descendants("testCase")
                .Where(c => c.Element("resource") is null && c.Element("dir") is null)
                .SelectMany(c => c.Elements().Where(e => e.Name.LocalName is "correct" or "incorrect"), (c, s) => (Case: c, Schema: s))
                .Where(s => s.Schema.Elements().Count() == 1)
                .Select(s => new SuiteSchema(
                    s.Schema.Name.LocalName == "correct",
                    new XElement(s.Schema.Elements().Single()),
                    [.. s.Case.Elements().Where(e => e.Name.LocalName is "valid" or "invalid").Select(e => new XElement(e.Elements().Single()))])),
        ];
    }
}
