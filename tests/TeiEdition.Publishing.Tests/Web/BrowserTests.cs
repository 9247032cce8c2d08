// SPDX-License-Identifier: MIT
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TeiEdition.Publishing.Tests.Web;

[TestClass]
public sealed class BrowserTests
{
    private static IEnumerable<TestDataRow<string>> Slugs =>
        Repository.Slugs.Select(slug => new TestDataRow<string>(slug) { DisplayName = slug });

    private static IEnumerable<TestDataRow<(string Slug, ColorScheme Scheme)>> SlugsAndSchemes =>
        from slug in Repository.Slugs
        from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
        select new TestDataRow<(string, ColorScheme)>((slug, scheme)) { DisplayName = $"{slug} {scheme}" };

    [TestMethod]
    public async Task Views_without_JavaScript_show_and_hide_brackets()
    {
        await using OpenPage open = await OpenAsync("talk");
        ILocator paragraph = open.Page.Locator("#t1p1");

        string bracketed = await paragraph.InnerTextAsync();
        Assert.Contains("When I last came [to your harbour], I was received by the Harbour Master [Anna Berg], and", bracketed);
        Assert.Contains("He [Stone] was ill that year, as you know; nobody has told me whether the eldest pilot [Stone], who", bracketed);

        await open.ChooseReadingTextAsync();
        string reading = await paragraph.InnerTextAsync();
        Assert.Contains("When I last came to your harbour, I was received by the Harbour Master, and", reading);
        Assert.Contains("He was ill that year, as you know; nobody has told me whether the eldest pilot, who knows", reading);
        Assert.Contains("before the Herring Fair?", reading);
        Assert.DoesNotContain("[", await open.Page.Locator(".text").InnerTextAsync());
    }

    [TestMethod]
    public async Task Reading_text_corrects_and_drops_variants_and_marks()
    {
        await using OpenPage open = await OpenAsync("talk");
        Assert.Contains("Karl Stome ⟨Stone⟩ from", await open.Page.Locator("#t2p2").InnerTextAsync());
        Assert.Contains("Some sayd [sic] so", await open.Page.Locator("#t2p1").InnerTextAsync());

        await open.ChooseReadingTextAsync();

        Assert.Contains("Karl Stone from", await open.Page.Locator("#t2p2").InnerTextAsync());
        Assert.Contains("Some sayd so before; “we will not dredge in May”, they", await open.Page.Locator("#t2p1").InnerTextAsync());
        Assert.DoesNotContain("Pehr", await open.Page.Locator(".text").InnerTextAsync());
        Assert.IsFalse(await open.Page.Locator("#t2p1 .join").IsVisibleAsync());
    }

    [TestMethod]
    public async Task Reading_text_leaves_no_space_before_punctuation_and_no_double_space()
    {
        foreach (string slug in Repository.TalkSlugs)
        {
            await using OpenPage open = await OpenAsync(slug);
            await open.ChooseReadingTextAsync();
            string text = await open.Page.Locator(".text").InnerTextAsync();

            Assert.DoesNotMatchRegex(new System.Text.RegularExpressions.Regex(@"[^\s.] [,.;:?!](\s|$)|\S  \S"), text);
        }
    }

    [TestMethod]
    public async Task Keyboard_reaches_the_switch_with_visible_focus_and_changes_the_view()
    {
        await using OpenPage open = await OpenAsync("talk");
        ILocator brackets = open.Page.Locator("[id='view:brackets']");
        for (int presses = 0; presses < 60 && !await IsFocusedAsync(brackets); presses++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
        }

        Assert.IsTrue(await IsFocusedAsync(brackets));
        Assert.AreEqual("solid", await brackets.EvaluateAsync<string>("element => getComputedStyle(element).outlineStyle"));

        await open.Page.Keyboard.PressAsync("ArrowDown");

        Assert.IsTrue(await open.Page.Locator("[id='view:reading']").IsCheckedAsync());
        Assert.DoesNotContain("[", await open.Page.Locator("#t1p1").InnerTextAsync());
    }

