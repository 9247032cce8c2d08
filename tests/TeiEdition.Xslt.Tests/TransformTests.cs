// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Xslt.Tests;

[TestClass]
public sealed class TransformTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Transform_Document_GivesOutputAndDependencies()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        folder.Write("module.xsl", $"<xsl:stylesheet version='3.0' {TestFolder.XsltNamespace}><xsl:variable name='v' select='1'/></xsl:stylesheet>");
        folder.Write("other.xml", "<other>ŏ 한 𝔊</other>");
        folder.Write("plain é.txt", "plain");
        TransformRequest request = folder.Request(
            """
            <xsl:include href="module.xsl"/><xsl:output method="xml" omit-xml-declaration="yes"/>
            <xsl:template match="/"><out a="{doc('other.xml')}" b="{unparsed-text('plain%20%C3%A9.txt')}"><xsl:value-of select="doc"/></out></xsl:template>
            """);

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("<out a=\"ŏ 한 𝔊\" b=\"plain\">text</out>", result.Output.Text(), result.Diagnostics.All());
        Assert.IsTrue(result.Success);
        Assert.AreEqual(
            "main.xsl, module.xsl, other.xml, plain é.txt, source.xml",
            string.Join(", ", result.Dependencies.Select(d => Path.GetFileName(d))));
        TransformResult again = await worker.TransformAsync(request, TestContext.CancellationToken);
        CollectionAssert.AreEqual(result.Dependencies.ToArray(), again.Dependencies.ToArray());
    }

    [TestMethod]
    public async Task Transform_Collection_ReadsTheFilesAndNamesThem()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        folder.Write("register/a.xml", "<a/>");
        folder.Write("register/b.xml", "<b/>");
        TransformRequest request = folder.Request(
            """<xsl:output method="text"/><xsl:template match="/"><xsl:value-of select="sort(collection('register?select=*.xml')/*/name())"/></xsl:template>""");

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("a b", result.Output.Text(), result.Diagnostics.All());
        Assert.IsTrue(result.Dependencies.Contains(folder.At("register/a.xml")), string.Join('\n', result.Dependencies));
    }

    [TestMethod]
    public async Task Transform_GivenDateAndBase_AreThoseOfTheStylesheet()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request(
            """<xsl:output method="text"/><xsl:template match="/"><xsl:value-of select="current-dateTime(), current-date(), implicit-timezone(), base-uri(.)"/></xsl:template>""") with
        {
            CurrentDateTime = new DateTimeOffset(2020, 2, 29, 23, 59, 58, 500, TimeSpan.FromHours(-3)),
            SourceBaseUri = "file:///elsewhere/a%20b.xml",
        };

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("2020-02-29T23:59:58.5-03:00 2020-02-29-03:00 -PT3H file:///elsewhere/a%20b.xml", result.Output.Text(), result.Diagnostics.All());
    }

    [TestMethod]
    public async Task Transform_Parameters_KeepTheirTypes()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request(
            """
            <xsl:output method="text"/>
            <xsl:param name="s" as="xs:string"/><xsl:param name="b" as="xs:boolean"/><xsl:param name="i" as="xs:integer"/>
            <xsl:param name="p:n" xmlns:p="urn:p" as="xs:string" select="'none'"/>
            <xsl:template name="start"><xsl:value-of select="$s, not($b), $i + 1, $Q{urn:p}n" separator="|"/></xsl:template>
            """) with
        {
            InitialTemplate = "start",
            Parameters = ImmutableDictionary<string, XsltValue>.Empty
                .Add("s", "7 < 8").Add("b", false).Add("i", 41).Add("{urn:p}n", "named").Add("unknown", 1),
        };

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("7 < 8|true|42|named", result.Output.Text(), result.Diagnostics.All());
    }

    [TestMethod]
    public async Task Transform_InitialMode_IsUsed()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request(
            """<xsl:output method="text"/><xsl:mode name="m"/><xsl:template match="/">no</xsl:template><xsl:template match="/" mode="m">yes</xsl:template>""")
            with { InitialMode = "m" };

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("yes", result.Output.Text(), result.Diagnostics.All());
    }

    [TestMethod]
    public async Task Transform_StripSpace_Works()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request(
            """<xsl:output method="text"/><xsl:strip-space elements="doc"/><xsl:variable name="all" select="count(//text())"/><xsl:template match="/"><xsl:value-of select="$all, count(//text())"/></xsl:template>""",
            "<doc> <p> a</p> </doc>");

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("1 1", result.Output.Text(), result.Diagnostics.All());
    }

    [TestMethod]
    public async Task Transform_Packages_AreUsedByNameAndRecompiledWhenChanged()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        string Package(string name, string content) => folder.Write(name + ".xsl",
            $"<xsl:package name='urn:{name}' package-version='0.1' version='3.0' {TestFolder.XsltNamespace} xmlns:f='urn:f'>{content}</xsl:package>");
        string first = Package("first", "<xsl:function name='f:one' visibility='public' as='xs:string'><xsl:sequence select=\"'one'\"/></xsl:function>");
        string second = Package("second", "<xsl:use-package name='urn:first' package-version='*'/><xsl:function name='f:two' visibility='public' as='xs:string'><xsl:sequence select=\"f:one() || ' two'\"/></xsl:function>");
        string main = Package("main", "<xsl:use-package name='urn:second' package-version='*'/><xsl:output method='text'/><xsl:mode/><xsl:template match='/'><xsl:value-of select='f:two()'/></xsl:template>");
        TransformRequest request = new() { Stylesheet = main, Packages = [first, second], Source = folder.Write("source.xml", "<doc/>") };

        TransformResult before = await worker.TransformAsync(request, TestContext.CancellationToken);
        File.WriteAllText(first, File.ReadAllText(first).Replace("'one'", "'uno'", StringComparison.Ordinal));
        TransformResult after = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("one two", before.Output.Text(), before.Diagnostics.All());
        Assert.AreEqual("uno two", after.Output.Text(), after.Diagnostics.All());
        Assert.IsTrue(after.Dependencies.Contains(first) && after.Dependencies.Contains(second));
    }

    [TestMethod]
    public async Task Transform_ModuleChangedWithinTheSameTime_IsCompiledAgain()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        string Module(string text)
        {
            string path = folder.Stylesheet($"<xsl:template name='t'>{text}</xsl:template>", "module.xsl");
            File.SetLastWriteTimeUtc(path, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            return path;
        }

        Module("old");
        TransformRequest request = folder.Request(
            """<xsl:include href="module.xsl"/><xsl:output method="text"/><xsl:template match="/"><xsl:call-template name="t"/></xsl:template>""");
        TransformResult before = await worker.TransformAsync(request, TestContext.CancellationToken);
        Module("new");
        TransformResult after = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("old", before.Output.Text(), before.Diagnostics.All());
        Assert.AreEqual("new", after.Output.Text(), after.Diagnostics.All());
    }

    [TestMethod]
    public async Task Transform_ResultDocuments_ComeBackSorted()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request(
            """
            <xsl:template match="/"><xsl:result-document href="b/two%20words.txt" method="text">two</xsl:result-document>
            <xsl:result-document href="a.html" method="html" html-version="5"><html><head/><body/></html></xsl:result-document></xsl:template>
            """);

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.IsTrue(result.Success, result.Diagnostics.All());
        Assert.AreEqual("a.html, b/two words.txt", string.Join(", ", result.ResultDocuments.Select(d => d.Href)));
        Assert.AreEqual("two", result.ResultDocuments[1].Content.Text());
        Assert.StartsWith("<!DOCTYPE", result.ResultDocuments[0].Content.Text());
        Assert.IsFalse(Directory.Exists(folder.At("b")));
    }

    [TestMethod]
    public async Task Transform_EightAtOnce_AllAnswer()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request(
            """<xsl:output method="text"/><xsl:param name="n" as="xs:integer"/><xsl:template match="/"><xsl:value-of select="sum(1 to $n)"/></xsl:template>""");

        TransformResult[] results = await Task.WhenAll(Enumerable.Range(1, 8).Select(n => worker.TransformAsync(
            request with { Parameters = ImmutableDictionary<string, XsltValue>.Empty.Add("n", n * 1000) },
            TestContext.CancellationToken)));

        for (int n = 1; n <= 8; n++)
        {
            Assert.AreEqual((n * 1000L * ((n * 1000) + 1) / 2).ToString(System.Globalization.CultureInfo.InvariantCulture), results[n - 1].Output.Text());
        }
    }
}
