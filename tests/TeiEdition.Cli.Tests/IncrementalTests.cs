// SPDX-License-Identifier: MIT
namespace TeiEdition.Cli.Tests;

/// <summary>An unchanged document is not checked again by <c>teiedition validate</c>; a change of anything that it depends on is seen.</summary>
[TestClass]
public sealed class IncrementalTests
{
    private const string Schema = """
        default namespace = "http://www.tei-c.org/ns/1.0"
        include "part.rnc"
        start = element TEI { p+ }
        """;

    private const string Part = """
        default namespace = "http://www.tei-c.org/ns/1.0"
        p = element p { attribute n { "1" | "2" }?, attribute corresp { text }?, text }
        """;

    private const string Document = """
        <?xml-model href="own.rnc"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><p n="3"/><p corresp="people.xml#ri"/><p corresp="people.xml#liu"/></TEI>
        """;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow("text")]
    [DataRow("json")]
    [DataRow("sarif")]
    public async Task Second_run_gives_the_same_bytes_and_checks_nothing(string format)
    {
        using TemporaryFolder folder = Files();
        Result first = await Run(folder, "--format", format);
        Assert.AreEqual(1, first.Status, first.Text + first.Error);
        string entry = Entries(folder).Single();
        byte[] kept = await File.ReadAllBytesAsync(entry, TestContext.CancellationToken);
        Result second = await Run(folder, "--format", format);
        Assert.AreEqual(first.Text, second.Text);
        Assert.AreEqual(1, second.Status);

        byte[] other = [.. kept[..^1], (byte)(kept[^1] ^ 1)];
        Assert.AreEqual(first.Text, (await WithEntry(folder, entry, kept, format)).Text);
        Assert.AreEqual(first.Text, (await WithEntry(folder, entry, other, format)).Text, "a damaged entry is as none");
        CollectionAssert.AreEqual(kept, await File.ReadAllBytesAsync(entry, TestContext.CancellationToken), "and is written anew");
    }

    [TestMethod]
    [DataRow("json")]
    [DataRow("sarif")]
    public async Task Values_and_fixes_are_kept(string format)
    {
        using TemporaryFolder folder = new();
        folder.Write("doc.xml", """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="EN-us"><teiHeader><listPerson><person xml:id="liu"/><org xml:id="o"/></listPerson></teiHeader>
            <text><p xml:lang="iw"><date when="1962-2-15"/><date when="1962-02-30"/><date notBefore="1963" notAfter="1962"/></p>
            <p xml:lang="zh_CN"><date when="1962-02-15">16 February 1962</date><seg resp="#o1"/><seg xml:id="o1"/><ref target="liu"/><persName ref="#lui"/></p></text></TEI>
            """);
        Result first = await Run(folder, "--no-schema", "--format", format);
        foreach (string code in new[] { "VAL004", "VAL005", "VAL012", "VAL020", "VAL022", "VAL023", "VAL030", "VAL031", "VAL032", "VAL033" })
        {
            Assert.Contains(code, first.Text);
        }

        byte[] kept = await File.ReadAllBytesAsync(Entries(folder).Single(), TestContext.CancellationToken);
        Result second = await Run(folder, "--no-schema", "--format", format);
        Assert.AreEqual(first.Text, second.Text);
        Result third = await WithEntry(folder, Entries(folder).Single(), Sealed(Replace(kept, "1962-02-15", "1962-02-XX")), format, "--no-schema");
        Assert.Contains("1962-02-XX", third.Text, "what was kept is what is shown");
    }

    [TestMethod]
    public async Task Second_run_shows_what_was_kept()
    {
        using TemporaryFolder folder = Files();
        Result first = await Run(folder);
        string entry = Entries(folder).Single();
        byte[] kept = await File.ReadAllBytesAsync(entry, TestContext.CancellationToken);
        byte[] forged = Sealed(Replace(kept, "attribute", "ATTRIBUTE"));
        Result second = await WithEntry(folder, entry, forged, "text");
        Assert.AreEqual(first.Text.Replace("attribute", "ATTRIBUTE", StringComparison.Ordinal), second.Text);
        Assert.Contains("attribute", first.Text);
        Assert.AreEqual(first.Text, (await Run(folder, "--no-cache")).Text);
    }

    [TestMethod]
    [DataRow("doc.xml", "n=\"3\"", "n=\"2\"", "VAL", DisplayName = "the document")]
    [DataRow("own.rnc", "p+", "p", "RNG506 RNG501 VAL RNG501", DisplayName = "the schema")]
    [DataRow("part.rnc", "\"2\"", "\"3\"", "VAL", DisplayName = "a file of the schema")]
    [DataRow("people.xml", "\"liu\"", "\"lee\"", "RNG506 VAL VAL", DisplayName = "a file that it points at")]
    public async Task Change_of_a_file_is_seen(string file, string old, string fresh, string expected)
    {
        using TemporaryFolder folder = Files();
        Assert.AreEqual("RNG506 VAL", Codes(await Run(folder)));
        string text = await File.ReadAllTextAsync(folder[file], TestContext.CancellationToken);
        DateTime time = File.GetLastWriteTimeUtc(folder[file]);
        folder.Write(file, text.Replace(old, fresh, StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(folder[file], time);
        Result changed = await Run(folder);
        Assert.AreNotEqual("RNG506 VAL", Codes(changed));
        Assert.AreEqual(expected, Codes(changed), changed.Text);
    }

    [TestMethod]
    public async Task File_that_appears_is_seen()
    {
        using TemporaryFolder folder = Files();
        File.Move(folder["people.xml"], folder["other.xml"]);
        Assert.AreEqual("RNG506 VAL VAL", Codes(await Run(folder)));
        File.Move(folder["other.xml"], folder["people.xml"]);
        Assert.AreEqual("RNG506 VAL", Codes(await Run(folder)));
    }

    [TestMethod]
    public async Task Schema_that_was_missing_is_looked_for_again()
    {
        using TemporaryFolder folder = Files();
        File.Move(folder["own.rnc"], folder["other.rnc"]);
        Assert.AreEqual("VAL VAL", Codes(await Run(folder)));
        File.Move(folder["other.rnc"], folder["own.rnc"]);
        Assert.AreEqual("RNG506 VAL", Codes(await Run(folder)));
    }

    [TestMethod]
    public async Task Other_options_and_another_day_are_other_results()
    {
        using TemporaryFolder folder = Files();
        folder.Write("day.sch", """
            <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"><pattern>
            <rule context="/*"><report test="current-date() lt xs:date('2026-01-02')">early</report></rule></pattern></schema>
            """);
        Assert.AreEqual("RNG506", Codes(await Run(folder, "--no-pointers")));
        Assert.AreEqual("RNG506 VAL", Codes(await Run(folder)));
        Assert.AreEqual("SCH040 RNG506 VAL", Codes(await Run(folder, "--schematron", "day.sch", "--date", "2026-01-01")));
        Assert.AreEqual("RNG506 VAL", Codes(await Run(folder, "--schematron", "day.sch", "--date", "2026-01-02")));
        Assert.AreEqual("SCH040 RNG506 VAL", Codes(await Run(folder, "--schematron", "day.sch", "--date", "2026-01-01")));
    }

    [TestMethod]
    public async Task Catalogue_that_leads_elsewhere_is_seen()
    {
        using TemporaryFolder folder = Files();
        folder.Write("doc.xml", Document.Replace("own.rnc", "https://example.org/s.rnc", StringComparison.Ordinal));
        folder.Write("any.rnc", "start = any any = element * { attribute * { text }*, (text | any)* }");
        const string Catalog = """<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><uri name="https://example.org/s.rnc" uri="own.rnc"/></catalog>""";
        folder.Write("catalog.xml", Catalog);
        Assert.AreEqual("RNG506 VAL", Codes(await Run(folder, "--catalog", "catalog.xml")));
        folder.Write("catalog.xml", Catalog.Replace("own", "any", StringComparison.Ordinal));
        Assert.AreEqual("VAL", Codes(await Run(folder, "--catalog", "catalog.xml")));
    }

    private static TemporaryFolder Files()
    {
        TemporaryFolder folder = new();
        folder.Write("own.rnc", Schema);
        folder.Write("part.rnc", Part);
        folder.Write("doc.xml", Document);
        folder.Write("people.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><person xml:id=\"liu\"/></TEI>");
        return folder;
    }

    private static string[] Entries(TemporaryFolder folder) => Directory.GetFiles(folder["cache/findings"], "*.found");

    // The codes of pointers differ by what is wrong with one.
    private static string Codes(Result result) => string.Join(
        ' ',
        result.Text.Split('\n').Where(l => l.EndsWith(']')).Select(l => l[(l.LastIndexOf('[') + 1)..^1])
            .Select(c => c.StartsWith("VAL", StringComparison.Ordinal) ? "VAL" : c));

    private static byte[] Replace(byte[] bytes, string old, string fresh)
    {
        string text = System.Text.Encoding.Latin1.GetString(bytes);
        return System.Text.Encoding.Latin1.GetBytes(text.Replace(old, fresh, StringComparison.Ordinal)).Length == bytes.Length
            ? System.Text.Encoding.Latin1.GetBytes(text.Replace(old, fresh, StringComparison.Ordinal))
            : throw new AssertFailedException("another length");
    }

    private static byte[] Sealed(byte[] entry)
    {
        byte[] copy = [.. entry];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128LittleEndian(copy, System.IO.Hashing.XxHash128.HashToUInt128(copy.AsSpan(16)));
        return copy;
    }

    private async Task<Result> WithEntry(TemporaryFolder folder, string entry, byte[] content, string format, params string[] arguments)
    {
        await File.WriteAllBytesAsync(entry, content, TestContext.CancellationToken);
        return await Run(folder, ["--format", format, .. arguments]);
    }

    private Task<Result> Run(TemporaryFolder folder, params string[] arguments) => new Teiedition { Folder = folder.Path }.RunAsync(
        TestContext.CancellationToken,
        ["validate", "doc.xml", .. arguments, .. arguments.Contains("--no-cache") ? Array.Empty<string>() : ["--cache", "cache"]]);
}
