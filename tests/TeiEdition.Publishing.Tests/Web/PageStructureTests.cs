// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TeiEdition.Publishing.Tests.Web;

[TestClass]
public sealed class PageStructureTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    public required TestContext TestContext { get; set; }

    private static IEnumerable<TestDataRow<string>> Slugs =>
        Repository.Slugs.Select(slug => new TestDataRow<string>(slug) { DisplayName = slug });

    private static IEnumerable<TestDataRow<string>> TalkSlugs =>
        Repository.TalkSlugs.Select(slug => new TestDataRow<string>(slug) { DisplayName = slug });

    [TestMethod]
    [DynamicData(nameof(Slugs))]
    public async Task Page_parsed_strictly_has_no_errors_one_heading_and_unique_ids(string slug)
    {
        using IHtmlDocument page = await ParseAsync(slug);

        Assert.HasCount(1, page.QuerySelectorAll("h1"));
        Assert.HasCount(1, page.QuerySelectorAll("main"));
        string[] twice = [.. page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1)
            .Select(group => group.Key!)];
        Assert.IsEmpty(twice, string.Join(' ', twice));
    }

    [TestMethod]
    [DynamicData(nameof(Slugs))]
    public async Task Inline_elements_and_paragraphs_hold_no_blocks(string slug)
    {
        using IHtmlDocument page = await ParseAsync(slug);
        const string blocks = "div, p, ul, ol, dl, table, blockquote, figure, section, h1, h2, h3, h4, h5, h6";
        string[] inline = ["p", "span", "i", "b", "em", "sup", "sub", "q", "cite", "time", "h1", "h2", "h3", "h4", "h5", "h6"];

        foreach (string name in inline)
        {
            foreach (IElement element in page.QuerySelectorAll(name))
            {
                Assert.IsNull(element.QuerySelector(blocks), element.OuterHtml);
            }
        }

        Assert.IsEmpty(page.QuerySelectorAll("a a, a button, a input"));
        Assert.IsEmpty(page.QuerySelectorAll("p p, p div"));
    }

    [TestMethod]
    [DynamicData(nameof(Slugs))]
    public async Task Internal_links_all_resolve(string slug)
    {
        using IHtmlDocument page = await ParseAsync(slug);
        string folder = Path.GetDirectoryName((await WebSite.GetAsync()).Page(slug))!;
        string[] links = [.. page.QuerySelectorAll("a[href], link[href]").Select(link => link.GetAttribute("href")!)];

        foreach (string link in links.Where(link => !link.Contains(':', StringComparison.Ordinal) || link[0] == '#'))
        {
            bool resolves = link[0] == '#'
                ? page.GetElementById(Uri.UnescapeDataString(link[1..])) is not null
                : File.Exists(Path.Combine(folder, link));
            Assert.IsTrue(resolves, link);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Slugs))]
    public async Task Page_loads_nothing_from_elsewhere_and_no_script(string slug)
    {
        using IHtmlDocument page = await ParseAsync(slug);

        Assert.IsEmpty(page.QuerySelectorAll("script, iframe, object, embed, [onclick], [onmouseover], [onerror], [style]"));
        foreach (IElement element in page.QuerySelectorAll("link[href], [src], [srcset]"))
        {
            string address = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("srcset")!;
            Assert.DoesNotContain(":", address, element.OuterHtml);
        }

        string policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'", policy);
    }

    [TestMethod]
    [DynamicData(nameof(TalkSlugs))]
    public async Task Paragraphs_of_the_talk_keep_every_letter_in_order(string slug)
    {
        using IHtmlDocument page = await ParseAsync(slug);
        XElement[] paragraphs = [.. LoadTei(slug).Descendants(Tei + "body").Descendants(Tei + "p")
            .Where(paragraph => !paragraph.Ancestors(Tei + "note").Any())];
        Assert.IsNotEmpty(paragraphs);

        foreach (XElement paragraph in paragraphs)
        {
            string id = paragraph.Attribute(XNamespace.Xml + "id")!.Value;
            IElement shown = (IElement)page.GetElementById(id)!.Clone();
            foreach (IElement ours in shown.QuerySelectorAll(".pn, .noteref, .r").ToArray())
            {
                ours.Remove();
            }

            Assert.AreEqual(Letters(TextWithoutNotes(paragraph)), Letters(shown.TextContent), id);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Slugs))]
    public async Task Every_word_of_the_text_is_in_the_page(string slug)
    {
        using IHtmlDocument page = await ParseAsync(slug);
        Dictionary<string, int> shown = CountWords(string.Join(' ', page.QuerySelector("main")!
            .GetDescendants().OfType<IText>().Select(node => node.Data)));
        XElement text = LoadTei(slug).Elements(Tei + "text").Single();
        Dictionary<string, int> encoded = CountWords(string.Join(' ', text.DescendantNodes().OfType<XText>()
            .Select(node => node.Value)));

        string[] lost = [.. encoded.Where(word => shown.GetValueOrDefault(word.Key) < 1).Select(word => word.Key)];
        Assert.IsEmpty(lost, string.Join(' ', lost));
    }

    [TestMethod]
    [DynamicData(nameof(TalkSlugs))]
    public async Task Legend_lists_the_kinds_that_occur_and_no_other(string slug)
    {
        using IHtmlDocument page = await ParseAsync(slug);
        string[] listed = [.. page.QuerySelectorAll(".legend [data-kind]").Select(kind => kind.GetAttribute("data-kind")!)];
        XElement text = LoadTei(slug).Elements(Tei + "text").Single();

        foreach (string reason in new[] { "sense", "identification", "name", "punctuation" })
        {
            bool occurs = text.Descendants(Tei + "supplied").Any(supplied => supplied.Attribute("reason")?.Value == reason);
            Assert.AreEqual(occurs, listed.Contains(reason), reason);
        }

        Assert.AreEqual(text.Descendants(Tei + "reg").Any(), listed.Contains("variant"));
        Assert.AreEqual(text.Descendants(Tei + "corr").Any(), listed.Contains("correction"));
        Assert.AreEqual(text.Descendants(Tei + "gap").Any(), listed.Contains("gap"));
        Assert.AreEqual(text.Descendants(Tei + "stage").Any(), listed.Contains("stage"));
        Assert.DoesNotContain("deletion", listed);
    }

    [TestMethod]
    public async Task Paragraphs_are_numbered_and_link_to_themselves()
    {
        using IHtmlDocument page = await ParseAsync("talk");
        IElement[] numbers = [.. page.QuerySelectorAll(".pn")];

        Assert.AreEqual("1 | 2 | 3 | 4 | 5", string.Join(" | ", numbers.Select(number => number.TextContent)));
        foreach (IElement number in numbers)
        {
            Assert.AreEqual("#" + number.ParentElement!.Id, number.GetAttribute("href"));
        }
    }

    [TestMethod]
    public async Task Notes_and_their_marks_link_to_each_other()
    {
        using IHtmlDocument page = await ParseAsync("varia");
        IElement[] marks = [.. page.QuerySelectorAll("a[role=doc-noteref]")];

        Assert.HasCount(3, marks);
        foreach (IElement mark in marks)
        {
            IElement note = page.GetElementById(mark.GetAttribute("href")![1..])!;
            Assert.AreEqual("#" + mark.Id, note.QuerySelector("a.back")!.GetAttribute("href"));
        }
    }

    [TestMethod]
    public async Task Index_of_names_lists_kinds_forms_identifiers_and_paragraphs()
    {
        using IHtmlDocument page = await ParseAsync("talk");
        IElement anna = page.GetElementById("index:person.anna-berg")!;

        Assert.Contains("(1861–1940)", anna.TextContent);
        Assert.AreEqual("ja", anna.QuerySelectorAll(".form")[^1].GetAttribute("lang"));
        Assert.AreEqual(
            "#t1p1 #t2p2 https://www.wikidata.org/wiki/Q1 https://viaf.org/viaf/12345 https://d-nb.info/gnd/1234-X",
            string.Join(' ', anna.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))));
        Assert.AreEqual("Persons | Places | Organisations | Events", string.Join(" | ", page.QuerySelectorAll(".names h3").Select(heading => heading.TextContent)));
        Assert.IsNotNull(page.QuerySelector("#t1p1 a[href='#index:event.herring-fair']"));
    }

    [TestMethod]
    public async Task Participants_stand_by_delegation_with_role_and_identifiers()
    {
        using IHtmlDocument page = await ParseAsync("talk");
        string[] sides = [.. page.QuerySelectorAll(".delegation h3").Select(side => side.TextContent)];

        Assert.AreEqual("Sund | Vesterland", string.Join(" | ", sides));
        Assert.Contains("Harbour Master", page.GetElementById("anna-berg")!.TextContent);
        Assert.Contains("note-taker", page.GetElementById("per-holm")!.TextContent);
        Assert.AreEqual("Vesterland", page.QuerySelector("#t1 .side")!.TextContent);
    }

    [TestMethod]
    public async Task Facts_files_and_version_stand_in_the_page()
    {
        using IHtmlDocument page = await ParseAsync("talk");
        string facts = page.QuerySelector(".facts")!.TextContent;

        foreach (string fact in new[] { "4 May 1911", "9:15AM", "Swedish", "HAS", "12-004", "3-5", "4711", "Tove Ek", "The Lighthouse Fund" })
        {
            Assert.Contains(fact, facts);
        }

        Assert.IsNotNull(page.QuerySelector("a[href='minutes.xml']"));
        Assert.IsNotNull(page.QuerySelector("a[href='minutes.pdf']"));
        Assert.Contains("9.8.7", page.QuerySelector("footer")!.TextContent);
    }

    [TestMethod]
    public async Task Unknown_elements_are_marked_and_keep_their_text()
    {
        using IHtmlDocument page = await ParseAsync("varia");

        Assert.AreEqual("app | lem | rdg", string.Join(" | ", page.QuerySelectorAll(".unhandled").Select(element => element.GetAttribute("data-tei"))));
        Assert.AreEqual("readingvariant", page.QuerySelector("[data-tei=app]")!.TextContent);
    }

    [TestMethod]
    [DynamicData(nameof(TalkSlugs))]
    public async Task Documents_of_our_own_encoder_have_no_unknown_elements(string slug)
    {
        using IHtmlDocument page = await ParseAsync(slug);

        Assert.IsEmpty(page.QuerySelectorAll(".unhandled"));
    }

    private async Task<IHtmlDocument> ParseAsync(string slug)
    {
        WebSite site = await WebSite.GetAsync();
        return await WebSite.ParseAsync(site.Page(slug), TestContext.CancellationToken);
    }

    private static XElement LoadTei(string slug)
    {
        using XmlReader reader = XmlReader.Create(Repository.Document(slug));
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    private static string TextWithoutNotes(XElement element) => string.Concat(element.DescendantNodes().OfType<XText>()
        .Where(text => !text.Ancestors(Tei + "note").Any(note => note.Attribute("type")?.Value is not ("sic" or "alias")))
        .Select(text => text.Value));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static Dictionary<string, int> CountWords(string text)
    {
        var word = new StringBuilder();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (char character in text + " ")
        {
            if (char.IsLetterOrDigit(character))
            {
                word.Append(character);
            }
            else if (word.Length > 0)
            {
                counts[word.ToString()] = counts.GetValueOrDefault(word.ToString()) + 1;
                word.Clear();
            }
        }

        return counts;
    }
}
