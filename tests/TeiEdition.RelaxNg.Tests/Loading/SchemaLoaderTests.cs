// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Tests.Loading;

/// <summary>Schemas of several files: what is read, and what is wrong with references.</summary>
[TestClass]
public sealed class SchemaLoaderTests
{
    private const string Rng = "xmlns='http://relaxng.org/ns/structure/1.0'";

    [TestMethod]
    public void Files_are_read_once_and_in_the_order_of_their_references()
    {
        (SchemaSet? set, string errors) = Load(
            ("a.rng", $"<grammar {Rng}><include href='sub/b.rng'><define name='x'><externalRef href='sub/c.rng'/></define></include><include href='./sub/b.rng'/></grammar>"),
            ("sub/b.rng", $"<grammar {Rng}><define name='x'><externalRef href='c.rng'/></define></grammar>"),
            ("sub/c.rng", $"<text {Rng}/>"));
        Assert.AreEqual("", errors);
        Assert.IsNotNull(set);
        Assert.AreEqual("mem:///a.rng mem:///sub/b.rng mem:///sub/c.rng", string.Join(' ', set.Resources.Select(r => r.Uri)));
        Assert.AreSame(set.Root, set.Documents["mem:///a.rng"]);
        Assert.IsInstanceOfType<TextPattern>(set.Find("mem:///sub/b.rng", "c.rng")?.Root);
        Assert.AreSame(set.Find("mem:///a.rng", "sub/c.rng"), set.Find("mem:///sub/b.rng", "c.rng"));
        Assert.AreSame(set.Find("mem:///a.rng", "sub/b.rng"), set.Find("mem:///a.rng", "./sub/b.rng"));
        Assert.IsNull(set.Find("mem:///a.rng", "d.rng"));
    }

    [TestMethod]
    public void File_may_be_included_and_referred_to()
    {
        (SchemaSet? set, string errors) = Load(
            ("a.rng", $"<grammar {Rng}><include href='b.rng'/><start><externalRef href='b.rng'/></start></grammar>"),
            ("b.rng", $"<grammar {Rng}><define name='x'><text/></define></grammar>"));
        Assert.AreEqual("", errors);
        Assert.AreEqual(2, set?.Resources.Length);
    }

    [TestMethod]
    public void Both_syntaxes_refer_to_each_other()
    {
        (SchemaSet? set, string errors) = Load(
            ("a.rng", $"<grammar {Rng}><include href='b.rnc'/><include href='d'/></grammar>"),
            ("b.rnc", "include \"c\"\nstart = external \"e\"\n"),
            ("c", $"\uFEFF\n <grammar {Rng}/>"),
            ("d", "x = text"),
            ("e", "element e { empty }"));
        Assert.AreEqual("", errors);
        Assert.AreEqual(5, set?.Resources.Length);
    }

