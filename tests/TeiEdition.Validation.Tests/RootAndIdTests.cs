// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Tests;

[TestClass]
public sealed class RootAndIdTests
{
    [TestMethod]
    public void Document_without_faults_has_no_findings() =>
        Assert.AreEqual("", Findings.Of(Findings.Tei("<p xml:id=\"a\" corresp=\"#a\">Rain.</p>")));

    [TestMethod]
    public void Corpus_root_is_accepted() =>
        Assert.AreEqual("", Findings.Of("<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\"/>"));

    [TestMethod]
    public void Root_without_namespace_is_a_warning() => Assert.AreEqual(
        "1:2 VAL001 the root element is TEI (no namespace), not TEI or teiCorpus (http://www.tei-c.org/ns/1.0)", Findings.Of("<TEI/>"));

    [TestMethod]
    public void Root_of_another_kind_is_a_warning() => Assert.AreEqual(
        "1:2 VAL001 the root element is div (http://www.tei-c.org/ns/1.0), not TEI or teiCorpus (http://www.tei-c.org/ns/1.0)",
        Findings.Of("<div xmlns=\"http://www.tei-c.org/ns/1.0\"/>"));

    [TestMethod]
    public void Document_not_well_formed_gets_that_finding_alone()
    {
        string findings = Findings.Of("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<p></TEI>");
        StringAssert.StartsWith(findings, "2:6 XML001 ", StringComparison.Ordinal);
        Assert.IsFalse(findings.Contains('\n', StringComparison.Ordinal), findings);
    }

    [TestMethod]
    public void File_missing_is_a_finding()
    {
        using TemporaryFolder folder = new();
        string findings = Findings.OfFile(Path.Combine(folder.Path, "none.xml"));
        StringAssert.StartsWith(findings, ": XML004 ", StringComparison.Ordinal);
    }

    [TestMethod]
    public void Id_on_two_elements_is_an_error_that_names_both()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("document.xml", Findings.Tei("<p xml:id=\"a\"/>\n<p n=\"2\" xml:id=\"a\"/>"));
        DiagnosticBag bag = new();
        DocumentValidator.Validate(path, new ValidationOptions(), bag, CancellationToken.None);
        Assert.AreEqual("4:10 VAL003 xml:id 'a' stands on two elements; the first is on line 3", Findings.Write(bag));
        CollectionAssert.AreEqual(
            new[] { new SourceLocation(path, 3, 4) }, bag.ToImmutableArray()[0].Related.ToArray());
    }

    [TestMethod]
    [DataRow("1a")]
    [DataRow("a b")]
    [DataRow("a:b")]
    [DataRow("")]
    public void Id_that_is_no_name_is_an_error(string id) => Assert.AreEqual(
        $"3:4 VAL002 xml:id '{id}' is not a name that XML allows as an id",
        Findings.Of(Findings.Tei($"<p xml:id=\"{id}\"/>")));

    [TestMethod]
    [DataRow("中文")]
    [DataRow("_1.b-c")]
    [DataRow("\U00020000x")]
    public void Id_in_any_script_is_accepted(string id) =>
        Assert.AreEqual("", Findings.Of(Findings.Tei($"<p xml:id=\"{id}\"/>")));

    [TestMethod]
    public void Ids_within_examples_are_not_compared() => Assert.AreEqual("", Findings.Of(Findings.Tei(
        "<p xml:id=\"a\"/><egXML xmlns=\"http://www.tei-c.org/ns/Examples\"><p xml:id=\"a\"/></egXML><p xml:id=\"b\"/>")));

    [TestMethod]
    public void Ids_after_an_example_are_compared_again() => Assert.AreEqual(
        "4:4 VAL003 xml:id 'a' stands on two elements; the first is on line 3",
        Findings.Of(Findings.Tei(
            "<p xml:id=\"a\"/><egXML xmlns=\"http://www.tei-c.org/ns/Examples\"><p><q/></p></egXML>\n<p xml:id=\"a\"/>")));

    [TestMethod]
    public void Cancellation_leaves_as_such()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("document.xml", Findings.Tei("<p/>"));
        Assert.ThrowsExactly<OperationCanceledException>(() => DocumentValidator.Validate(
            path, new ValidationOptions(), new DiagnosticBag(), new CancellationToken(canceled: true)));
    }

    [TestMethod]
    public void Catalogue_is_in_the_order_of_the_codes_without_gaps()
    {
        string[] codes = [.. ValidationDiagnostics.All.Select(d => d.Code)];
        string[] expected = [.. Enumerable.Range(1, codes.Length).Select(n => $"VAL{n:000}")];
        CollectionAssert.AreEqual(expected, codes);
    }
}
