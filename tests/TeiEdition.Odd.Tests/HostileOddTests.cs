// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Odd.Tests;

/// <summary>ODDs that are made to break the compiler, or written clumsily: each ends soon, with findings at their places.</summary>
[TestClass]
public sealed class HostileOddTests
{
    private const string All = "<moduleRef key=\"tei\"/><moduleRef key=\"core\"/>";
    private const int Soon = 30_000; // milliseconds, on a busy machine

    [TestMethod]
    [Timeout(60_000)]
    public void Cut_off_file_is_reported()
    {
        string odd = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><schemaSpec ident=\"x\">" + All + "<elementSpec ident=\"p\" mode=\"change\"><attList><attDef ident=\"é\"/></attList></elementSpec></schemaSpec></TEI>";
        for (int length = 1; length < odd.Length; length++)
        {
            OddSample sample = OddSample.File(odd[..length]);
            Assert.IsNull(sample.Result);
            Assert.StartsWith("x.odd:", sample.Findings);
        }
    }

    [TestMethod]
    [Timeout(Soon)]
    public void Circle_of_datatypes_with_restrictions_is_reported() => Ends(
        "<dataSpec ident=\"d\"><content>\n<dataRef key=\"d\" restriction=\"a\"/></content></dataSpec><elementSpec ident=\"a\"><content><dataRef key=\"d\"/></content></elementSpec>", "x.odd:4:2 ODD030");

    [TestMethod]
    [Timeout(Soon)]
    public void Circle_of_groups_in_two_files_is_reported()
    {
        const string Group = "<specGrp xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"g\">\n<specGrpRef target=\"{0}.odd#g\"/></specGrp>";
        OddSample sample = OddSample.Compile(All + "<specGrpRef target=\"g.odd#g\"/>", "", ("g.odd", Group.Replace("{0}", "h", StringComparison.Ordinal)), ("h.odd", Group.Replace("{0}", "g", StringComparison.Ordinal)));
        Assert.AreEqual("h.odd:2:2 ODD018", sample.Findings);
    }

    [TestMethod]
    [Timeout(Soon)]
    public void Chain_of_customisations_in_a_circle_is_reported()
    {
        const string Odd = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<schemaSpec ident=\"y\" source=\"{0}.odd\"><moduleRef key=\"tei\"/></schemaSpec></TEI>";
        OddSample sample = OddSample.Compile(All, "source=\"y.odd\"", ("y.odd", Odd.Replace("{0}", "z", StringComparison.Ordinal)), ("z.odd", Odd.Replace("{0}", "y", StringComparison.Ordinal)));
        Assert.AreEqual("z.odd:2:2 ODD016", sample.Findings);
    }

    [TestMethod]
    [Timeout(Soon)]
    public void Inclusion_of_the_own_root_is_a_circle() => Ends("\n<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\"/>", "x.odd:4:2 ODD003");

    [TestMethod]
    [Timeout(Soon)]
    public void Groups_that_double_end_at_a_limit()
    {
        StringBuilder odd = new();
        for (int i = 0; i < 40; i++)
        {
            odd.Append($"<specGrp xml:id=\"g{i}\"><specGrpRef target=\"#g{i + 1}\"/><specGrpRef target=\"#g{i + 1}\"/></specGrp>\n");
        }

        OddSample sample = OddSample.File($"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">{odd}<specGrp xml:id=\"g40\"/><schemaSpec ident=\"y\">{All}<specGrpRef target=\"#g0\"/></schemaSpec></TEI>");
        Assert.Contains("ODD046", sample.Findings);
    }

    [TestMethod]
    [Timeout(Soon)]
    public void Inclusions_that_double_end_at_a_limit()
    {
        const string Include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"f{0}.odd\"/>";
        (string, string)[] files =
        [
            .. Enumerable.Range(0, 40).Select(i => ($"f{i}.odd", "<specGrp xmlns=\"http://www.tei-c.org/ns/1.0\">" + (Include + Include).Replace("{0}", $"{i + 1}", StringComparison.Ordinal) + "</specGrp>")),
            ("f40.odd", "<specGrp xmlns=\"http://www.tei-c.org/ns/1.0\"/>"),
        ];
        OddSample sample = OddSample.Compile(All + Include.Replace("{0}", "0", StringComparison.Ordinal), "", files);
        Assert.Contains("ODD046", sample.Findings);
    }

