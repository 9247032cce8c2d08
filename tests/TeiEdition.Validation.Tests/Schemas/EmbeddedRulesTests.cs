// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.Schematron.Embedding;
using TeiEdition.Validation.Schemas;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Tests.Schemas;

/// <summary>Tests <see cref="EmbeddedRules"/>.</summary>
[TestClass]
public sealed class EmbeddedRulesTests
{
    private static readonly XNamespace Sch = "http://purl.oclc.org/dsdl/schematron";

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public void Rules_of_the_compact_syntax_are_taken_with_their_places()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write(
            "schema.rnc",
            """
            namespace sch = "http://purl.oclc.org/dsdl/schematron"
            default namespace = "urn:t"
            sch:ns [ prefix = "t" uri = "urn:t" ]
            sch:let [ name = "n" value = "1" ]
            [ sch:pattern [ id = "p" "\x{a}" sch:rule [ context = "t:a" sch:assert [ test = "@b" "needs " sch:name [] " b" ] ] ] ]
            start = element a { attribute b { text }?, included }
            include "part.rnc"
            """);
        folder.Write(
            "part.rnc",
            """
            namespace s = "http://purl.oclc.org/dsdl/schematron"
            included = element c { empty >> s:rule [ context = "t:c" s:report [ test = "true()" "no c" ] ] }
            """);

        XDocument? schema = Extract(path);

        Assert.AreEqual("ns let pattern pattern", string.Join(' ', schema?.Root?.Elements().Select(e => e.Name.LocalName) ?? []));
        XElement[] rules = [.. schema?.Descendants(Sch + "rule") ?? []];
        Assert.AreEqual("t:a t:c", string.Join(' ', rules.Select(rule => rule.Attribute("context")?.Value)));
        Assert.AreEqual($"{path}:5:34 {folder["part.rnc"]}:2:33", string.Join(' ', rules.Select(rule => rule.Annotation<SourceLocation>())));
        Assert.AreEqual("needs  b", rules[0].Value);
    }

    [TestMethod]
    public void Both_syntaxes_give_the_same_rules()
    {
        string path = RepositoryFolder.Shared("odd/ex.tei_all/ex.tei_all.rng");
        DiagnosticBag bag = new();

        XDocument? bySyntaxTree = Extract(path);
        XDocument? byDocument = EmbeddedSchematron.Extract(XDocument.Load(path, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace), path, bag);

        Assert.AreEqual(Rules(byDocument), Rules(bySyntaxTree));
        Assert.Contains(":", Rules(byDocument));
    }

    private static string Rules(XDocument? schema) =>
        string.Join('\n', schema?.Descendants(Sch + "rule").Select(rule => $"{rule.Annotation<SourceLocation>()} {rule.Attribute("context")?.Value}: {rule.Value}") ?? []);

    private XDocument? Extract(string path)
    {
        DiagnosticBag bag = new();
        SchemaSet? schema = SchemaLoader.Load(path, new RelaxNgOptions(), new FileResolver(), bag, TestContext.CancellationToken);
        Assert.IsEmpty(bag.ToImmutableArray(), string.Join('\n', bag.ToImmutableArray()));
        Assert.IsNotNull(schema);
        XDocument? rules = EmbeddedRules.Extract(schema, bag);
        Assert.IsEmpty(bag.ToImmutableArray());
        return rules;
    }
}
