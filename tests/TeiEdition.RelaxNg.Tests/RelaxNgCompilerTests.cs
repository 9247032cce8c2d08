// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Tests.Validation;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests;

[TestClass]
public sealed class RelaxNgCompilerTests
{
    [TestMethod]
    public void Tree_that_a_program_built_validates()
    {
        ElementPattern root = new(
            new NameNameClass("urn:t", "a", ""),
            new ZeroOrMorePattern(new ElementPattern(new NameNameClass("urn:t", "b", ""), new EmptyPattern())));
        DiagnosticBag findings = new();
        RelaxNgSchema? schema = RelaxNgCompiler.Compile(
            SchemaSet.Of(new SchemaDocument("memory:/built", root, NamespaceContext.Empty)), new RelaxNgOptions(), findings, CancellationToken.None);
        Assert.AreEqual("", string.Join('\n', findings.ToImmutableArray()));
        Assert.IsNotNull(schema);
        Assert.AreEqual("", SmallSchema.Codes(new RelaxNgValidator(schema).Validate("<a xmlns='urn:t'><b/><b/></a>")));
        Assert.AreEqual("RNG500 1:19", SmallSchema.Codes(new RelaxNgValidator(schema).Validate("<a xmlns='urn:t'><c/></a>")));
    }

    [TestMethod]
    public void Wrong_tree_is_refused_without_a_place()
    {
        DiagnosticBag findings = new();
        SchemaDocument document = new("memory:/built", new GrammarPattern([]), NamespaceContext.Empty);
        Assert.IsNull(RelaxNgCompiler.Compile(SchemaSet.Of(document), new RelaxNgOptions(), findings, CancellationToken.None));
        Assert.IsTrue(findings.HasErrors);
    }

    [TestMethod]
    [DataRow(5)]
    [DataRow(6)]
    public void Start_that_comes_to_too_many_patterns_is_a_finding(int maxPatterns)
    {
        DiagnosticBag findings = new();
        NameNameClass a = new("", "a", "");
        NameNameClass b = new("", "b", "");
        Pattern root = new ChoicePattern([new ElementPattern(a, new EmptyPattern()), new ElementPattern(b, new EmptyPattern())]);
        RelaxNgSchema? schema = RelaxNgCompiler.Compile(
            SchemaSet.Of(new SchemaDocument("memory:/built", root, NamespaceContext.Empty)),
            new RelaxNgOptions { MaxPatterns = maxPatterns },
            findings,
            CancellationToken.None);
        Assert.IsNull(schema);
        Assert.AreEqual("RNG264", string.Join(' ', findings.ToImmutableArray().Select(d => d.Code)));
    }
}