    [TestMethod]
    [Timeout(Soon)]
    public void Nested_choices_of_what_is_gone_take_no_time()
    {
        string open = string.Concat(Enumerable.Repeat("<alternate><elementRef key=\"ruby\"/><elementRef key=\"p\"/>", 100));
        string close = string.Concat(Enumerable.Repeat("</alternate>", 100));
        OddSample sample = OddSample.Compile(All + "<elementSpec ident=\"a\"><content>" + open + close + "</content></elementSpec>");
        Assert.IsNotNull(sample.Result, sample.Sentences);
    }

    [TestMethod]
    [Timeout(Soon)]
    public void Classes_in_diamonds_take_no_time()
    {
        StringBuilder odd = new(All);
        for (int i = 0; i < 40; i++)
        {
            foreach (string side in (string[])["l", "r"])
            {
                odd.Append($"<classSpec ident=\"att.{side}{i}\" type=\"atts\"><classes><memberOf key=\"att.l{i + 1}\"/><memberOf key=\"att.r{i + 1}\"/></classes></classSpec>");
            }
        }

        odd.Append("<classSpec ident=\"att.l40\" type=\"atts\"/><classSpec ident=\"att.r40\" type=\"atts\"/>")
            .Append("\n<elementSpec ident=\"a\"><classes><memberOf key=\"att.l0\"/></classes><content/><attList>\n<attDef ident=\"none\" mode=\"change\"/></attList></elementSpec>");
        Assert.AreEqual("x.odd:4:2 ODD026", OddSample.Compile(odd.ToString()).Findings);
    }

    [TestMethod]
    [Timeout(Soon)]
    [DataRow("<classSpec ident=\"att.c{0}\" type=\"atts\"><classes><memberOf key=\"att.c{1}\"/></classes></classSpec>", "<classSpec ident=\"att.c10000\" type=\"atts\"/><elementSpec ident=\"a\"><classes><memberOf key=\"att.c0\"/></classes><content/></elementSpec>", DisplayName = "classes")]
    [DataRow("<macroSpec ident=\"m{0}\"><content><macroRef key=\"m{1}\"/></content></macroSpec>", "<macroSpec ident=\"m10000\"><content><empty/></content></macroSpec><elementSpec ident=\"a\"><content><macroRef key=\"m0\"/></content></elementSpec>", DisplayName = "macros")]
    [DataRow("<dataSpec ident=\"d{0}\"><content><dataRef key=\"d{1}\"/></content></dataSpec>", "<dataSpec ident=\"d10000\"><content><textNode/></content></dataSpec><elementSpec ident=\"a\"><content><dataRef key=\"d0\"/></content></elementSpec>", DisplayName = "datatypes")]
    [DataRow("<classSpec ident=\"model.c{1}\" type=\"model\"><classes><memberOf key=\"model.c{0}\"/></classes></classSpec>", "<classSpec ident=\"model.c0\" type=\"model\"/><elementSpec ident=\"a\"><content><classRef key=\"model.c0\"/></content></elementSpec>", DisplayName = "model classes")]
    public void Chains_of_ten_thousand_end_at_a_limit(string link, string rest)
    {
        StringBuilder odd = new(All);
        for (int i = 0; i < 10_000; i++)
        {
            odd.Append(link.Replace("{0}", $"{i}", StringComparison.Ordinal).Replace("{1}", $"{i + 1}", StringComparison.Ordinal)).Append('\n');
        }

        OddSample sample = OddSample.Compile(odd.Append(rest).ToString());
        Assert.Contains("ODD043", sample.Findings);
    }

