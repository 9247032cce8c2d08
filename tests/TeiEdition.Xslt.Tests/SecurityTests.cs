// SPDX-License-Identifier: MIT
namespace TeiEdition.Xslt.Tests;

[TestClass]
public sealed class SecurityTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow("doc('../secret.xml')")]
    [DataRow("document('../secret.xml')")]
    [DataRow("unparsed-text('../secret.xml')")]
    [DataRow("unparsed-text-lines('../secret.xml')")]
    [DataRow("collection('..?select=secret.xml')")]
    [DataRow("doc('link.xml')")]
    [DataRow("collection('.?select=link.xml')")]
    [DataRow("doc('http://localhost:9/secret.xml')")]
    [DataRow("unparsed-text('https://localhost:9/secret.xml')")]
    [DataRow("doc('jar:file:/secret.jar!/secret.xml')")]
    [DataRow("json-doc('../secret.xml')")]
    [DataRow("transform(map{'stylesheet-location': '../secret.xml', 'source-node': .})")]
    public async Task Transform_ReadsOutside_IsRefused(string expression)
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        string secret = Path.Combine(folder.Root, "secret.xml");
        File.WriteAllText(secret, "<secret>hidden</secret>");
        File.CreateSymbolicLink(folder.At("link.xml"), secret);
        TransformRequest request = folder.Request(
            $"<xsl:template match='/'><xsl:copy-of select=\"{expression}\"/></xsl:template>");

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("XSL015 main.xsl:2", result.Diagnostics.Places(), result.Diagnostics.All());
        Assert.IsEmpty(result.Output);
        Assert.DoesNotContain("hidden", result.Diagnostics.All());
    }

    [TestMethod]
    [DataRow("<!DOCTYPE doc [<!ENTITY e SYSTEM '../secret.xml'>]><doc>&e;</doc>")]
    [DataRow("<!DOCTYPE doc [<!ENTITY e SYSTEM 'http://localhost:9/secret.xml'>]><doc>&e;</doc>")]
    [DataRow("<!DOCTYPE doc [<!ENTITY % e SYSTEM '../secret.xml'> %e;]><doc/>")]
    public async Task Transform_ExternalEntityOutside_IsRefused(string source)
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        File.WriteAllText(Path.Combine(folder.Root, "secret.xml"), "<secret>hidden</secret>");
        TransformRequest request = folder.Request("<xsl:template match='/'><xsl:copy-of select='.'/></xsl:template>", source);

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("XSL015 source.xml:1", result.Diagnostics.Places(), result.Diagnostics.All());
        Assert.IsEmpty(result.Output);
    }

    [TestMethod]
    public async Task Transform_StylesheetOrSourceOrModuleOutside_IsRefused()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request("<xsl:template match='/'/>");
        string outside = Path.Combine(folder.Root, "outside.xsl");
        File.Copy(request.Stylesheet, outside);

        TransformResult sheet = await worker.TransformAsync(request with { Stylesheet = outside }, TestContext.CancellationToken);
        TransformResult source = await worker.TransformAsync(request with { Source = outside }, TestContext.CancellationToken);
        TransformResult module = await worker.TransformAsync(
            folder.Request("<xsl:include href='../outside.xsl'/>"), TestContext.CancellationToken);

        Assert.AreEqual("XSL015 outside.xsl", sheet.Diagnostics.Places(), sheet.Diagnostics.All());
        Assert.AreEqual("XSL015 outside.xsl", source.Diagnostics.Places(), source.Diagnostics.All());
        Assert.AreEqual("XSL015 main.xsl:2", module.Diagnostics.Places(), module.Diagnostics.All());
    }

    [TestMethod]
    public async Task Transform_GuardedQuestionAboutAFileOutside_GoesOnWithAWarning()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request(
            "<xsl:output method='text'/><xsl:template match='/'><xsl:value-of select=\"doc-available('http://localhost:9/x.xml')\"/></xsl:template>");

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("false", result.Output.Text(), result.Diagnostics.All());
        Assert.AreEqual("XSL016 main.xsl", result.Diagnostics.Places());
    }

    [TestMethod]
    public async Task Transform_EntityInside_IsReadAndIsADependency()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        folder.Write("part.xml", "<p>part</p>");
        TransformRequest request = folder.Request(
            "<xsl:output method='text'/><xsl:template match='/'><xsl:value-of select='doc/p'/></xsl:template>",
            "<!DOCTYPE doc [<!ENTITY e SYSTEM 'part.xml'>]><doc>&e;</doc>");

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("part", result.Output.Text(), result.Diagnostics.All());
        Assert.IsTrue(result.Dependencies.Contains(folder.At("part.xml")));
    }

    [TestMethod]
    [DataRow("../up.xml")]
    [DataRow("%2e%2e/up.xml")]
    [DataRow("a/../../up.xml")]
    [DataRow("a/%2E%2E/%2e%2e/up.xml")]
    [DataRow("/up.xml")]
    [DataRow("file:///up.xml")]
    [DataRow("http://localhost:9/up.xml")]
    [DataRow("a\\..\\up.xml")]
    [DataRow("c:up.xml")]
    public async Task Transform_ResultDocumentOutside_IsADiagnostic(string href)
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request(
            $"<xsl:template match='/'><xsl:result-document href='{href}'><x/></xsl:result-document></xsl:template>");

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.IsFalse(result.Success, result.Diagnostics.All());
        Assert.IsEmpty(result.ResultDocuments);
        Assert.IsTrue(result.Diagnostics.Any(d => d.Code is "XSL017" or "XSL010"), result.Diagnostics.All());
        Assert.IsFalse(File.Exists("/up.xml"));
    }

    [TestMethod]
    public async Task Transform_EnvironmentAndJava_AreOutOfReach()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        TransformRequest request = folder.Request(
            "<xsl:output method='text'/><xsl:template match='/'><xsl:value-of select=\"count(available-environment-variables()), empty(environment-variable('PATH')), function-available('getenv', 1)\"/></xsl:template>");

        TransformResult result = await worker.TransformAsync(request, TestContext.CancellationToken);

        Assert.AreEqual("0 true false", result.Output.Text(), result.Diagnostics.All());
    }
}
