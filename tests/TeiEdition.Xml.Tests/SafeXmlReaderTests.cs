// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Xml.Tests;

[TestClass]
public sealed class SafeXmlReaderTests
{
    [TestMethod]
    public void Document_is_read_with_white_space_and_lines()
    {
        (XDocument? document, DiagnosticBag bag) = Read("<a>\n  <b/> </a>");
        Assert.AreEqual(0, bag.ToImmutableArray().Length);
        Assert.IsNotNull(document);
        Assert.AreEqual("<a>\n  <b/> </a>".Replace("<b/>", "<b />", StringComparison.Ordinal), document.ToString(SaveOptions.DisableFormatting));
        IXmlLineInfo b = document.Root!.Element("b")!; // both are in the text above
        Assert.AreEqual((2, 4), (b.LineNumber, b.LinePosition));
    }

    [TestMethod]
    [DataRow("<a>\n <b></a>", 2, 7)]
    [DataRow("", null, null)]
    [DataRow("<a/><b/>", 1, 6)]
    [DataRow("<a x='1' x='2'/>", 1, 10)]
    [DataRow("<a>&unknown;</a>", 1, 5)]
    public void Document_not_well_formed_is_an_error_at_its_place(string xml, int? line, int? column)
    {
        (XDocument? document, DiagnosticBag bag) = Read(xml);
        Assert.IsNull(document);
        Diagnostic finding = Single(bag);
        Assert.AreEqual("XML001", finding.Code);
        Assert.AreEqual(new SourceLocation("input.xml", line, column), finding.Location);
        Assert.DoesNotContain("Line ", finding.Message);
    }

    [TestMethod]
    public void External_entity_is_not_read()
    {
        using TemporaryFolder folder = new();
        string secret = folder.Write("secret.txt", "the-secret");
        string path = folder.Write("a.xml", $"<!DOCTYPE a [<!ENTITY e SYSTEM \"{secret}\">]><a>&e;</a>");
        DiagnosticBag bag = new();
        XDocument? document = SafeXmlReader.Load(path, new XmlReadingOptions(), bag, CancellationToken.None);
        Assert.DoesNotContain("the-secret", document?.ToString() ?? "");
        Assert.IsTrue(document is null ? bag.HasErrors : document.Root?.Value.Length == 0);
    }

    [TestMethod]
    public void External_parameter_entity_is_not_read()
    {
        using TemporaryFolder folder = new();
        string dtd = folder.Write("a.dtd", "<!ENTITY e 'the-secret'>");
        string path = folder.Write("a.xml", $"<!DOCTYPE a [<!ENTITY % p SYSTEM \"{dtd}\"> %p;]><a>&e;</a>");
        DiagnosticBag bag = new();
        XDocument? document = SafeXmlReader.Load(path, new XmlReadingOptions(), bag, CancellationToken.None);
        Assert.DoesNotContain("the-secret", document?.ToString() ?? "");
    }

