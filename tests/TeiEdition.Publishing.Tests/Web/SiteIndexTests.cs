// SPDX-License-Identifier: MIT
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TeiEdition.Publishing.Tests.Web;

[TestClass]
public sealed class SiteIndexTests
{
    public required TestContext TestContext { get; set; }

    [TestMethod]
    public async Task Site_lists_documents_with_date_title_participants_archive_and_summary()
    {
        WebSite site = await WebSite.GetAsync();
        using IHtmlDocument page = await WebSite.ParseAsync(site.IndexPage, TestContext.CancellationToken);
        IElement talk = page.QuerySelector("a[href='talk/index.html']")!.Closest("li")!;

        Assert.AreEqual("Talks for tests", page.QuerySelector("h1")!.TextContent);
        foreach (string part in new[] { "4 May 1911", "Harbour Master of Sund", "Anna Berg, Per Holm", "HAS 12-004, 3-5", "some words about herring" })
        {
            Assert.Contains(part, talk.TextContent);
        }

        Assert.HasCount(3, page.QuerySelectorAll(".documents > li"));
        Assert.Contains("9.8.7", page.QuerySelector("footer")!.TextContent);
    }

    [TestMethod]
    public async Task Site_page_links_resolve_and_ids_are_unique()
    {
        WebSite site = await WebSite.GetAsync();
        using IHtmlDocument page = await WebSite.ParseAsync(site.IndexPage, TestContext.CancellationToken);
        string folder = Path.GetDirectoryName(site.IndexPage)!;

        foreach (string link in page.QuerySelectorAll("a[href], link[href]").Select(link => link.GetAttribute("href")!))
        {
            Assert.IsTrue(link[0] == '#' ? page.GetElementById(link[1..]) is not null : File.Exists(Path.Combine(folder, link)), link);
        }

        Assert.HasCount(1, page.QuerySelectorAll("h1"));
        Assert.HasCount(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct());
    }
}
