// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;
using UglyToad.PdfPig;

namespace TeiEdition.Xslt.Tests;

[TestClass]
public sealed class FormatTests
{
    private const string Chapters = "<doc><p>One.</p><p>Two.</p><p>Three.</p></doc>";

    // Front matter in Roman numerals, then one chapter a page, then an index that names pages from the page map.
    private const string Print =
        """
        <xsl:param name="map" as="xs:string" select="'{}'"/>
        <xsl:template match="/">
          <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Noto Serif" xml:lang="en">
            <fo:layout-master-set><fo:simple-page-master master-name="m" page-width="300pt" page-height="200pt"><fo:region-body margin="20pt"/></fo:simple-page-master></fo:layout-master-set>
            <fo:page-sequence master-reference="m" format="i" initial-page-number="4"><fo:flow flow-name="xsl-region-body"><fo:block id="front">Front</fo:block></fo:flow></fo:page-sequence>
            <fo:page-sequence master-reference="m" initial-page-number="1"><fo:flow flow-name="xsl-region-body">
              <xsl:for-each select="doc/p"><fo:block id="p{position()}" break-after="page"><xsl:value-of select="."/></fo:block></xsl:for-each>
              <fo:block>Index:<xsl:variable name="m" select="parse-json($map)"/><xsl:for-each select="sort(map:keys($m))" xmlns:map="http://www.w3.org/2005/xpath-functions/map"><xsl:text> </xsl:text><xsl:value-of select=". || '=' || $m(.)"/></xsl:for-each></fo:block>
            </fo:flow></fo:page-sequence>
          </fo:root>
        </xsl:template>
        """;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Format_OnePass_MakesAPdf()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();

        FormatResult result = await worker.FormatAsync(Request(folder, Print), TestContext.CancellationToken);

        Assert.IsTrue(result.Success, result.Diagnostics.All());
        Assert.StartsWith("%PDF", result.Pdf.Text());
        Assert.AreEqual(5, result.PageCount);
        Assert.IsTrue(result.Dependencies.Contains(folder.At("fop.xconf")));
        Assert.IsTrue(result.Dependencies.Any(d => d.EndsWith("NotoSerif-Regular.ttf", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task Format_TwoPasses_KnowsThePageLabels()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();

        FormatResult result = await worker.FormatAsync(
            Request(folder, Print) with { PageMapParameter = "map" }, TestContext.CancellationToken);

        Assert.IsTrue(result.Success, result.Diagnostics.All());
        using PdfDocument pdf = PdfDocument.Open(result.Pdf.AsSpan().ToArray());
        Assert.AreEqual("Index: front=iv p1=1 p2=2 p3=3", string.Join(' ', pdf.GetPage(5).GetWords().Select(w => w.Text)));
        Assert.IsFalse(result.Diagnostics.Any(d => d.Code == "XSL024"), result.Diagnostics.All());
    }

    [TestMethod]
    public async Task Format_TwiceAndInTwoProcesses_GivesTheSameBytes()
    {
        using TestFolder folder = new();
        folder.Write("notes.xml", "<attached/>");
        FormatRequest request = Request(
            folder,
            Print.Replace(
                "</fo:layout-master-set>",
                "</fo:layout-master-set><fo:declarations><pdf:embedded-file xmlns:pdf='http://xmlgraphics.apache.org/fop/extensions/pdf' filename='notes.xml' src='notes.xml'/></fo:declarations>",
                StringComparison.Ordinal),
            "<accessibility>true</accessibility>",
            "<pdf-a-mode>PDF/A-3b</pdf-a-mode>") with { CreationDate = new DateTimeOffset(1970, 1, 2, 3, 4, 5, TimeSpan.Zero) };
        List<FormatResult> results = [];
        for (int i = 0; i < 2; i++)
        {
            await using XsltWorker worker = folder.Worker();
            results.Add(await worker.FormatAsync(request, TestContext.CancellationToken));
            results.Add(await worker.FormatAsync(request, TestContext.CancellationToken));
        }

        Assert.IsTrue(results[0].Success, results[0].Diagnostics.All());
        string text = System.Text.Encoding.Latin1.GetString(results[0].Pdf.AsSpan());
        Assert.Contains("D:19700102030405Z", text);
        Assert.Contains("1970-01-02T03:04:05Z", text);
        foreach (FormatResult result in results)
        {
            Assert.IsTrue(result.Pdf.AsSpan().SequenceEqual(results[0].Pdf.AsSpan()));
            CollectionAssert.AreEqual(results[0].Dependencies.ToArray(), result.Dependencies.ToArray());
        }
    }

    [TestMethod]
    public async Task Format_NoFontHasTheCharacter_IsAWarning()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();

        FormatResult result = await worker.FormatAsync(
            Request(folder, Print, source: "<doc><p>한</p></doc>"), TestContext.CancellationToken);

        Assert.IsTrue(result.Success, result.Diagnostics.All());
        Assert.AreEqual("XSL023", string.Join(' ', result.Diagnostics.Where(d => d.Severity == Severity.Warning).Select(d => d.Code)));
    }

    [TestMethod]
    public async Task Format_InvalidFo_IsAnError()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();

        FormatResult result = await worker.FormatAsync(
            Request(folder, "<xsl:template match='/'>\n<fo:root xmlns:fo='http://www.w3.org/1999/XSL/Format'><fo:block/></fo:root></xsl:template>"),
            TestContext.CancellationToken);

        Assert.IsTrue(result.Diagnostics.Any(d => d.Code == "XSL020"), result.Diagnostics.All());
        Assert.IsFalse(result.Success);
        Assert.IsEmpty(result.Pdf);
    }