    [TestMethod]
    public async Task Permalink_brings_the_paragraph_into_view()
    {
        await using OpenPage open = await OpenAsync("talk");
        await open.Page.Locator("#t4p1 .pn").ClickAsync();

        Assert.EndsWith("#t4p1", open.Page.Url);
        await Assertions.Expect(open.Page.Locator("#t4p1")).ToBeInViewportAsync();
    }

    [TestMethod]
    [DynamicData(nameof(Slugs))]
    public async Task Page_asks_for_files_beside_it_only_and_its_style_applies(string slug)
    {
        await using OpenPage open = await OpenAsync(slug);

        Assert.IsTrue(open.Requests.All(request => request.StartsWith("file:", StringComparison.Ordinal)), string.Join('\n', open.Requests));
        Assert.IsTrue(open.Requests.Any(request => request.EndsWith("/assets/edition.css", StringComparison.Ordinal)));
        Assert.IsEmpty(open.Messages, string.Join('\n', open.Messages));
        Assert.AreEqual("none", await open.Page.Locator("nav.contents ul").EvaluateAsync<string>(
            "element => getComputedStyle(element).listStyleType"));
    }

    [TestMethod]
    [DynamicData(nameof(Slugs))]
    public async Task Page_on_a_narrow_screen_does_not_scroll_sideways(string slug)
    {
        foreach (int width in new[] { 390, 320 })
        {
            await using OpenPage open = await SharedBrowser.OpenAsync((await WebSite.GetAsync()).Page(slug), width, 844);
            int excess = await open.Page.Locator("html").EvaluateAsync<int>("element => element.scrollWidth - element.clientWidth");
            Assert.IsLessThanOrEqualTo(0, excess, $"{width} px");
        }
    }

    [TestMethod]
    [DynamicData(nameof(SlugsAndSchemes))]
    public async Task Accessibility_rules_find_nothing_in_either_view((string Slug, ColorScheme Scheme) example)
    {
        WebSite site = await WebSite.GetAsync();
        await using OpenPage open = await SharedBrowser.OpenAsync(
            site.Page(example.Slug), scheme: example.Scheme, bypassPolicy: true);
        Check(await open.Page.RunAxe());

        await open.ChooseReadingTextAsync();
        Check(await open.Page.RunAxe());
    }

    [TestMethod]
    public async Task Accessibility_rules_find_nothing_in_the_page_of_the_site()
    {
        WebSite site = await WebSite.GetAsync();
        await using OpenPage open = await SharedBrowser.OpenAsync(site.IndexPage, bypassPolicy: true);
        Check(await open.Page.RunAxe());
    }

    [TestMethod]
    [DynamicData(nameof(SlugsAndSchemes))]
    public async Task Screenshots_are_written_for_the_eye((string Slug, ColorScheme Scheme) example)
    {
        WebSite site = await WebSite.GetAsync();
        foreach (int width in new[] { 1280, 390 })
        {
            await using OpenPage open = await SharedBrowser.OpenAsync(site.Page(example.Slug), width, 900, example.Scheme);
            string name = $"{example.Slug}-{width}-{(example.Scheme == ColorScheme.Dark ? "dark" : "light")}";
            await ShootAsync(open, name + ".png");

            await open.Page.Locator(".text").First.EvaluateAsync("element => element.scrollIntoView()");
            await ShootAsync(open, name + "-text.png");
        }
    }

    private static async Task ShootAsync(OpenPage open, string name)
    {
        string path = Path.Combine(Repository.Output, name);
        byte[] image = await open.Page.ScreenshotAsync(new PageScreenshotOptions { Path = path });
        Assert.IsGreaterThan(5_000, image.Length, name);
    }

    private static async Task<OpenPage> OpenAsync(string slug) =>
        await SharedBrowser.OpenAsync((await WebSite.GetAsync()).Page(slug));

    private static Task<bool> IsFocusedAsync(ILocator locator) =>
        locator.EvaluateAsync<bool>("element => element === document.activeElement");

    private static void Check(AxeResult result) => Assert.IsEmpty(result.Violations, string.Join('\n', result.Violations
        .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"))));
}
