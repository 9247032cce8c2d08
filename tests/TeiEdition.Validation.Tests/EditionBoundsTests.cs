// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Tests;

/// <summary>Pointers that lead out of the edition, and ids that stand twice when its files are put together.</summary>
[TestClass]
public sealed class EditionBoundsTests
{
    private const string Include = "<include xmlns=\"http://www.w3.org/2001/XInclude\" href=\"";

    [TestMethod]
    [DataRow("../../secret.xml#a")]
    [DataRow("../../../../../../../../../../../../etc/none.xml")]
    [DataRow("/etc/none.xml#a")]
    [DataRow("file:///etc/none.xml")]
    [DataRow("../../edition-of-others/x.xml")]
    public void Pointer_out_of_the_edition_is_a_warning_and_not_followed(string written) => Assert.AreEqual(
        $"3:6 VAL014 @target points at '{written}', which lies outside the edition and was not followed", Check($"<ptr target=\"{written}\"/>"));

    [TestMethod]
    [DataRow("../people.xml#miller")]
    [DataRow("document.xml")]
    [DataRow("..")]
    [DataRow("https://example.org/x.xml")]
    public void Pointer_within_the_edition_is_followed(string written) => Assert.AreEqual("", Check($"<ptr target=\"{written}\"/>"));

    [TestMethod]
    public void Inclusion_from_outside_is_not_read() => Assert.AreEqual(
        "3:50 VAL014 @href points at '../../secret.xml', which lies outside the edition and was not followed\n"
        + "4:6 VAL004 @target points at '#a', but no element of the document has the xml:id 'a'",
        Check(Include + "../../secret.xml\"/>\n<ptr target=\"#a\"/>"));

    [TestMethod]
    public void Number_sign_forgotten_is_told_outside_too() => Assert.AreEqual(
        "", Check("<p xml:id=\"baker\"/><ptr target=\"#baker\"/>"));

    [TestMethod]
    public void Id_that_two_included_files_have_is_told_with_both_places()
    {
        using TemporaryFolder folder = new();
        string a = folder.Write("a.xml", "<p xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"x\"/>");
        string b = folder.Write("b.xml", "<div xmlns=\"http://www.tei-c.org/ns/1.0\">\n <p xml:id=\"y\"/><p xml:id=\"x\"/></div>");
        string path = folder.Write("document.xml", Findings.Tei($"<p xml:id=\"y\"/>{Include}a.xml\"/>\n{Include}b.xml\"/>"));
        DiagnosticBag bag = new();
        DocumentValidator.Validate(path, new ValidationOptions(), bag, CancellationToken.None);
        Assert.AreEqual(
            "4:50 VAL015 this inclusion brings the xml:id 'y' a second time into the document\n"
            + "4:50 VAL015 this inclusion brings the xml:id 'x' a second time into the document",
            Findings.Write(bag));
        CollectionAssert.AreEqual(
            new[] { new SourceLocation(path, 3, 4), new SourceLocation(b, 2, 5), new SourceLocation(a, 1, 40), new SourceLocation(b, 2, 20) },
            bag.ToImmutableArray().SelectMany(d => d.Related).ToArray());
    }

    [TestMethod]
    [DataRow("parse=\"text\"")]
    [DataRow("xpointer=\"z\"")]
    public void Id_of_what_is_not_included_as_a_whole_is_not_compared(string attribute)
    {
        using TemporaryFolder folder = new();
        folder.Write("b.xml", "<div xmlns=\"http://www.tei-c.org/ns/1.0\"><p xml:id=\"y\"/><p xml:id=\"z\"/></div>");
        string include = $"<include xmlns=\"http://www.w3.org/2001/XInclude\" {attribute} href=\"b.xml\"/>";
        Assert.AreEqual("", Findings.OfFile(folder.Write("document.xml", Findings.Tei("<p xml:id=\"y\"/>" + include))));
    }

    [TestMethod]
    public void Files_that_a_document_uses_are_known_after_the_pass()
    {
        using TemporaryFolder folder = new();
        folder.Write("people.xml", Findings.Tei("<person xml:id=\"miller\"/><person xml:id=\"baker\"/>"));
        string path = folder.Write("document.xml", Findings.Tei("<ptr target=\"people.xml#miller people.xml#none #x\"/><graphic url=\"none.png\"/>"));
        DocumentFacts facts = new DocumentPass(new ValidationOptions()).Validate(path, new DiagnosticBag(), CancellationToken.None);
        Assert.AreEqual(
            "True True none.png() people.xml(miller none)",
            $"{facts.IsWhole} {facts.IsTei} {string.Join(' ', facts.Uses.Select(u => $"{Path.GetFileName(u.Path)}({string.Join(' ', u.Ids)})"))}");
    }

    private static string Check(string body)
    {
        using TemporaryFolder folder = new();
        folder.Write("secret.xml", Findings.Tei("<p xml:id=\"a\"/>"));
        folder.Write("edition-of-others/x.xml", Findings.Tei("<p xml:id=\"a\"/>"));
        folder.Write("edition/people.xml", Findings.Tei("<person xml:id=\"miller\"/>"));
        string path = folder.Write("edition/texts/document.xml", Findings.Tei(body));
        return Findings.OfFile(path, new ValidationOptions { Roots = [folder["edition"]] });
    }
}