    [TestMethod]
    [Timeout(Soon)]
    public void Elements_nested_ten_thousand_deep_are_reported()
    {
        string open = string.Concat(Enumerable.Repeat("<sequence>", 10_000));
        string close = string.Concat(Enumerable.Repeat("</sequence>", 10_000));
        OddSample sample = OddSample.Compile(All + "<elementSpec ident=\"a\"><content>" + open + close + "</content></elementSpec>");
        Assert.Contains("XML", sample.Findings);
    }

    [TestMethod]
    [Timeout(60_000)]
    [DataRow("<elementSpec ident=\"e{0}\"><content/></elementSpec>", "", "", DisplayName = "declarations")]
    [DataRow("<valItem ident=\"v{0}\"/>", "<elementSpec ident=\"p\" mode=\"change\"><attList><attDef ident=\"type\" mode=\"change\"><valList type=\"closed\">", "</valList></attDef></attList></elementSpec>", DisplayName = "values")]
    public void Hundred_thousand_of_a_kind_are_taken(string one, string before, string after)
    {
        string odd = All + before + string.Join('\n', Enumerable.Range(0, 100_000).Select(i => one.Replace("{0}", $"{i}", StringComparison.Ordinal))) + after;
        System.Diagnostics.Stopwatch clock = System.Diagnostics.Stopwatch.StartNew();
        OddSample sample = OddSample.CompileOnly(odd);
        Assert.IsNotNull(sample.Result, sample.Sentences);
        Assert.IsLessThan(Soon, (int)clock.ElapsedMilliseconds);
    }

