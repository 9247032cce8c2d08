// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TeiEdition.Minutes;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Evidence.Report;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Tests;

/// <summary>The review page in a browser: from a choice to lines of TOML, and to another encoding.</summary>
[TestClass]
public sealed class ReviewPageBrowserTests
{
    private const string Hostile = "a \"b\" \\ c\td \U0001F600 '</pre><script>alert(1)</script>";

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    private CancellationToken Token => TestContext.CancellationToken;

    private static IEnumerable<TestDataRow<(ColorScheme Scheme, int Width)>> Looks =>
        from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
        from width in new[] { 1280, 390 }
        select new TestDataRow<(ColorScheme, int)>((scheme, width)) { DisplayName = $"{scheme} {width}" };

    [TestMethod]
    public async Task Choice_in_the_browser_changes_the_next_encoding_and_is_not_asked_again()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", Samples.Minutes.Replace("is [nearly] finished, and the road will follow.", "belongs to the\n\nHarbour Board.", StringComparison.Ordinal));
        string settings = folder.Write("edition.toml", "# Ours.\nlanguage = \"en\"");
        string[] encode = ["encode", "talk.txt", "-o", "talk.xml", "--report", "review.html", "-q"];
        Assert.AreEqual(0, (await Run(folder, encode)).Status);
        Assert.Contains("belongs to the <lb", File.ReadAllText(folder["talk.xml"]));
        await using (OpenPage open = await SharedBrowser.OpenAsync(folder["review.html"], script: true))
        {
            ILocator card = open.Page.Locator(".judgement[data-kind=join]");
            await Assertions.Expect(card).ToHaveCountAsync(1);
            await card.GetByLabel("apart").CheckAsync();
            await Assertions.Expect(card).ToHaveClassAsync("judgement decided");
            await Assertions.Expect(open.Page.Locator(".progress")).ToContainTextAsync("1 of ");
            IDownload download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.Locator(".save").ClickAsync());
            Assert.AreEqual("edition.toml", download.SuggestedFilename);
            await download.SaveAsAsync(settings);
            Assert.IsEmpty(open.Messages, string.Join('\n', open.Messages));
        }

        Assert.StartsWith("# Ours.\nlanguage = \"en\"\n\n[[decision]]\nid = \"join-", File.ReadAllText(settings));
        Result again = await Run(folder, encode);
        Assert.AreEqual(0, again.Status, again.Error);
        Assert.DoesNotContain("belongs to the <lb", File.ReadAllText(folder["talk.xml"]));
        Assert.DoesNotContain("data-kind=\"join\"", File.ReadAllText(folder["review.html"]));
        Assert.DoesNotContain("MIN10", again.Error);
    }

    [TestMethod]
    public async Task Choices_of_every_kind_become_lines_that_are_read_as_they_were_meant()
    {
        using TemporaryFolder folder = new();
        await using OpenPage open = await SharedBrowser.OpenAsync(Page(folder), script: true);
        ILocator cards = open.Page.Locator(".judgement");
        await cards.Nth(0).GetByLabel("note").CheckAsync();
        await cards.Nth(1).Locator("input").FillAsync(Hostile);
        await cards.Nth(2).Locator("select").SelectOptionAsync("e");
        await cards.Nth(3).GetByRole(AriaRole.Button, new() { Name = "As judged" }).ClickAsync();
        await open.Page.Locator("input[data-table=participant]").First.FillAsync("stone");
        await open.Page.Locator("input[data-table=reference]").First.FillAsync("harbour");
        await open.Page.Locator("input[data-table=reference]").Nth(1).FillAsync("no id");
        await Assertions.Expect(open.Page.Locator(".progress")).ToHaveTextAsync("4 of 4 decided, 2 names and labels");

        DiagnosticBag bag = new();
        EditionSettings? settings = EditionSettingsReader.Parse(await open.Page.Locator(".toml").InputValueAsync(), "e.toml", bag);
        Assert.IsNotNull(settings, string.Join('\n', bag.ToImmutableArray()));
        Assert.AreEqual($"note|{Hostile}|e|{Hostile}", string.Join('|', settings.Decisions.Select(d => d.Choose)));
        Assert.AreEqual("j-0,j-1,j-2,j-3", string.Join(',', settings.Decisions.Select(d => d.Id)));
        Assert.AreEqual(Hostile, settings.Decisions[1].Text);
        Assert.AreEqual($"{Hostile} harbour", $"{settings.References.Single().Text} {settings.References.Single().Ref}");
        Assert.AreEqual("stone", settings.Participants.Single().Id);
    }

    [TestMethod]
    public async Task Choices_are_kept_until_they_are_forgotten()
    {
        using TemporaryFolder folder = new();
        await using OpenPage open = await SharedBrowser.OpenAsync(Page(folder), script: true);
        await open.Page.Locator(".judgement").Nth(0).GetByLabel("note").CheckAsync();
        await open.Page.Locator(".judgement").Nth(1).Locator("input").FillAsync("x");
        await open.Page.ReloadAsync();
        await Assertions.Expect(open.Page.Locator(".progress")).ToHaveTextAsync("2 of 4 decided");
        await Assertions.Expect(open.Page.Locator(".judgement").Nth(0).GetByLabel("note")).ToBeCheckedAsync();
        await open.Page.Locator(".forget").ClickAsync();
        await Assertions.Expect(open.Page.Locator(".progress")).ToHaveTextAsync("0 of 4 decided");
        await open.Page.ReloadAsync();
        await Assertions.Expect(open.Page.Locator(".progress")).ToHaveTextAsync("0 of 4 decided");
        Assert.AreEqual(string.Empty, await open.Page.Locator(".toml").InputValueAsync());
    }

    [TestMethod]
    public async Task Page_works_where_nothing_can_be_stored_and_copies_the_lines()
    {
        using TemporaryFolder folder = new();
        await using OpenPage open = await SharedBrowser.OpenAsync(Page(folder), script: true);
        await open.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await open.Context.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new Error('off'); } });");
        await open.Page.ReloadAsync();
        await open.Page.Locator(".judgement").Nth(0).GetByLabel("note").CheckAsync();
        await open.Page.Locator(".copy").ClickAsync();
        await Assertions.Expect(open.Page.Locator(".progress")).ToHaveTextAsync("Copied. Add the lines to the end of the file.");
        string copied = await open.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.EndsWith("choose = \"note\"\n", copied);
        Assert.IsEmpty(open.Messages, string.Join('\n', open.Messages));
    }

    [TestMethod]
    public async Task Filters_show_what_fits()
    {
        using TemporaryFolder folder = new();
        await using OpenPage open = await SharedBrowser.OpenAsync(Page(folder), script: true);
        await open.Page.GetByLabel("Kind").SelectOptionAsync("bracket");
        await Assertions.Expect(open.Page.Locator(".shown")).ToHaveTextAsync("1 of 4 shown");
        await open.Page.GetByLabel("Kind").SelectOptionAsync("");
        await open.Page.GetByLabel("Certainty").SelectOptionAsync("medium");
        await Assertions.Expect(open.Page.Locator(".judgement:visible")).ToHaveCountAsync(2);
        await open.Page.GetByLabel("Certainty").SelectOptionAsync("");
        await open.Page.Locator(".judgement").Nth(0).GetByLabel("note").CheckAsync();
        await open.Page.GetByLabel("only undecided").CheckAsync();
        await Assertions.Expect(open.Page.Locator(".judgement:visible")).ToHaveCountAsync(3);
    }

    [TestMethod]
    public async Task Keyboard_alone_decides_with_visible_focus()
    {
        using TemporaryFolder folder = new();
        await using OpenPage open = await SharedBrowser.OpenAsync(Page(folder), script: true);
        ILocator undecided = open.Page.Locator(".judgement").Nth(0).GetByLabel("undecided");
        for (int presses = 0; presses < 20 && !await IsFocusedAsync(undecided); presses++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
        }

        Assert.IsTrue(await IsFocusedAsync(undecided));
        Assert.AreEqual("solid", await undecided.EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle"));
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(open.Page.Locator(".progress")).ToHaveTextAsync("1 of 4 decided");
    }

    [TestMethod]
    public async Task Page_without_JavaScript_is_complete_and_asks_for_nothing()
    {
        using TemporaryFolder folder = new();
        string file = Page(folder);
        await using OpenPage open = await SharedBrowser.OpenAsync(file);
        Assert.AreEqual(new Uri(file).AbsoluteUri, string.Join(' ', open.Requests));
        Assert.IsEmpty(open.Messages, string.Join('\n', open.Messages));
        await Assertions.Expect(open.Page.Locator(".judgement")).ToHaveCountAsync(4);
        await Assertions.Expect(open.Page.Locator("fieldset:visible, .filters:visible, .panel:visible, .assign:visible")).ToHaveCountAsync(0);
        await open.Page.Locator(".judgement summary").First.ClickAsync();
        await Assertions.Expect(open.Page.Locator(".judgement pre").First).ToContainTextAsync("[[decision]]");
        await Assertions.Expect(open.Page.GetByText("Possible: sense, note")).ToBeVisibleAsync();
    }

    [TestMethod]
    [DynamicData(nameof(Looks))]
    public async Task Accessibility_rules_find_nothing_and_the_page_does_not_scroll_sideways((ColorScheme Scheme, int Width) look)
    {
        using TemporaryFolder folder = new();
        await using OpenPage open = await SharedBrowser.OpenAsync(Page(folder), look.Width, 900, look.Scheme, bypassPolicy: true);
        await open.Page.Locator(".judgement").Nth(0).GetByLabel("note").CheckAsync();
        AxeResult result = await open.Page.RunAxe();
        Assert.IsEmpty(result.Violations, string.Join('\n', result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Html}"))));
        int excess = await open.Page.Locator("html").EvaluateAsync<int>("e => e.scrollWidth - e.clientWidth");
        Assert.IsLessThanOrEqualTo(0, excess);
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } shots)
        {
            await open.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(shots, $"review-{look.Scheme}-{look.Width}.png"), FullPage = look.Width < 500 });
        }
    }

    // A page with a judgement for each way to choose, names and labels, all with words that would like to be markup.
    private static string Page(TemporaryFolder folder)
    {
        string text = $"Chairman Vesely: Four [six] seven {Hostile} and more.\n\nMr. Stone: Five.\n";
        DiagnosticBag bag = new();
        EncodingResult result = MinutesConverter.Convert(
            new MinutesSource("talk.txt", Encoding.UTF8.GetBytes(text)), EditionSettings.Default, AuthorityIndex.Empty, bag, CancellationToken.None)
            ?? throw new AssertFailedException(string.Join('\n', bag.ToImmutableArray()));
        int at = text.IndexOf(Hostile, StringComparison.Ordinal);
        Judgement Make(int number, JudgementKind kind, int start, int end, Certainty certainty, string reading, params ImmutableArray<string> choices) => new()
        {
            Id = $"j-{number}",
            Kind = kind,
            Start = start,
            End = end,
            Text = text[start..end],
            Before = "before",
            After = "after",
            Rule = "rest",
            Certainty = certainty,
            Reading = reading,
            Choices = choices,
        };
        int bracket = text.IndexOf('[', StringComparison.Ordinal);
        byte[] page = ReviewPage.Render([ReviewSection.Render(
            new ReviewedSource
            {
                Path = "talk.txt",
                Result = result with
                {
                    Judgements =
                    [
                        Make(0, JudgementKind.Bracket, bracket, bracket + 5, Certainty.Low, "sense", "sense", "note"),
                        Make(1, JudgementKind.Name, at, at + Hostile.Length, Certainty.Low, "none"),
                        Make(2, JudgementKind.Date, at, at + 1, Certainty.Medium, "a", "a", "b", "c", "d", "e", "f", "g"),
                        Make(3, JudgementKind.Correction, at, at + 3, Certainty.Medium, Hostile),
                    ],
                    UnknownNames = [new UnknownName(Hostile, [at]), new UnknownName("Stone", [at])],
                },
                Diagnostics = bag.ToImmutableArray(),
            },
            1)]);
        return folder.Write("review.html", page);
    }

    private static Task<bool> IsFocusedAsync(ILocator locator) => locator.EvaluateAsync<bool>("e => e === document.activeElement");

    private Task<Result> Run(TemporaryFolder folder, params string[] arguments) => new Teiedition { Folder = folder.Path }.RunAsync(Token, arguments);
}
