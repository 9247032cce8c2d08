// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TeiEdition.RelaxNg;
using TeiEdition.Validation.Fixes;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Tests;

/// <summary>Quick fixes: what they change, exactly where, in every encoding and with every line end.</summary>
[TestClass]
public sealed class FixTests
{
    private const string Schema = """
        default namespace = "http://www.tei-c.org/ns/1.0"
        datatypes xsd = "http://www.w3.org/2001/XMLSchema-datatypes"
        start = element TEI { element persName { attribute when { xsd:date }?, attribute cert { "high" | "low" }?, attribute ana { list { ("one" | "two")* } }?, attribute xml:lang { xsd:language }?, text }*, element p { attribute n { text }?, (text | element hi { text })* }* }
        """;

    [TestMethod]
    [DataRow("<p xml:id=\"baker\"/><sp who=\"baker\"/>", "<p xml:id=\"baker\"/><sp who=\"#baker\"/>", true)]
    [DataRow("<p xml:id=\"a\"/><p corresp='\t#a  a'/>", "<p xml:id=\"a\"/><p corresp='\t#a  #a'/>", true)]
    [DataRow("<p xml:id=\"Baker\"/><p corresp=\"#baker\"/>", "<p xml:id=\"Baker\"/><p corresp=\"#Baker\"/>", true)]
    [DataRow("<p xml:id=\"baker\"/><p corresp = '#bakr'/>", "<p xml:id=\"baker\"/><p corresp = '#baker'/>", false)]
    [DataRow("<p xml:lang=\"en_US\"/>", "<p xml:lang=\"en-US\"/>", true)]
    [DataRow("<p xml:lang=\"eng\"/>", "<p xml:lang=\"en\"/>", false)]
    [DataRow("<p xml:lang='en-UK'/>", "<p xml:lang='en-GB'/>", false)]
    [DataRow("<date when=\"1962-2-15\"/>", "<date when=\"1962-02-15\"/>", true)]
    [DataRow("<date when=\"19&#54;2-2-15\"/>", "<date when=\"1962-02-15\"/>", true)]
    [DataRow("<date\n\t when\n =\n '1962-2-15'/>", "<date\n\t when\n =\n '1962-02-15'/>", true)]
    public void Fix_mends_the_finding(string body, string expected, bool isSafe) => Mends(Findings.Tei(body), Findings.Tei(expected), isSafe, null);

    [TestMethod]
    [DataRow("<persname>x</persname>", "<persName>x</persName>", true)]
    [DataRow("<persname/>", "<persName/>", true)]
    [DataRow("<t:persname xmlns:t=\"http://www.tei-c.org/ns/1.0\"><!-- </t:persname> --></t:persname>", "<t:persName xmlns:t=\"http://www.tei-c.org/ns/1.0\"><!-- </t:persname> --></t:persName>", true)]
    [DataRow("<persNam >x</persNam\n>", "<persName >x</persName\n>", false)]
    [DataRow("<p><hii>a<![CDATA[</hii>]]></hii></p>", "<p><hi>a<![CDATA[</hii>]]></hi></p>", false)]
    [DataRow("<persName cert=\"High\"/>", "<persName cert=\"high\"/>", true)]
    [DataRow("<persName cert=\"lwo\"/>", "<persName cert=\"low\"/>", false)]
    [DataRow("<persName ana=\"one tow\"/>", "<persName ana=\"one two\"/>", false)]
    [DataRow("<persName Cert=\"low\"/>", "<persName cert=\"low\"/>", true)]
    [DataRow("<p\n  rend='x &gt; y'\n  n='1'/>", "<p\n  n='1'/>", false)]
    public void Fix_mends_what_the_schema_finds(string body, string expected, bool isSafe) => Mends(
        $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">{body}</TEI>", $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">{expected}</TEI>", isSafe, Compile());