    [TestMethod]
    [DataRow("../secret.png")]
    [DataRow("http://localhost:9/secret.png")]
    [DataRow("chart.svg")]
    public async Task Format_ImageOutside_IsRefused(string image)
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        byte[] png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");
        File.WriteAllBytes(Path.Combine(folder.Root, "secret.png"), png);
        folder.Write("chart.svg", "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='10' height='10'><image width='9' height='9' xlink:href='../secret.png'/></svg>");
        FormatRequest request = Request(folder, Print.Replace(
            "Front</fo:block>", $"<fo:external-graphic src=\"url('{image}')\"/></fo:block>", StringComparison.Ordinal));

        FormatResult result = await worker.FormatAsync(request, TestContext.CancellationToken);

        Assert.IsTrue(
            result.Diagnostics.Any(d => d.Code is "XSL015" or "XSL016" && d.Message.Contains("secret.png", StringComparison.Ordinal)),
            result.Diagnostics.All());
        Assert.IsFalse(result.Dependencies.Any(d => d.EndsWith("secret.png", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task Format_Hyphenation_FindsItsPatterns()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        FormatRequest request = Request(
            folder,
            Print.Replace("xml:lang=\"en\"", "xml:lang=\"en\" hyphenate=\"true\" text-align=\"justify\"", StringComparison.Ordinal)
                .Replace("page-width=\"300pt\"", "page-width=\"120pt\"", StringComparison.Ordinal),
            source: $"<doc><p>{string.Concat(Enumerable.Repeat("encyclopedia representation ", 3))}</p></doc>");

        FormatResult result = await worker.FormatAsync(request, TestContext.CancellationToken);

        Assert.AreEqual(string.Empty, result.Diagnostics.All());
        using PdfDocument pdf = PdfDocument.Open(result.Pdf.AsSpan().ToArray());
        string text = string.Join(' ', pdf.GetPage(2).GetWords().Select(w => w.Text));
        Assert.IsTrue(text.Contains("- ", StringComparison.Ordinal) || text.Contains('\u2010', StringComparison.Ordinal), text);
    }

    [TestMethod]
    public async Task Format_FopAbsent_IsADiagnosticAndTransformationsWork()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = new(folder.Options with { FopFolder = folder.At("no-fop") });
        FormatRequest request = Request(folder, Print);

        FormatResult result = await worker.FormatAsync(request, TestContext.CancellationToken);
        TransformResult transform = await worker.TransformAsync(request.Transform, TestContext.CancellationToken);

        Assert.AreEqual("XSL003", result.Diagnostics.Places());
        Assert.IsTrue(transform.Success, transform.Diagnostics.All());
    }

    private static FormatRequest Request(
        TestFolder folder, string stylesheet, string options = "", string renderer = "", string source = Chapters) => new()
        {
            Transform = folder.Request(stylesheet, source),
            FopConfiguration = folder.Write(
                "fop.xconf",
                $"""
                <fop version="1.0">{options}<renderers><renderer mime="application/pdf">{renderer}<fonts>
                <font kerning="yes" embed-url="file:///usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf"><font-triplet name="Noto Serif" style="normal" weight="normal"/></font>
                </fonts></renderer></renderers></fop>
                """),
        };
}
