// SPDX-License-Identifier: MIT
using AngleSharp.Html.Dom;
using TeiEdition.Xslt;

namespace TeiEdition.Publishing.Tests.Web;

[TestClass]
public sealed class SafetyTests
{
    public required TestContext TestContext { get; set; }

    [TestMethod]
    public async Task Addresses_of_unsafe_schemes_become_no_links()
    {
        using IHtmlDocument page = await ParseAsync();
        string[] outgoing = [.. page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
            .Where(link => link.Contains(':', StringComparison.Ordinal) && link[0] != '#').Order(StringComparer.Ordinal)];

        Assert.AreEqual("https://example.org/good | https://example.org/pixel.png | mailto:someone@example.org", string.Join(" | ", outgoing));
        Assert.Contains("a disguised link", page.QuerySelector("main")!.TextContent);
    }

    [TestMethod]
    public async Task Markup_in_text_and_attributes_stays_text()
    {
        using IHtmlDocument page = await ParseAsync();

        Assert.IsEmpty(page.QuerySelectorAll("script, img"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("<img src=x onerror=alert(1)>", page.GetElementById("talk")!.TextContent);
        Assert.IsEmpty(page.All.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.IsEmpty(page.QuerySelectorAll("[lang*=' ']"));
    }

    [TestMethod]
    public async Task Element_without_a_rule_fails_the_page_when_asked_to()
    {
        WebSite site = await WebSite.GetAsync();
        string source = Path.Combine(Path.GetDirectoryName(site.Page("varia"))!, "minutes.xml");

        TransformResult result = await WebStylesheet.TransformAsync(
            WebStylesheet.MainModule, source, WebStylesheet.NoParameters.Add("unhandled", "fail"));

        Assert.IsFalse(result.Success);
        Assert.Contains("app", string.Join('\n', result.Diagnostics));
    }

    [TestMethod]
    public async Task Same_document_gives_the_same_bytes()
    {
        WebSite site = await WebSite.GetAsync();
        string source = Path.Combine(Path.GetDirectoryName(site.Page("talk"))!, "minutes.xml");

        TransformResult first = await WebStylesheet.TransformAsync(WebStylesheet.MainModule, source, WebStylesheet.NoParameters);
        TransformResult second = await WebStylesheet.TransformAsync(WebStylesheet.MainModule, source, WebStylesheet.NoParameters);

        Assert.IsTrue(first.Output.AsSpan().SequenceEqual(second.Output.AsSpan()));
        Assert.IsGreaterThan(0, first.Output.Length);
    }

    private async Task<IHtmlDocument> ParseAsync()
    {
        WebSite site = await WebSite.GetAsync();
        return await WebSite.ParseAsync(site.Page("hostile"), TestContext.CancellationToken);
    }
}