    [TestMethod]
    [DataRow("<p xml:id=\"bakes\"/><p xml:id=\"baker\"/><p corresp=\"#bake\"/>")]
    [DataRow("<p xml:id=\"a\"/><p xml:id=\"a\"/>")]
    [DataRow("<p corresp=\"#nothing-like-it\"/>")]
    [DataRow("<date when=\"1962-02-30\"/>")]
    public void Finding_that_can_be_mended_in_several_ways_has_no_fix(string body) =>
        Assert.IsEmpty(Find(Encoding.UTF8.GetBytes(Findings.Tei(body)), null).Where(d => d.Fix is not null));

    [TestMethod]
    public void Value_with_an_entity_is_left_alone() => Assert.IsEmpty(Find(Encoding.UTF8.GetBytes(
        "<!DOCTYPE TEI [<!ENTITY y '1962-2'>]><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><date when=\"&y;-15\"/></TEI>"), null).Where(d => d.Fix is not null));

    [TestMethod]
    public void Markup_from_an_entity_is_left_alone()
    {
        byte[] content = Encoding.UTF8.GetBytes(
            "<!DOCTYPE TEI [<!ENTITY d '<date when=\"1962-2-15\"/>'>]><TEI xmlns=\"http://www.tei-c.org/ns/1.0\">&d;<date when=\"1962-2-15\"/></TEI>");
        QuickFix[] fixes = [.. Find(content, null).Select(d => d.Fix).OfType<QuickFix>()];
        string mended = Encoding.UTF8.GetString(EditApplier.Apply(content, fixes, out _));
        Assert.EndsWith("&d;<date when=\"1962-02-15\"/></TEI>", mended);
    }

    [TestMethod]
    public void Edit_has_exact_places()
    {
        ImmutableArray<Diagnostic> found = Find(Encoding.UTF8.GetBytes(Findings.Tei("\U00020000<date\n  when='&#x31;962-2-15'/>")), null);
        Assert.AreEqual(
            "Replace '1962-2-15' by '1962-02-15' | True | d.xml 4:9-4:23 1962-02-15",
            string.Join(" | ", found.Select(d => d.Fix).OfType<QuickFix>().Select(f => $"{f.Title} | {f.IsSafe} | {string.Join(',', f.Edits.Select(Write))}")));
    }

