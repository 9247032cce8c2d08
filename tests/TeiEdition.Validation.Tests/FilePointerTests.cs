// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Validation.Tests;

[TestClass]
public sealed class FilePointerTests
{
    private const string People =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><standOff><listPerson><person xml:id=\"miller\"/></listPerson></standOff></TEI>";

    [TestMethod]
    public void Pointer_into_another_file_is_followed() => Assert.AreEqual("", Check("../people.xml#miller"));

    [TestMethod]
    public void Pointer_to_an_id_that_the_file_lacks_is_an_error() => Assert.AreEqual(
        "3:6 VAL007 @target points at '../people.xml#mller', but no element of that file has the xml:id 'mller'; did you mean 'miller'?",
        Check("../people.xml#mller"));

    [TestMethod]
    public void Pointer_to_a_missing_file_is_an_error() => Assert.AreEqual(
        "3:6 VAL006 @target points at 'persons.xml#miller', which does not exist", Check("persons.xml#miller"));

    [TestMethod]
    [DataRow("document.xml#here")]
    [DataRow("../texts/document.xml#here")]
    public void Pointer_to_the_document_by_its_name_is_followed(string written) => Assert.AreEqual("", Check(written));

    [TestMethod]
    public void Pointer_to_the_document_by_its_name_needs_the_id() => Assert.AreEqual(
        "3:6 VAL007 @target points at 'document.xml#nowhere', but no element of that file has the xml:id 'nowhere'",
        Check("document.xml#nowhere"));

    [TestMethod]
    [DataRow("page%20one.png")]
    [DataRow("notes.txt#line=1")]
    [DataRow("..")]
    [DataRow("../people.xml?version=1")]
    public void Pointer_to_an_existing_file_that_is_not_read_is_accepted(string written) =>
        Assert.AreEqual("", Check(written));

    [TestMethod]
    public void Pointer_into_a_file_not_well_formed_is_one_warning()
    {
        string findings = Check("broken.xml#a broken.xml#b");
        StringAssert.StartsWith(
            findings, "3:6 VAL011 @target points into 'broken.xml#a', which cannot be read: not well-formed XML: ", StringComparison.Ordinal);
        Assert.IsFalse(findings.Contains('\n', StringComparison.Ordinal), findings);
    }

    [TestMethod]
    public void Pointer_to_a_missing_file_far_outside_says_only_that_it_is_missing() => Assert.AreEqual(
        "3:6 VAL006 @target points at '../../../../../../../../../../../../none/x.xml#a', which does not exist",
        Check("../../../../../../../../../../../../none/x.xml#a"));

    [TestMethod]
    public void File_named_from_the_root_is_not_read()
    {
        using TemporaryFolder folder = new();
        string people = folder.Write("people.xml", People);
        Assert.AreEqual("", Check(people + "#nobody"));
    }

    [TestMethod]
    public void Pointer_with_a_nul_is_a_missing_file() => Assert.AreEqual(
        "3:6 VAL006 @target points at 'a%00b.xml', which does not exist", Check("a%00b.xml"));

    [TestMethod]
    public void External_entity_of_the_other_file_is_not_read()
    {
        using TemporaryFolder folder = new();
        folder.Write("secret.txt", "secret");
        folder.Write("other.xml", "<!DOCTYPE TEI [<!ENTITY e SYSTEM \"secret.txt\">]><TEI xmlns=\"http://www.tei-c.org/ns/1.0\">&e;</TEI>");
        string findings = Findings.OfFile(folder.Write("document.xml", Findings.Tei("<ptr target=\"other.xml#a\"/>")));
        StringAssert.StartsWith(findings, "3:6 VAL", StringComparison.Ordinal);
        Assert.IsFalse(findings.Contains("secret\"", StringComparison.Ordinal), findings);
    }

    [TestMethod]
    public void Base_changes_the_folder()
    {
        using TemporaryFolder folder = new();
        folder.Write("lists/people.xml", People);
        string body = "<div xml:base=\"lists/\"><p xml:base=\"x.xml\"><ptr target=\"people.xml#miller\"/></p></div>\n<ptr target=\"people.xml\"/>";
        Assert.AreEqual(
            "4:6 VAL006 @target points at 'people.xml', which does not exist",
            Findings.OfFile(folder.Write("document.xml", Findings.Tei(body))));
    }

    [TestMethod]
    public void Base_elsewhere_stops_the_check() => Assert.AreEqual(
        "", Findings.Of(Findings.Tei("<div xml:base=\"https://example.org/\"><ptr target=\"none.xml\"/></div>")));

    [TestMethod]
    public void Ids_of_included_files_are_known()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.xml", "<div xmlns=\"http://www.tei-c.org/ns/1.0\"><include xmlns=\"http://www.w3.org/2001/XInclude\" href=\"sub/b.xml\"/></div>");
        folder.Write("sub/b.xml", "<p xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"deep\"><include xmlns=\"http://www.w3.org/2001/XInclude\" href=\"../a.xml\"/></p>");
        string body = "<include xmlns=\"http://www.w3.org/2001/XInclude\" href=\"a.xml\"/>\n<ptr target=\"#deep\"/><ptr target=\"#none\"/>";
        Assert.AreEqual(
            "4:27 VAL004 @target points at '#none', but no element of the document has the xml:id 'none'",
            Findings.OfFile(folder.Write("document.xml", Findings.Tei(body))));
    }

    [TestMethod]
    public void Include_of_a_missing_file_is_an_error_unless_it_has_a_fallback() => Assert.AreEqual(
        "3:50 VAL006 @href points at 'none.xml', which does not exist",
        Findings.Of(Findings.Tei(
            "<include xmlns=\"http://www.w3.org/2001/XInclude\" href=\"none.xml\"/>\n"
            + "<include xmlns=\"http://www.w3.org/2001/XInclude\" href=\"none.xml\"><fallback/></include>\n"
            + "<include xmlns=\"http://www.w3.org/2001/XInclude\" href=\"https://example.org/none.xml\"/>")));

    [TestMethod]
    public void Document_in_memory_is_checked_as_if_it_stood_in_the_folder()
    {
        using TemporaryFolder folder = new();
        folder.Write("people.xml", People);
        Directory.CreateDirectory(Path.Combine(folder.Path, "texts"));
        string xml = Findings.Tei("<ptr xml:id=\"here\" target=\"../people.xml#miller ../people.xml#none document.xml#here\"/>");
        DiagnosticBag bag = new();
        DocumentValidator.Validate(
            Encoding.UTF8.GetBytes(xml),
            "edition/texts/document.xml",
            Path.Combine(folder.Path, "texts"),
            new ValidationOptions { Reading = new XmlReadingOptions { MaxDepth = 20 } },
            bag,
            CancellationToken.None);
        Assert.AreEqual(
            "3:20 VAL007 @target points at '../people.xml#none', but no element of that file has the xml:id 'none'",
            Findings.Write(bag));
    }

    private static string Check(string written)
    {
        using TemporaryFolder folder = new();
        folder.Write("people.xml", People);
        folder.Write("texts/page one.png", "x");
        folder.Write("texts/notes.txt", "x");
        folder.Write("texts/broken.xml", "<TEI>");
        string xml = Findings.Tei($"<ptr target=\"{written}\"/><p xml:id=\"here\"/>");
        return Findings.OfFile(folder.Write("texts/document.xml", xml));
    }
}
