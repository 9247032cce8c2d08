// SPDX-License-Identifier: MIT
namespace TeiEdition.Xslt.Tests;

[TestClass]
public sealed class TransformErrorTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Transform_StaticErrors_AllComeAtOnceWithTheirPlaces()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        folder.Stylesheet("<xsl:template name='m'>\n<xsl:value-of select='1 +'/></xsl:template>", "module.xsl");
        TransformRequest request = folder.Request(
            """
            <xsl:include href="module.xsl"/>
            <xsl:template match="/"><xsl:value-of select="$nowhere"/></xsl:template>
            <xsl:template match="x"><xsl:call-template name="absent"/></xsl:template>
            """);

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        string places = string.Join(", ", result.Diagnostics.Places().Split(", ").Order(StringComparer.Ordinal));
        Assert.AreEqual("XSL008 main.xsl:3, XSL008 main.xsl:4, XSL008 module.xsl:3", places, result.Diagnostics.All());
        Assert.AreEqual("XPST0003 XPST0008 XTSE0650", string.Join(' ', result.Diagnostics.Select(d => d.Arguments[0]).Order(StringComparer.Ordinal)));
        Assert.IsFalse(result.Success);
        Assert.DoesNotContain("file:", result.Diagnostics.All());
    }

    [TestMethod]
    public async Task Transform_DynamicError_HasCodeAndPlace()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request(
            "<xsl:template match=\"/\">\n<xsl:value-of select=\"xs:integer(string(doc))\"/></xsl:template>");

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("XSL010 main.xsl:3", result.Diagnostics.Places(), result.Diagnostics.All());
        Assert.AreEqual("FORG0001", result.Diagnostics[0].Arguments[0]);
    }

    [TestMethod]
    public async Task Transform_Message_IsAnInfoAndTheResultStands()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request(
            "<xsl:template match=\"/\">\n<xsl:message>said <xsl:value-of select='doc'/></xsl:message></xsl:template>");

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("XSL012 main.xsl:3", result.Diagnostics.Places(), result.Diagnostics.All());
        Assert.AreEqual("said text", result.Diagnostics[0].Message);
        Assert.IsTrue(result.Success);
    }

    [TestMethod]
    public async Task Transform_TerminatingMessage_IsOneErrorWithItsCode()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request(
            "<xsl:template match=\"/\"><xsl:message terminate=\"yes\" error-code=\"te:E1\" xmlns:te=\"urn:te\">stop</xsl:message></xsl:template>");

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("XSL013 main.xsl:2", result.Diagnostics.Places(), result.Diagnostics.All());
        Assert.AreEqual("stop [E1]", result.Diagnostics[0].Message);
    }

    [TestMethod]
    public async Task Transform_SourceNotWellFormed_HasFileLineAndColumn()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request("<xsl:template match='/'/>", "<doc>\n<p></q></doc>");

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("XSL014 source.xml:2", result.Diagnostics.Places(), result.Diagnostics.All());
        Assert.AreEqual(folder.Source, result.Diagnostics[0].Location?.Path);
        Assert.IsNotNull(result.Diagnostics[0].Location?.Column);
    }

    [TestMethod]
    public async Task Transform_StylesheetNotWellFormed_NamesTheModule()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        folder.Write("module.xsl", $"<xsl:stylesheet version='3.0' {TestFolder.XsltNamespace}>\n<");
        TransformRequest request = folder.Request("<xsl:include href='module.xsl'/>");

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.IsTrue(result.Diagnostics.Places().Contains("XSL014 module.xsl:2"), result.Diagnostics.All());
    }

    [TestMethod]
    public async Task Transform_MissingFiles_AreNamed()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request("<xsl:template match='/'/>");

        TransformResult source = await worker.TransformAsync(request with { Source = folder.At("absent.xml") }, TestContext.CancellationToken);
        TransformResult sheet = await worker.TransformAsync(request with { Stylesheet = folder.At("absent.xsl") }, TestContext.CancellationToken);

        Assert.AreEqual("XSL018 absent.xml", source.Diagnostics.Places(), source.Diagnostics.All());
        Assert.AreEqual("XSL018 absent.xsl", sheet.Diagnostics.Places(), sheet.Diagnostics.All());
    }

    [TestMethod]
    public async Task Transform_UnknownModeOrTemplate_IsADynamicError()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request("<xsl:template match='/'/>");

        TransformResult mode = await worker.TransformAsync(request with { InitialMode = "none" }, TestContext.CancellationToken);
        TransformResult template = await worker.TransformAsync(request with { InitialTemplate = "none" }, TestContext.CancellationToken);

        Assert.AreEqual("XTDE0045 XTDE0040", mode.Diagnostics[0].Arguments[0] + ' ' + template.Diagnostics[0].Arguments[0]);
        Assert.AreEqual("XSL010 main.xsl, XSL010 main.xsl", mode.Diagnostics.Places() + ", " + template.Diagnostics.Places());
    }

    [TestMethod]
    public async Task Transform_UndeclaredEntityOfAnExternalDtd_IsAnErrorAndNoLostText()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        folder.Write("tei.dtd", "<!ENTITY name 'from the DTD'>");
        TransformRequest request = folder.Request("<xsl:template match='/'/>", "<!DOCTYPE doc SYSTEM 'tei.dtd'>\n<doc>&name;</doc>");

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("XSL014 source.xml:2", result.Diagnostics.Places(), result.Diagnostics.All());
        Assert.IsFalse(result.Dependencies.Contains(folder.At("tei.dtd")));
    }

    [TestMethod]
    public async Task Transform_EntityBomb_IsRefused()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        string bomb = "<!DOCTYPE doc [<!ENTITY e0 'ha'>" + string.Concat(Enumerable.Range(1, 30).Select(
            n => $"<!ENTITY e{n} '&e{n - 1};&e{n - 1};'>")) + "]><doc>&e30;</doc>";
        TransformRequest request = folder.Request("<xsl:template match='/'/>", bomb);

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("XSL014 source.xml:1", result.Diagnostics.Places(), result.Diagnostics.All());
    }

    [TestMethod]
    public async Task Transform_InfiniteRecursion_IsADiagnosticAndTheWorkerLives()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request(
            "<xsl:template match='/'><x><xsl:apply-templates select='/'/></x></xsl:template>");

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);
        int? process = worker.ProcessId;
        TransformResult next = await worker.TransformAsync(folder.Request("<xsl:template match='/'/>"), TestContext.CancellationToken);

        Assert.AreEqual("XSL019", result.Diagnostics.Single().Code, result.Diagnostics.All());
        Assert.IsTrue(next.Success, next.Diagnostics.All());
        Assert.AreEqual(process, worker.ProcessId);
    }
}
