// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;
using static TeiEdition.RelaxNg.Tests.Hostile.HostileSchemas;

namespace TeiEdition.RelaxNg.Tests.Hostile;

/// <summary>Documents made to exhaust whoever reads them, or to make him fetch something; each on a small stack.</summary>
[TestClass]
public sealed class HostileDocumentTests
{
    private const int Milliseconds = 60_000;

    // Everything is allowed.
    private const string Anything = "<start><ref name='any'/></start><define name='any'><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name='any'/></choice></zeroOrMore></element></define>";

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Billion_laughs_are_cut_off()
    {
        string entities = Repeat(12, "<!ENTITY e$ '&e#;&e#;&e#;&e#;&e#;&e#;&e#;&e#;&e#;&e#;'>");
        Check(Anything, $"<!DOCTYPE r [<!ENTITY e0 'ha'>{entities}]><r>&e12;</r>", "XML009");
        Check(Anything, $"<!DOCTYPE r [<!ENTITY e0 'ha'>{entities}]><r a='&e12;'/>", "XML009");
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Quadratic_entities_are_cut_off() =>
        Check(Anything, $"<!DOCTYPE r [<!ENTITY e '{new string('x', 50_000)}'>]><r>{Repeat(1000, "&e;")}</r>", "XML009");

    [TestMethod]
    public void Few_entities_of_the_internal_subset_are_expanded() =>
        Check(
            "<start><element name='r'><attribute name='p'><value>xx</value></attribute><value>x y</value></element></start>",
            "<!DOCTYPE r [<!ENTITY e 'x'><!ENTITY f '&e; y'>]><r p='&e;&e;'>&f;</r>");

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void External_entities_are_not_fetched()
    {
        using TemporaryFolder folder = new();
        string secret = folder.Write("secret.txt", "SECRET");
        DiagnosticBag found = Validate(Anything, $"<!DOCTYPE r [<!ENTITY e SYSTEM '{new Uri(secret)}'>]><r>&e;</r>");
        Assert.IsTrue(found.ToImmutableArray().All(d => !d.Message.Contains("SECRET", StringComparison.Ordinal)));
        Check(Only("SECRET"), $"<!DOCTYPE r [<!ENTITY e SYSTEM '{new Uri(secret)}'>]><r>&e;</r>", "XML008", "RNG507");
        Check(Only(""), "<!DOCTYPE r [<!ENTITY e SYSTEM 'http://127.0.0.1:9/x'>]><r>&e;</r>", "XML008");
        Check(Only(""), "<!DOCTYPE r [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;]><r/>", "XML002");
        Check(Only(""), "<!DOCTYPE r SYSTEM 'http://127.0.0.1:9/x.dtd'><r/>", "XML002");

        static string Only(string value) => $"<start><element name='r'><value>{value}</value></element></start>";
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Deep_document_stops_at_the_limit()
    {
        string deep = Nest(100_000, "<a>", "", "</a>");
        Check(Anything, deep, "XML003");
        Check(Anything, Nest(100_000, "<a>", "", ""), "XML003", "XML001");
        Check("<start><element name='r'><empty/></element></start>", deep, "RNG500", "XML003");
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Deep_document_is_validated_where_the_limit_allows_it() => SmallStack.Run(() =>
    {
        OurSchema schema = OurSchema.Compile(Grammar(Anything)).Schema!;
        OurSchema.Judge judge = schema.NewJudge(new RelaxNgValidationOptions { MaxDepth = 200_000 });
        Assert.AreEqual("", Codes(judge.Validate(Nest(100_000, "<a>", "", "</a>"), TestContext.CancellationToken)));
    });

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Huge_attribute_stops_at_the_limit_of_the_reader()
    {
        string huge = new('x', 50_000_000);
        Check(Anything, $"<r a='{huge}'/>", "XML010");
        Check(Anything, $"<r>{huge}</r>", "XML010");
        Check(Anything, $"<r><!--{huge}--></r>", "XML010");
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    [DataRow("<text/>", "")]
    [DataRow("<data type='token'><param name='pattern'>[xy]*y</param></data>", "RNG506")]
    [DataRow("<data type='string'><param name='maxLength'>10</param></data>", "RNG506")]
    [DataRow("<data type='decimal'/>", "RNG506")]
    [DataRow("<list><oneOrMore><data type='NMTOKEN'/></oneOrMore></list>", "")]
    public void Huge_attribute_is_validated_where_the_limit_allows_it(string value, string codes) => SmallStack.Run(() =>
    {
        OurSchema schema = OurSchema.Compile(Grammar($"<start><element name='r'><attribute name='a'>{value}</attribute></element></start>")).Schema!;
        OurSchema.Judge judge = schema.NewJudge(reading: new XmlReadingOptions { MaxRunBytes = 100_000_000 });
        Assert.AreEqual(codes, Codes(judge.Validate($"<r a='{new string('x', 50_000_000)}'/>", TestContext.CancellationToken)));
    });

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Many_attributes_are_taken_or_reported_up_to_the_limit()
    {
        string many = $"<r {Repeat(100_000, "a#='' ")}/>";
        Check(Anything, many);
        DiagnosticBag found = Validate("<start><element name='r'><empty/></element></start>", many);
        Assert.AreEqual(1_000, found.ToImmutableArray().Count(d => d.Code == "RNG504"));
        Assert.AreEqual("RNG511", found.ToImmutableArray()[^1].Code);
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Many_errors_stop_at_the_limit()
    {
        DiagnosticBag found = Validate("<start><element name='r'><empty/></element></start>", $"<r>{Repeat(100_000, "<a#/>")}</r>");
        Assert.IsLessThanOrEqualTo(1_001, found.ToImmutableArray().Length);
        Assert.IsTrue(found.HasErrors);
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Many_names_and_namespaces_do_not_fill_the_schema()
    {
        string document = $"<r>{Repeat(200_000, "<x:a# xmlns:x='urn:#' b#=''/>")}</r>";
        Check(Anything, document);
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Many_ids_are_checked()
    {
        const string Schema = "<start><element name='r'><zeroOrMore><element name='a'><optional><attribute name='id'><data type='ID'/></attribute></optional><optional><attribute name='ref'><data type='IDREF'/></attribute></optional></element></zeroOrMore></element></start>";
        Check(Schema, $"<r>{Repeat(100_000, "<a id='i#' ref='i#'/>")}</r>");
        Check(Schema, $"<r>{Repeat(100_000, "<a id='i#'/>")}<a ref='none'/><a id='i7'/></r>", "RNG509", "RNG510");
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Truncated_document_is_reported_at_every_byte()
    {
        const string Document = "<?xml version=\"1.0\"?>\n<!DOCTYPE r [<!ENTITY e 'x'>]>\n<r p=\"é\"><!-- c --><a>&e;𝒳<![CDATA[<]]></a><?p i?></r>";
        byte[] bytes = Encoding.UTF8.GetBytes(Document);
        SmallStack.Run(() =>
        {
            OurSchema.Judge judge = OurSchema.Compile(Grammar(Anything)).Schema!.NewJudge();
            Assert.AreEqual("", Codes(judge.Validate(Document, TestContext.CancellationToken)));
            for (int length = 0; length < bytes.Length; length++)
            {
                using MemoryStream stream = new(bytes, 0, length);
                Assert.AreEqual("XML001", Codes(judge.Validate(stream, "document.xml", TestContext.CancellationToken)), $"{length} bytes");
            }
        });
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Random_bytes_are_no_document() => SmallStack.Run(() =>
    {
        OurSchema.Judge judge = OurSchema.Compile(Grammar(Anything)).Schema!.NewJudge();
        Random random = new(4711);
        for (int i = 0; i < 2_000; i++)
        {
            byte[] bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            using MemoryStream stream = new(bytes);
            Assert.AreEqual("XML001", Codes(judge.Validate(stream, "document.xml", TestContext.CancellationToken)), Convert.ToHexString(bytes));
        }
    });

    private DiagnosticBag Validate(string body, string document)
    {
        DiagnosticBag found = new();
        SmallStack.Run(() => found = OurSchema.Compile(Grammar(body)).Schema!.Validate(document, TestContext.CancellationToken));
        return found;
    }

    private void Check(string body, string document, params string[] codes) => Assert.AreEqual(string.Join(' ', codes), Codes(Validate(body, document)));

    private static string Codes(DiagnosticBag found) => string.Join(' ', found.ToImmutableArray().Select(d => d.Code));
}
