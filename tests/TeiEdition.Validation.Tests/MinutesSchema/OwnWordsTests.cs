// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>The page and the grammar say everything in words of our own.</summary>
[TestClass]
public sealed class OwnWordsTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    // Long sentences are the TEI's or ours; none may be in both.
    [TestMethod]
    public void Page_grammar_and_rules_have_no_sentence_of_the_tei()
    {
        string made = Fold(File.ReadAllText(SchemaFiles.Documentation) + File.ReadAllText(SchemaFiles.RelaxNg) + File.ReadAllText(SchemaFiles.Schematron));
        string[] theirs =
        [
            .. XDocument.Load(RepositoryFolder.Shared("tei/p5subset.xml")).Descendants(Tei + "desc")
                .Where(d => (string?)d.Attribute(XNamespace.Xml + "lang") == "en")
                .Select(d => Fold(d.Value)).Where(d => d.Length > 25).Distinct(StringComparer.Ordinal),
        ];
        Assert.IsGreaterThan(1000, theirs.Length);
        Assert.AreEqual("", string.Join('\n', theirs.Where(t => made.Contains(t, StringComparison.Ordinal))));
    }

    [TestMethod]
    public void Every_element_and_each_attribute_that_it_changes_is_described()
    {
        XElement[] without =
        [
            .. XDocument.Load(SchemaFiles.Odd).Descendants()
                .Where(e => e.Name == Tei + "elementSpec" || e.Name == Tei + "classSpec" || e.Name == Tei + "attDef" || e.Name == Tei + "valItem" || e.Name == Tei + "constraintSpec")
                .Where(e => (string?)e.Attribute("mode") != "delete" && !e.Elements(Tei + "desc").Any()),
        ];
        Assert.AreEqual("", string.Join('\n', without.Select(e => $"{e.Name.LocalName} {(string?)e.Attribute("ident")} in {(string?)e.Ancestors().FirstOrDefault(a => a.Attribute("ident") is not null)?.Attribute("ident")}")));
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
