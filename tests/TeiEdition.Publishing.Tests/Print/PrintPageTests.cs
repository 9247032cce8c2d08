// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text.RegularExpressions;

namespace TeiEdition.Publishing.Tests.Print;

/// <summary>Title page, imprint, running heads, margins, footnotes, index.</summary>
[TestClass]
public sealed partial class PrintPageTests
{
    [TestMethod]
    [DataRow("OST HA 22-0815, 3-9")]
    [DataRow("3 November 1936, 09:15")]
    [DataRow("Harbour Office, Ostrel")]
    [DataRow("Minutes of a Talk between Harbour Master Ilse Varn and Commissioner Tomas Orrel on the Northern Lamps")]
    [DataRow("Tomas Orrel, Commissioner, Coast Commission")]
    [DataRow("Béla Quist, note-taker")]
    [DataRow("Translated by Ruben Tayle and Mina Osk")]
    [DataRow("Archive of the Coast, document 4711")]
    [DataRow("https://example.org/documents/lamps/4711")]
    public async Task TitlePage_ShortDocument_Names(string words)
    {
        var document = await PrintedDocuments.ShortAsync();

        Assert.Contains(PrintedDocument.Letters(words), document[1].Text);
    }

    [TestMethod]
    [DataRow("Likely misreadings were corrected")]
    [DataRow("Printed with the kind help of the Foundation for Fog Signals")]
    [DataRow("Language of the original: Korean")]
    [DataRow("punctuation added by the translators")]
    public async Task Imprint_ShortDocument_Says(string words)
    {
        var document = await PrintedDocuments.ShortAsync();

        Assert.Contains(PrintedDocument.Letters(words), document[2].Text);
    }

    [TestMethod]
    public async Task Imprint_KindThatDoesNotOccur_IsNotExplained()
    {
        var document = await PrintedDocuments.LongAsync();

        Assert.DoesNotContain(PrintedDocument.Letters("punctuation added by the translators"), document[2].Text);
    }

    [TestMethod]
    public async Task RunningHeads_LongDocument_HaveNumberTitleAndDate()
    {
        var document = await PrintedDocuments.LongAsync();
        var pages = document.TextPages.Skip(1).ToList();

        Assert.IsGreaterThan(8, pages.Count);
        foreach (var page in pages)
        {
            var head = PrintedDocument.Letters(string.Concat(page.Letters
                .Where(letter => letter.StartBaseLine.Y > 680 - 66).Select(letter => letter.Value)));
            Assert.Contains(page.Number.ToString(CultureInfo.InvariantCulture), head);
            Assert.Contains(page.Number % 2 == 0 ? "MinutesofaTalk" : "3November1936", head);
        }
    }

    [TestMethod]
    public async Task MarginalNumbers_LongDocument_CountEachParagraphInTheOuterMargin()
    {
        var document = await PrintedDocuments.LongAsync();

        foreach (var page in document.TextPages)
        {
            foreach (var letter in MarginalLetters(page))
            {
                Assert.AreEqual(page.Number % 2 == 1, letter.StartBaseLine.X > page.Width / 2, $"page {page.Number}");
            }
        }

        Assert.AreEqual(
            string.Concat(Enumerable.Range(1, LongDocument.Paragraphs)),
            string.Concat(document.TextPages.SelectMany(MarginalLetters).Select(letter => letter.Value)));
    }

    [TestMethod]
    public async Task MarginalNumbers_LongDocument_StandOnTheFirstLineOfTheirParagraph()
    {
        var document = await PrintedDocuments.LongAsync();

        foreach (var page in document.TextPages)
        {
            foreach (var letter in MarginalLetters(page))
            {
                Assert.IsTrue(page.Letters.Any(other => other.PointSize > 9 && Math.Abs(other.StartBaseLine.Y - letter.StartBaseLine.Y) < 2), $"page {page.Number}");
            }
        }
    }

    [TestMethod]
    public async Task Footnotes_LongDocument_StandOnThePageOfTheirMark()
    {
        var document = await PrintedDocuments.LongAsync();
        var counted = 0;
        foreach (var page in document.TextPages)
        {
            var marks = page.Letters.Count(letter => letter.PointSize is > 6 and < 6.9 && letter.StartBaseLine.X is > 50 and < 404 && char.IsDigit(letter.Value[0]));
            var notes = Notes().Count(page.Text);
            Assert.AreEqual(notes > 0, marks > 0, $"page {page.Number}");
            counted += notes;
        }

        Assert.IsGreaterThan(30, counted);
    }

    [TestMethod]
    [DataRow("Guild of Pilots")]
    [DataRow("Skerry of Maun")]
    [DataRow("Orrel, Tomas")]
    public async Task Index_LongDocument_CitesExactlyThePagesThatNameTheEntry(string entry)
    {
        var document = await PrintedDocuments.LongAsync();

        var expected = PagesWith(document, PrintedDocument.Letters(LongDocument.Forms[entry]));
        var text = string.Concat(document.IndexPages.SelectMany(page => page.Letters)
            .Where(letter => letter.StartBaseLine.Y is > 66 and < 614).Select(letter => letter.Value));
        var start = text.IndexOf(entry, StringComparison.Ordinal);
        Assert.IsGreaterThanOrEqualTo(0, start);
        var cited = PageLists().Matches(text, start + entry.Length).First().Value;

        Assert.AreSequenceEqual(expected, Expand(cited));
        Assert.DoesNotContain("#", text);
    }

    [TestMethod]
    public async Task Index_EntryWithFormsInSeveralScripts_PrintsThatOfTheOriginal()
    {
        var document = await PrintedDocuments.ShortAsync();

        Assert.Contains("HanSeong한성keeper", document[4].Text);
    }

    [TestMethod]
    public async Task Index_RunOfPages_BecomesARange()
    {
        var document = await PrintedDocuments.LongAsync();

        Assert.Contains("–", string.Concat(document.IndexPages.SelectMany(page => page.Letters).Select(letter => letter.Value)));
    }

    private static IEnumerable<UglyToad.PdfPig.Content.Letter> MarginalLetters(PrintedPage page) =>
        page.Letters.Where(letter => letter.PointSize is > 6.9 and < 7.4 && (letter.StartBaseLine.X < (page.Number % 2 == 0 ? 70 : 46) || letter.StartBaseLine.X > 386)
            && letter.StartBaseLine.Y is > 70 and < 614 && char.IsDigit(letter.Value[0]));

    /// <summary>The pages on which a form begins, once each, ascending.</summary>
    private static List<int> PagesWith(PrintedDocument document, string form)
    {
        var text = document.TextLetters;
        var ends = new List<(int End, int Number)>();
        var length = 0;
        foreach (var page in document.TextPages)
        {
            length += page.TextSized.Length;
            ends.Add((length, page.Number));
        }

        var pages = new List<int>();
        for (var at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.Ordinal))
        {
            pages.Add(ends.First(page => page.End > at).Number);
        }

        return [.. pages.Distinct()];
    }

    private static List<int> Expand(string list) =>
        [.. list.Split(',').SelectMany(part =>
        {
            var ends = part.Split('–').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
            return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
        })];

    [GeneratedRegex(@"\d+(–\d+)?(, ?\d+(–\d+)?)*")]
    private static partial Regex PageLists();

    [GeneratedRegex("Editorsnote")]
    private static partial Regex Notes();
}