    [TestMethod]
    [Timeout(60_000)]
    public void Hundred_thousand_changes_of_nothing_are_reported()
    {
        string odd = All + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<elementSpec ident=\"e{i}\" mode=\"change\"/>\n"));
        System.Diagnostics.Stopwatch clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.StartsWith("x.odd:2:47 ODD024", OddSample.CompileOnly(odd).Findings);
        Assert.IsLessThan(Soon, (int)clock.ElapsedMilliseconds);
    }

    [TestMethod]
    [Timeout(Soon)]
    public void Absurd_number_of_occurrences_is_reported() => Ends("<elementSpec ident=\"a\"><content>\n<elementRef key=\"p\" minOccurs=\"2147483647\" maxOccurs=\"2147483647\"/></content></elementSpec>", "x.odd:4:2 ODD036");

    [TestMethod]
    [Timeout(Soon)]
    public void Number_beyond_all_numbers_is_reported() => Ends("<elementSpec ident=\"a\"><content>\n<elementRef key=\"p\" maxOccurs=\"99999999999\"/></content></elementSpec>", "x.odd:4:2 ODD006");

    [TestMethod]
    [Timeout(Soon)]
    public void Nested_occurrences_count_together()
    {
        string open = string.Concat(Enumerable.Repeat("<sequence maxOccurs=\"300\">\n", 5));
        string close = string.Concat(Enumerable.Repeat("</sequence>", 5));
        OddSample sample = OddSample.Compile(All + "<elementSpec ident=\"a\"><content>" + open + "<elementRef key=\"p\"/>" + close + "</content></elementSpec>");
        Assert.Contains("x.odd:6:2 ODD036", sample.Findings);
    }

    [TestMethod]
    [Timeout(Soon)]
    [DataRow("<dataRef name=\"string\" restriction=\"[a\"/>", "ODD047", DisplayName = "restriction")]
    [DataRow("<dataRef name=\"string\"><dataFacet name=\"pattern\" value=\"(\"/></dataRef>", "ODD047", DisplayName = "pattern")]
    [DataRow("<dataRef name=\"integer\"><dataFacet name=\"maxInclusive\" value=\"x\"/></dataRef>", "ODD047", DisplayName = "number")]
    [DataRow("<dataRef name=\"string\"><dataFacet name=\"length\" value=\"-1\"/></dataRef>", "ODD047", DisplayName = "length")]
    public void Wrong_facet_is_reported(string reference, string code)
    {
        OddSample sample = OddSample.CompileOnly(All + "<elementSpec ident=\"a\"><content>\n" + reference + "</content></elementSpec>");
        Assert.IsNull(sample.Result);
        Assert.Contains("x.odd:3:", sample.Findings);
        Assert.Contains(code, sample.Findings);
    }

    [TestMethod]
    [Timeout(Soon)]
    [DataRow("<elementSpec ident=\"p\" mode=\"change\"><attList>\n<attDef ident=\"zz:q\"/></attList></elementSpec>", "x.odd:4:2 ODD048", DisplayName = "prefix of an attribute")]
    [DataRow("<elementSpec ident=\"p\" mode=\"change\"><attList>\n<attDef ident=\"1 q\"/></attList></elementSpec>", "x.odd:4:2 ODD048", DisplayName = "attribute")]
    [DataRow("<elementSpec ident=\"p\" mode=\"change\"><attList>\n<attDef ident=\"xmlns\"/></attList></elementSpec>", "x.odd:4:2 ODD048", DisplayName = "xmlns")]
    [DataRow("\n<elementSpec ident=\"a:b\"><content/></elementSpec>", "x.odd:4:2 ODD048", DisplayName = "prefix of an element")]
    [DataRow("\n<elementSpec ident=\"a b\"><content/></elementSpec>", "x.odd:4:2 ODD048", DisplayName = "element")]
    [DataRow("\n<elementSpec ident=\"a\"><altIdent>&lt;</altIdent><content/></elementSpec>", "x.odd:4:2 ODD048", DisplayName = "another name")]
    [DataRow("\n<macroSpec ident=\"m m\"><content/></macroSpec>", "x.odd:4:2 ODD048", DisplayName = "macro")]
    [DataRow("<elementSpec ident=\"p\" mode=\"change\"><attList>\n<attDef ident=\"q\"/><attDef ident=\"q\"/></attList></elementSpec>", "x.odd:4:21 ODD022", DisplayName = "attribute twice")]
    public void Name_that_is_none_is_reported(string content, string expected) => Ends(content, expected);

    [TestMethod]
    [Timeout(Soon)]
    public void Prefix_that_is_no_name_is_reported() => Assert.AreEqual("x.odd:1:152 ODD048", OddSample.Compile(All, "prefix=\"a b\"").Findings);

    [TestMethod]
    [Timeout(Soon)]
    [DataRow("no.odd")]
    [DataRow("http://example.org/p5subset.xml")]
    public void Source_that_is_not_there_gives_way_to_the_source_of_the_user(string source) =>
        Assert.AreEqual(string.Empty, OddSample.Compile(All, $"source=\"{source}\"").Findings);

    [TestMethod]
    [Timeout(Soon)]
    [DataRow("http://example.org/p5subset.xml", "x.odd:2:2 ODD001")]
    [DataRow("plain.xml", "x.odd:2:2 ODD019")]
    [DataRow("x.odd", "x.odd:2:2 ODD016")]
    public void Source_that_is_none_is_reported(string source, string expected)
    {
        OddSample sample = OddSample.With(
            $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<schemaSpec ident=\"x\" source=\"{source}\"><moduleRef key=\"tei\"/></schemaSpec></TEI>", new OddOptions(), ("plain.xml", "<p/>"));
        Assert.IsNull(sample.Result);
        Assert.Contains(expected.Split(' ')[1], sample.Findings, sample.Sentences);
    }

    [TestMethod]
    [Timeout(Soon)]
    public void Deletion_of_what_others_need_leaves_a_schema()
    {
        string odd = All + string.Concat(((string[])["model.p", "model.phrase"]).Select(c => $"<classSpec ident=\"{c}\" type=\"model\" mode=\"delete\"/>"))
            + "<elementSpec ident=\"TEI\" mode=\"delete\"/><classSpec ident=\"att.global\" type=\"atts\" mode=\"delete\"/><macroSpec ident=\"macro.phraseSeq\" mode=\"delete\"/><dataSpec ident=\"teidata.word\" mode=\"delete\"/>";
        OddSample sample = OddSample.Compile(odd);
        Assert.AreEqual(string.Empty, sample.Findings);
        Assert.IsTrue(sample.Accepts("<p/>"));
    }

    private static void Ends(string content, string expected) => Assert.AreEqual(expected, OddSample.Compile(All + "\n" + content).Findings);
}