    [TestMethod]
    public void Syntax_of_a_file_without_telling_name_is_found_in_UTF_16()
    {
        byte[] xml = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes($" <text {Rng}/>")];
        Assert.IsFalse(SchemaSyntax.IsCompact("a", xml));
        Assert.IsTrue(SchemaSyntax.IsCompact("a", Encoding.BigEndianUnicode.GetBytes("text")));
        Assert.IsTrue(SchemaSyntax.IsCompact("a.RNC", xml));
        Assert.IsFalse(SchemaSyntax.IsCompact("a.rng", "text"u8));
    }

    [TestMethod]
    public void File_that_is_not_there_is_an_error_at_each_reference()
    {
        (SchemaSet? set, string errors) = Load(
            ("a.rng", $"<grammar {Rng}>\n<include href='b.rng'/>\n<start><externalRef href='b.rng'/></start></grammar>"));
        Assert.IsNull(set);
        Assert.AreEqual("mem:///a.rng RNG030 2:2|mem:///a.rng RNG030 3:9", errors);
        Assert.AreEqual("none.rng RNG030", Load().Errors);
    }

    [TestMethod]
    public void Inclusion_in_a_circle_is_an_error_with_the_references_of_the_circle()
    {
        DiagnosticBag bag = new();
        Assert.IsNull(Load(
            bag,
            ("a.rng", $"<grammar {Rng}>\n<include href='b.rng'/></grammar>"),
            ("b.rng", $"<grammar {Rng}>\n\n<include href='c.rng'/></grammar>"),
            ("c.rng", $"<grammar {Rng}><start>\n\n\n<externalRef href='b.rng'/></start></grammar>")));
        Diagnostic finding = bag.ToImmutableArray().Single();
        Assert.AreEqual("mem:///c.rng:4:2: error: the external reference to b.rng leads back to it [RNG032]", finding.ToString());
        Assert.AreEqual("mem:///b.rng:3:2", string.Join(' ', finding.Related));
    }

    [TestMethod]
    [DataRow("<grammar {0}><include href='a.rng'/></grammar>", "mem:///a.rng RNG031 1:55")]
    [DataRow("<group {0}><externalRef href='a.rng'/></group>", "mem:///a.rng RNG032 1:53")]
    [DataRow("<externalRef {0} href='a.rng'/>", "mem:///a.rng RNG032 1:2")]
    public void File_within_itself_is_an_error(string schema, string expected) =>
        Assert.AreEqual(expected, Load(("a.rng", schema.Replace("{0}", Rng, StringComparison.Ordinal))).Errors);

    [TestMethod]
    public void Inclusion_of_another_pattern_than_a_grammar_is_an_error()
    {
        (_, string errors) = Load(
            ("a.rng", $"<grammar {Rng}><include href='b.rng'/><start><externalRef href='b.rng'/></start>\n<include href='b.rng'/></grammar>"),
            ("b.rng", $"<text {Rng}/>"));
        Assert.AreEqual("mem:///a.rng RNG033 1:55|mem:///a.rng RNG033 2:2", errors);
    }

    [TestMethod]
    public void Errors_of_all_files_are_reported()
    {
        (_, string errors) = Load(
            ("a.rng", $"<grammar {Rng}><include href='b.rng'/><include href='c.rng'/></grammar>"),
            ("b.rng", $"<grammar {Rng}>\n<start/></grammar>"),
            ("c.rng", $"<grammar {Rng}>\n<oops/></grammar>"));
        Assert.AreEqual("mem:///b.rng RNG007 2:2|mem:///c.rng RNG002 2:2", errors);
    }

    [TestMethod]
    public void File_larger_than_the_limit_is_an_error()
    {
        DiagnosticBag bag = new();
        Assert.IsNull(Load(bag, new RelaxNgOptions { MaxSchemaBytes = 10 }, ("a.rng", $"<text {Rng}/>")));
        Assert.AreEqual("mem:///a.rng RNG261", Print(bag));
    }

    [TestMethod]
    public void More_files_than_the_limit_are_an_error_once()
    {
        (string, string)[] files = [.. Enumerable.Range(0, 20).Select(i => (i == 0 ? "a.rng" : $"{i}.rng", $"<grammar {Rng}><include href='{i + 1}.rng'/></grammar>"))];
        DiagnosticBag bag = new();
        Assert.IsNull(Load(bag, new RelaxNgOptions { MaxSchemaFiles = 10 }, files));
        Assert.AreEqual("mem:///9.rng RNG262 1:55", Print(bag));
    }

    [TestMethod]
    public void Chain_of_a_thousand_files_is_read()
    {
        (string, string)[] files = [.. Enumerable.Range(0, 1000).Select(i =>
            (i == 0 ? "a.rng" : $"{i}.rng", i == 999 ? $"<grammar {Rng}/>" : $"<grammar {Rng}><include href='{i + 1}.rng'/></grammar>"))];
        (SchemaSet? set, string errors) = Load(files);
        Assert.AreEqual("", errors);
        Assert.AreEqual(1000, set?.Documents.Count);
    }

    private static (SchemaSet? Set, string Errors) Load(params (string Name, string Text)[] files)
    {
        DiagnosticBag bag = new();
        return (Load(bag, files), Print(bag));
    }

    private static SchemaSet? Load(DiagnosticBag bag, params (string Name, string Text)[] files) => Load(bag, new RelaxNgOptions(), files);

    private static SchemaSet? Load(DiagnosticBag bag, RelaxNgOptions options, params (string Name, string Text)[] files)
    {
        MemoryResolver resolver = new(files.ToImmutableDictionary(
            f => "mem:///" + f.Name, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Text), StringComparer.Ordinal));
        return SchemaLoader.Load(files.Length == 0 ? "none.rng" : "mem:///a.rng", options, resolver, bag, CancellationToken.None);
    }

    private static string Print(DiagnosticBag bag) => string.Join('|', bag.ToImmutableArray().Select(d =>
        string.Create(CultureInfo.InvariantCulture, $"{d.Location?.Path} {d.Code} {d.Location?.Line}:{d.Location?.Column}").Replace(" :", "", StringComparison.Ordinal)));
}
