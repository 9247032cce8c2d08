// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Security.Cryptography;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Evidence.Report;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests.Evidence;

/// <summary>The review page as a file: what stands on it, that it is closed to the outside, and that no source becomes markup.</summary>
[TestClass]
public sealed class ReviewPageTests
{
    private const string Text = "Talk\n\nSummary:\nA talk.\n\nContents:\n\nTime: noon\n\nChairman Vesely: Four \"five\" [six] seven <script>alert('x')</script> &amp; [eight].\n";

    [TestMethod]
    public void Page_is_closed_and_runs_its_own_script_and_style_only()
    {
        (IDocument page, string html) = Page(Text);
        string policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!; // the page has one
        string script = page.QuerySelectorAll("script").Single().TextContent;
        string style = page.QuerySelectorAll("style").Single().TextContent;
        Assert.AreEqual(
            $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'", policy);
        Assert.IsEmpty(page.QuerySelectorAll("[src], [style], link, img, iframe, form, object, embed"));
        Assert.IsEmpty(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).ToArray());
        Assert.DoesNotContain("http:", html);
        Assert.DoesNotContain("https:", html);
        Assert.IsTrue(ReviewPage.IsOwn(System.Text.Encoding.UTF8.GetBytes(html)));
    }

    [TestMethod]
    public void Words_of_the_source_never_become_markup()
    {
        string hostile = "\"'><img src=x onerror=alert(1)></pre></textarea></script><!--";
        (IDocument page, _) = Page($"Talk\n\nChairman {hostile}: One [{hostile}] two.\n\nVesely: Three.\n", hostile, hostile);
        Assert.IsEmpty(page.QuerySelectorAll("img, [onerror]"));
        Assert.HasCount(1, page.QuerySelectorAll("script").ToArray());
        Assert.Contains(hostile, page.QuerySelector("pre.settings")!.TextContent);
        Assert.Contains(hostile, page.QuerySelector("h2")!.TextContent);
    }

    [TestMethod]
    public void Ids_are_unique_and_labels_and_headings_name_something()
    {
        (IDocument page, _) = Page(Text);
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];
        CollectionAssert.AllItemsAreUnique(ids);
        foreach (string target in page.QuerySelectorAll("[for], [aria-labelledby]").Select(e => e.GetAttribute("for") ?? e.GetAttribute("aria-labelledby")!)
            .Concat(page.QuerySelectorAll("a[href^='#']").Select(e => e.GetAttribute("href")![1..])))
        {
            Assert.Contains(target, ids);
        }
    }

    [TestMethod]
    public void Judgement_shows_source_and_encoding_with_its_words_marked_and_lines_to_paste()
    {
        (IDocument page, _) = Page(Text);
        IElement card = page.QuerySelectorAll(".judgement").Single(c => c.QuerySelector("h4")!.TextContent.Contains("[six]", StringComparison.Ordinal));
        Assert.AreEqual("[six]", card.QuerySelector(".printed mark")!.TextContent);
        Assert.Contains("Chairman Vesely: Four \"five\" [six] seven <script>", card.QuerySelector(".printed p")!.TextContent);
        Assert.AreEqual("six", card.QuerySelector(".encoded mark")!.TextContent);
        Assert.Contains("<supplied xml:id=\"s1\" reason=\"sense\" resp=\"#translators\">six</supplied>", card.QuerySelector(".encoded p")!.TextContent);
        DiagnosticBag bag = new();
        EditionSettings? settings = EditionSettingsReader.Parse(card.QuerySelector("pre.lines")!.TextContent, "e.toml", bag);
        Assert.AreEqual("[six] sense Four \"five\"", $"{settings?.Decisions[0].Text} {settings?.Decisions[0].Choose} {settings?.Decisions[0].Before?[^11..]}");
        Assert.AreEqual("undecided,sense,note", string.Join(',', card.QuerySelectorAll("label").Select(l => l.TextContent.Replace("(as judged)", "", StringComparison.Ordinal).Trim())));
    }

    [TestMethod]
    public void Page_lists_labels_names_rules_and_account()
    {
        (IDocument page, _) = Page(Text);
        string[] tables = [.. page.QuerySelectorAll("[role=region]").Select(t => t.GetAttribute("aria-label")!)];
        Assert.AreEqual("Speakers whom nobody knows|Names that no authority knows|Judgements by rule|Account of the source|Messages", string.Join('|', tables));
        Assert.AreEqual("Chairman Vesely", page.QuerySelector("input[data-table=participant]")!.GetAttribute("data-text"));
        Assert.AreEqual("Vesely", page.QuerySelector("input[data-table=reference]")!.GetAttribute("data-text"));
    }

    [TestMethod]
    public void Source_that_was_not_encoded_has_a_section_with_the_reasons()
    {
        Encoded failed = Encoded.Of("");
        ReviewSection section = ReviewSection.Render(
            new ReviewedSource { Path = "b.txt", Result = failed.Result, Diagnostics = failed.Diagnostics }, 2);
        IDocument page = Parse(ReviewPage.Render([Section(Text, "a.txt", null), section]));
        Assert.AreEqual("a.txt,b.txt", string.Join(',', page.QuerySelectorAll("section h2").Select(h => h.TextContent)));
        Assert.Contains("MIN001", page.QuerySelector("#source-2")!.TextContent);
        Assert.IsNull(page.QuerySelector("#source-2 .panel"));
        Assert.HasCount(2, page.QuerySelectorAll("nav a").ToArray());
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    private static (IDocument Page, string Html) Page(string text, string path = "a.txt", string? settings = null)
    {
        byte[] page = ReviewPage.Render([Section(text, path, settings)]);
        return (Parse(page), System.Text.Encoding.UTF8.GetString(page));
    }

    private static IDocument Parse(byte[] page) => new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page));

    // The brackets as judgements that are not certain, whatever the rules say of them.
    private static ReviewSection Section(string text, string path, string? settings)
    {
        Encoded encoded = Encoded.Of(text);
        EncodingResult result = encoded.Result ?? throw new AssertFailedException(encoded.Report);
        EvidenceLog log = new(result.Document.Text, []);
        for (int i = text.IndexOf('[', StringComparison.Ordinal); i >= 0; i = text.IndexOf('[', i + 1))
        {
            log.Judge(JudgementKind.Bracket, i, text.IndexOf(']', i) + 1, "rest", Certainty.Low, "sense", "note");
        }

        ImmutableArray<int> places = [text.IndexOf("Vesely", StringComparison.Ordinal)];
        return ReviewSection.Render(
            new ReviewedSource
            {
                Path = path,
                Result = result with { Judgements = log.ToImmutable(), UnknownNames = [new UnknownName("Vesely", places)] },
                Diagnostics = encoded.Diagnostics,
                Settings = settings,
            },
            1);
    }
}