    [TestMethod]
    public void External_subset_is_left_out_with_a_warning()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.dtd", "<!ATTLIST a b CDATA 'the-secret'>");
        string path = folder.Write("a.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE a SYSTEM \"a.dtd\">\n<a/>");
        DiagnosticBag bag = new();
        XDocument? document = SafeXmlReader.Load(path, new XmlReadingOptions(), bag, CancellationToken.None);
        Assert.IsNotNull(document);
        Assert.IsFalse(document.Root?.HasAttributes);
        Diagnostic finding = Single(bag);
        Assert.AreEqual("XML002", finding.Code);
        Assert.AreEqual(Severity.Warning, finding.Severity);
        Assert.AreEqual(2, finding.Location?.Line);
    }

    [TestMethod]
    public void Entity_declared_in_the_document_is_expanded()
    {
        (XDocument? document, DiagnosticBag bag) = Read("<!DOCTYPE a [<!ENTITY e \"bread\">]><a>&e;</a>");
        Assert.AreEqual("bread", document?.Root?.Value);
        Assert.IsFalse(bag.HasErrors);
    }

    [TestMethod]
    public void Entities_that_multiply_are_an_error()
    {
        StringBuilder xml = new("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++)
        {
            string before = $"&e{i - 1};";
            xml.Append(System.Globalization.CultureInfo.InvariantCulture, $"<!ENTITY e{i} \"{before}{before}{before}{before}\">");
        }

        (XDocument? document, DiagnosticBag bag) = Read(xml.Append("]><a>&e29;</a>").ToString());
        Assert.IsNull(document);
        Assert.AreEqual("XML009", Single(bag).Code);
    }

    [TestMethod]
    public void Entity_within_itself_is_an_error()
    {
        (XDocument? document, DiagnosticBag bag) = Read("<!DOCTYPE a [<!ENTITY e \"&f;\"><!ENTITY f \"&e;\">]><a>&e;</a>");
        Assert.IsNull(document);
        Assert.AreEqual("XML001", Single(bag).Code);
    }

    [TestMethod]
    public void Depth_at_the_limit_is_read() =>
        Assert.IsNotNull(Read("<a><a><a/></a></a>", new XmlReadingOptions { MaxDepth = 3 }).Document);

    [TestMethod]
    public void Depth_beyond_the_limit_is_an_error_at_the_element()
    {
        (XDocument? document, DiagnosticBag bag) = Read("<a><a><a><a/></a></a></a>", new XmlReadingOptions { MaxDepth = 3 });
        Assert.IsNull(document);
        Assert.AreEqual("input.xml:1:11: error: elements are nested more than 3 deep [XML003]", Single(bag).ToString());
    }

    [TestMethod]
    public void Depth_without_end_does_not_overflow_the_stack()
    {
        (XDocument? document, DiagnosticBag bag) = Read(string.Concat(Enumerable.Repeat("<a>", 200_000)));
        Assert.IsNull(document);
        Assert.AreEqual("XML003", Single(bag).Code);
    }

    [TestMethod]
    public void File_missing_is_an_error_without_place()
    {
        using TemporaryFolder folder = new();
        Diagnostic finding = ReadFile(folder["none.xml"]);
        Assert.AreEqual("XML004", finding.Code);
        Assert.AreEqual(new SourceLocation(folder["none.xml"]), finding.Location);
    }

    [TestMethod]
    public void Folder_instead_of_a_file_is_an_error()
    {
        using TemporaryFolder folder = new();
        Assert.AreEqual("XML004", ReadFile(folder.Path).Code);
    }

    [TestMethod]
    public void File_too_large_is_an_error_with_both_sizes()
    {
        using TemporaryFolder folder = new();
        Diagnostic finding = ReadFile(folder.Write("a.xml", "<a>12345</a>"), new XmlReadingOptions { MaxBytes = 11 });
        Assert.AreEqual("is 12 bytes long; the limit is 11", finding.Message);
        Assert.AreEqual("XML007", finding.Code);
    }

    [TestMethod]
    public void Cancellation_leaves_as_such()
    {
        using MemoryStream stream = new("<a/>"u8.ToArray());
        Assert.ThrowsExactly<OperationCanceledException>(() => SafeXmlReader.Load(
            stream, "input.xml", new XmlReadingOptions(), new DiagnosticBag(), new CancellationToken(canceled: true)));
    }

    [TestMethod]
    public void Stream_stays_open()
    {
        using MemoryStream stream = new("<a/>"u8.ToArray());
        Assert.IsNotNull(SafeXmlReader.Load(
            stream, "input.xml", new XmlReadingOptions(), new DiagnosticBag(), CancellationToken.None));
        Assert.IsTrue(stream.CanRead);
    }

    [TestMethod]
    [DataRow("utf-16")]
    [DataRow("utf-16BE")]
    [DataRow("iso-8859-1")]
    public void Encoding_that_the_document_declares_is_read(string encoding)
    {
        Encoding writer = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. writer.GetPreamble(), .. writer.GetBytes($"<?xml version=\"1.0\" encoding=\"{encoding}\"?><a>é</a>")];
        using MemoryStream stream = new(bytes);
        XDocument? document = SafeXmlReader.Load(
            stream, "input.xml", new XmlReadingOptions(), new DiagnosticBag(), CancellationToken.None);
        Assert.AreEqual("é", document?.Root?.Value);
    }

    private static (XDocument? Document, DiagnosticBag Bag) Read(string xml, XmlReadingOptions? options = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(xml));
        DiagnosticBag bag = new();
        return (SafeXmlReader.Load(stream, "input.xml", options ?? new XmlReadingOptions(), bag, CancellationToken.None), bag);
    }

    private static Diagnostic ReadFile(string path, XmlReadingOptions? options = null)
    {
        DiagnosticBag bag = new();
        Assert.IsNull(SafeXmlReader.Load(path, options ?? new XmlReadingOptions(), bag, CancellationToken.None));
        return Single(bag);
    }

    private static Diagnostic Single(DiagnosticBag bag)
    {
        Assert.AreEqual(1, bag.ToImmutableArray().Length, string.Join('\n', bag.ToImmutableArray()));
        return bag.ToImmutableArray()[0];
    }
}