    [TestMethod]
    [DataRow("utf-8", false, "\n")]
    [DataRow("utf-8", true, "\r\n")]
    [DataRow("utf-8", false, "\r")]
    [DataRow("utf-16", true, "\r\n")]
    [DataRow("utf-16BE", true, "\n")]
    [DataRow("iso-8859-1", false, "\r")]
    [DataRow("us-ascii", false, "\n")]
    public void File_keeps_its_encoding_its_mark_and_its_line_ends(string name, bool mark, string lineEnd)
    {
        string declared = name == "utf-16BE" ? "utf-16" : name;
        string special = name.StartsWith("utf", StringComparison.Ordinal) ? "é\U00020000 中" : name == "us-ascii" ? "e" : "é";
        string xml = $"<?xml version=\"1.0\" encoding=\"{declared}\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" rend='\u0009'>\n{special}<date  n=\">\"\n when='1962-2-15'/>\n\n <p xml:id='Ä'/></TEI>\n";
        xml = (name == "us-ascii" ? xml.Replace('Ä', 'A') : xml).Replace("\n", lineEnd, StringComparison.Ordinal);
        Encoding encoding = name switch
        {
            "utf-16" => new UnicodeEncoding(false, true),
            "utf-16BE" => new UnicodeEncoding(true, true),
            "iso-8859-1" => Encoding.Latin1,
            "us-ascii" => Encoding.ASCII,
            _ => new UTF8Encoding(mark),
        };
        byte[] before = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(xml)];
        byte[] after = EditApplier.Apply(before, Find(before, null).Select(d => d.Fix).OfType<QuickFix>(), out ImmutableArray<QuickFix> applied);
        Assert.HasCount(1, applied);
        byte[] expected = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(xml.Replace("1962-2-15", "1962-02-15", StringComparison.Ordinal))];
        Assert.AreEqual(Convert.ToHexString(expected), Convert.ToHexString(after));
    }

    [TestMethod]
    public void Character_that_the_encoding_lacks_is_written_as_a_reference()
    {
        byte[] before = Encoding.Latin1.GetBytes(
            "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><p xml:id=\"b&#x142;ogo\"/><p corresp=\"#blogo\"/></TEI>");
        byte[] after = EditApplier.Apply(before, Find(before, null).Select(d => d.Fix).OfType<QuickFix>(), out _);
        Assert.EndsWith("corresp=\"#b&#x142;ogo\"/></TEI>", Encoding.Latin1.GetString(after));
    }

    [TestMethod]
    public void Fixes_that_overlap_are_not_both_made()
    {
        QuickFix first = new("a", true, [new TextEdit("d.xml", 1, 2, 1, 4, "x")]);
        QuickFix second = new("b", true, [new TextEdit("d.xml", 1, 6, 1, 6, "z"), new TextEdit("d.xml", 1, 3, 1, 5, "y")]);
        QuickFix third = new("c", true, [new TextEdit("d.xml", 1, 5, 1, 6, "w")]);
        QuickFix nowhere = new("d", true, [new TextEdit("d.xml", 2, 1, 2, 2, "w")]);
        Assert.AreEqual("<xcwe>", Encoding.UTF8.GetString(EditApplier.Apply("<abcde>"u8, [first, second, first, third, nowhere], out ImmutableArray<QuickFix> applied)));
        Assert.HasCount(3, applied);
    }

    [TestMethod]
    public void Bytes_that_are_not_in_their_encoding_stay_as_they_are()
    {
        byte[] before = [.. "<a b='"u8, 0xC3, 0x28, .. "'/>"u8];
        CollectionAssert.AreEqual(before, EditApplier.Apply(before, [new QuickFix("a", true, [new TextEdit("d", 1, 2, 1, 3, "c")])], out ImmutableArray<QuickFix> applied));
        Assert.IsEmpty(applied);
    }

    /// <summary>The findings about a document, with their fixes.</summary>
    internal static ImmutableArray<Diagnostic> Find(byte[] content, RelaxNgSchema? schema)
    {
        using TemporaryFolder folder = new();
        DiagnosticBag bag = new();
        DocumentValidator.Validate(content, "d.xml", folder.Path, new ValidationOptions { Schema = schema }, bag, CancellationToken.None);
        return bag.ToImmutableArray();
    }

    private static void Mends(string before, string after, bool isSafe, RelaxNgSchema? schema)
    {
        byte[] content = Encoding.UTF8.GetBytes(before);
        QuickFix fix = Find(content, schema).Select(d => d.Fix).OfType<QuickFix>().Distinct().Single();
        Assert.AreEqual(isSafe, fix.IsSafe);
        byte[] mended = EditApplier.Apply(content, [fix], out ImmutableArray<QuickFix> applied);
        Assert.HasCount(1, applied);
        Assert.AreEqual(after, Encoding.UTF8.GetString(mended));
    }

    private static RelaxNgSchema Compile()
    {
        DiagnosticBag bag = new();
        MemoryResolver files = new(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty.Add("file:///s.rnc", Encoding.UTF8.GetBytes(Schema)));
        return RelaxNgCompiler.Compile("file:///s.rnc", new RelaxNgOptions(), files, bag, CancellationToken.None)
            ?? throw new AssertFailedException(string.Join('\n', bag.ToImmutableArray()));
    }

    private static string Write(TextEdit edit) => string.Create(
        CultureInfo.InvariantCulture, $"{edit.Path} {edit.StartLine}:{edit.StartColumn}-{edit.EndLine}:{edit.EndColumn} {edit.Replacement}");
}
