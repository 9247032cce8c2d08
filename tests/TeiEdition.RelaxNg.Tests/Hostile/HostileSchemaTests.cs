// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.Xml.Diagnostics;
using static TeiEdition.RelaxNg.Tests.Hostile.HostileSchemas;

namespace TeiEdition.RelaxNg.Tests.Hostile;

/// <summary>Schemas made to exhaust whoever reads them: accepted and used within bounds, or refused with a code; each on a small stack.</summary>
[TestClass]
public sealed class HostileSchemaTests
{
    private const int Milliseconds = 60_000;

    private static readonly string MixedAttributes =
        $"<zeroOrMore><element name='e'>{Repeat(60, "<optional><attribute name='a#'/></optional>")}</element></zeroOrMore>";

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    [DataRow("<group>", "</group>")]
    [DataRow("<choice><empty/>", "</choice>")]
    [DataRow("<optional>", "</optional>")]
    [DataRow("<interleave><empty/>", "</interleave>")]
    [DataRow("<zeroOrMore>", "</zeroOrMore>")]
    [DataRow("<mixed>", "</mixed>")]
    [DataRow("<element name='a'>", "</element>")]
    [DataRow("<grammar><start>", "</start></grammar>")]
    [DataRow("<x:x xmlns:x='urn:x'>", "</x:x>")]
    [DataRow("<list>", "</list>")]
    public void Nesting_beyond_the_limit_is_reported(string open, string close) =>
        Refuses(Root(Nest(100_000, open, "<text/>", close)), "RNG250");

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    [DataRow("<anyName><except>", "</except></anyName>")]
    [DataRow("<choice>", "</choice>")]
    public void Name_class_nested_beyond_the_limit_is_reported(string open, string close) =>
        Refuses(Grammar($"<start><element>{Nest(100_000, open, "<name>a</name>", close)}<empty/></element></start>"), "RNG250");

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Definitions_that_double_are_kept_small()
    {
        string doubling = Repeat(60, "<define name='d#'><ref name='d$'/><ref name='d$'/></define>");
        string required = Root("<ref name='d0'/>", doubling + "<define name='d60'><element name='a'><empty/></element></define>");
        Accepts(required, ($"<r>{Repeat(300, "<a/>")}</r>", false), ("<r><b/></r>", false));
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Definitions_that_double_the_optional_stop_at_the_limit()
    {
        string doubling = Repeat(60, "<define name='d#'><ref name='d$'/><ref name='d$'/></define>");
        Stops(Root("<ref name='d0'/>", doubling + "<define name='d60'><optional><element name='a'><empty/></element></optional></define>"), "<r><a/><a/></r>");
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    [DataRow("<choice><ref name='d$'/><group><ref name='d$'/><ref name='d$'/></group></choice>")]
    [DataRow("<zeroOrMore><ref name='d$'/><optional><ref name='d$'/></optional></zeroOrMore>")]
    public void Definitions_that_double_in_other_ways_are_kept_small(string body)
    {
        string schema = Root(
            "<ref name='d0'/>",
            Repeat(60, $"<define name='d#'>{body}</define>") + "<define name='d60'><optional><element name='a'><text/></element></optional></define>");
        Accepts(schema, ($"<r>{Repeat(20, "<a>x</a>")}</r>", true), ("<r><b/></r>", false));
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Doubling_of_an_attribute_is_reported() => Refuses(
        Root(
            "<ref name='d0'/>",
            Repeat(60, "<define name='d#'><ref name='d$'/><ref name='d$'/></define>") + "<define name='d60'><attribute name='a'/></define>"),
        "RNG178");

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    [DataRow("<text/>")]
    [DataRow("<ref name='d0'/>")]
    public void Chain_of_definitions_stops_at_the_limit(string last) =>
        Refuses(Root("<ref name='d0'/>", Repeat(100_000, "<define name='d#'><ref name='d$'/></define>") + $"<define name='d100000'>{last}</define>"), "RNG263");

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Chain_of_groups_in_definitions_is_bounded() => Refuses(
        Root("<ref name='d0'/>", Repeat(100_000, "<define name='d#'><group><attribute name='a#'/><ref name='d$'/></group></define>") + "<define name='d100000'><text/></define>"),
        "RNG263");

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Chain_of_elements_is_followed()
    {
        string schema = Root("<ref name='d0'/>", Repeat(100_000, "<define name='d#'><element name='e#'><ref name='d$'/></element></define>") + "<define name='d100000'><text/></define>");
        Accepts(schema, ("<r><e0><e1><e2/></e1></e0></r>", false), ("<r><e0><e2/></e0></r>", false));
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Interleave_of_many_is_matched_in_any_order()
    {
        string schema = Root($"<interleave>{Repeat(200, "<optional><element name='a#'><empty/></element></optional>")}</interleave>");
        string forth = Repeat(200, "<a#/>");
        string back = string.Concat(forth.Split('/').Reverse().Where(s => s.Contains('<', StringComparison.Ordinal)).Select(s => s.TrimStart('>') + "/>"));
        Accepts(schema, ($"<r>{forth}</r>", true), ($"<r>{back}</r>", true), ($"<r>{forth}<a7/></r>", false));
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Interleave_of_groups_is_matched()
    {
        string schema = Root($"<interleave>{Repeat(100, "<group><element name='a#'><empty/></element><zeroOrMore><element name='b#'><empty/></element></zeroOrMore></group>")}</interleave>");
        Accepts(
            schema,
            ($"<r>{Repeat(100, "<a#/>")}{Repeat(100, "<b#/>")}{Repeat(100, "<b#/>")}</r>", true),
            ($"<r>{Repeat(100, "<a#/><b#/>")}<a0/></r>", false),
            ($"<r>{Repeat(99, "<a#/><b#/>")}</r>", false));
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Long_row_of_optional_elements_is_matched()
    {
        string schema = Root(Repeat(200, "<optional><element name='a'><empty/></element></optional>"));
        Accepts(schema, ($"<r>{Repeat(200, "<a/>")}</r>", true), ($"<r>{Repeat(201, "<a/>")}</r>", false));
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Automaton_that_would_be_exponential_is_matched()
    {
        string ab = "<choice><element name='a'><empty/></element><element name='b'><empty/></element></choice>";
        string schema = Root($"<zeroOrMore>{ab}</zeroOrMore><element name='a'><empty/></element>{Repeat(16, ab)}");
        string word = string.Concat(Enumerable.Range(0, 20_000).Select(i => (i * 7919 % 104729 & 1) == 0 ? "<a/>" : "<b/>"));
        Accepts(schema, ($"<r>{word}<a/>{Repeat(16, "<b/>")}</r>", true), ($"<r>{word}{Repeat(17, "<b/>")}</r>", false));
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Many_optional_attributes_in_many_mixtures_are_matched()
    {
        string elements = Mixtures(500, new Random(1));
        Accepts(Root(MixedAttributes), ($"<r>{elements}</r>", true), ($"<r>{elements}<e b=''/></r>", false));
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void List_of_many_optional_tokens_is_matched()
    {
        string schema = Root($"<list>{Repeat(500, "<optional><choice><value>a</value><data type='NMTOKEN'/></choice></optional>")}</list>");
        Accepts(schema, ($"<r>{Repeat(500, "a ")}</r>", true), ($"<r>{Repeat(501, "a ")}</r>", false));
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Choice_of_many_names_and_values_is_matched()
    {
        string schema = Root($"<element><anyName><except><choice>{Repeat(50_000, "<name>n#</name>")}</choice></except></anyName><choice>{Repeat(50_000, "<value>v#</value>")}</choice></element>");
        Accepts(schema, ("<r><n>v49999</n></r>", true), ("<r><n7>v1</n7></r>", false), ("<r><n>v50000</n></r>", false));
    }

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Wide_interleave_with_an_overlap_at_its_ends_is_reported() => Refuses(
        Root($"<interleave>{Repeat(2_000, "<element name='a#'><empty/></element>")}<element name='a0'><empty/></element></interleave>"), "RNG180");

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Document_of_ever_new_mixtures_goes_on_beyond_the_limit() => SmallStack.Run(() =>
    {
        OurSchema compiled = OurSchema.Compile(Root(MixedAttributes), new RelaxNgOptions { MaxPatterns = 20_000 }).Schema!;
        OurSchema.Judge judge = compiled.NewJudge();
        Random random = new(2);
        for (int i = 0; i < 3; i++)
        {
            string document = $"<r>{Mixtures(200, random)}</r>";
            Assert.IsFalse(judge.Validate(document, TestContext.CancellationToken).HasErrors, document);
            Assert.IsFalse(compiled.Validate(document, TestContext.CancellationToken).HasErrors, document);
            DiagnosticBag errors = judge.Validate(document.Replace("</r>", "<e wrong=''/></r>", StringComparison.Ordinal), TestContext.CancellationToken);
            Assert.AreEqual("RNG504", errors.ToImmutableArray().Single().Code);
        }
    });

    [TestMethod]
    [Timeout(Milliseconds, CooperativeCancellation = true)]
    public void Ids_under_many_names_take_no_memory_for_every_pair_of_names() => SmallStack.Run(() =>
    {
        const string Element = "<element name='e#'><attribute name='a#'><data type='ID' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'/></attribute></element>";
        string schema = Root($"<zeroOrMore><choice>{Repeat(10_000, Element)}</choice></zeroOrMore>");
        long before = GC.GetAllocatedBytesForCurrentThread();
        OurSchema.Judge judge = OurSchema.Compile(schema).Schema!.NewJudge();
        long compiling = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.AreEqual("RNG509", judge.Validate("<r><e7 a7='x'/><e9 a9='x'/></r>", TestContext.CancellationToken).ToImmutableArray().Single().Code);
        Assert.IsLessThan(150_000_000, compiling);
    });

    // Elements with about half of the sixty attributes, each with others.
    private static string Mixtures(int count, Random random) => string.Concat(Enumerable.Range(0, count).Select(_ =>
        $"<e{string.Concat(Enumerable.Range(0, 60).Where(_ => random.Next(2) == 0).Select(i => $" a{i}=''"))}/>"));

    private void Accepts(string schema, params (string Document, bool IsValid)[] documents) => SmallStack.Run(() =>
    {
        (OurSchema? compiled, DiagnosticBag found) = OurSchema.Compile(schema);
        Assert.IsNotNull(compiled, string.Join('\n', found.ToImmutableArray().Take(3)));
        foreach ((string document, bool isValid) in documents)
        {
            DiagnosticBag errors = compiled.Validate(document, TestContext.CancellationToken);
            Assert.AreEqual(isValid, !errors.HasErrors, string.Join('\n', errors.ToImmutableArray().Take(3)));
            Assert.IsFalse(errors.ToImmutableArray().Any(d => string.CompareOrdinal(d.Code, "RNG250") >= 0 && string.CompareOrdinal(d.Code, "RNG270") < 0), "A limit was passed.");
        }
    });

    private void Stops(string schema, string document) => SmallStack.Run(() =>
    {
        DiagnosticBag errors = OurSchema.Compile(schema).Schema!.Validate(document, TestContext.CancellationToken);
        Assert.AreEqual("RNG512", errors.ToImmutableArray().Single().Code);
    });

    private static void Refuses(string schema, string code) => SmallStack.Run(() =>
    {
        (OurSchema? compiled, DiagnosticBag found) = OurSchema.Compile(schema);
        Assert.IsNull(compiled);
        Assert.AreEqual(code, found.ToImmutableArray().First(d => d.Severity == Severity.Error).Code, string.Join('\n', found.ToImmutableArray().Take(3)));
    });
}
