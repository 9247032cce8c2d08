// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Publishing.Tests.Print;

/// <summary>The words of the talk in the PDF.</summary>
[TestClass]
public sealed class PrintTextTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    [TestMethod]
    public async Task Text_ShortDocument_PrintsEveryLetterOfTheTalkInOrder()
    {
        var document = await PrintedDocuments.ShortAsync();

        Assert.AreEqual(Talk(await File.ReadAllTextAsync(PrintRoom.LampTalk)), document.TextLetters);
    }

    [TestMethod]
    public async Task Text_LongDocument_PrintsEveryLetterOfTheTalkInOrder()
    {
        var document = await PrintedDocuments.LongAsync();

        Assert.AreEqual(Talk(LongDocument.Build(await File.ReadAllTextAsync(PrintRoom.LampTalk))), document.TextLetters);
    }

    [TestMethod]
    [DataRow("Bela Kvist Béla Quist", DisplayName = "variant")]
    [DataRow("Harbour Office", DisplayName = "protocol")]
    [DataRow("Varn asks for two new lamps; Orrel promises one.", DisplayName = "summary")]
    [DataRow("The ledger for that year is lost.", DisplayName = "footnote of the source")]
    [DataRow("Translators’ note: The keeper’s two sentences mean the same", DisplayName = "translators' note")]
    [DataRow("Seong] Se0ng in the source", DisplayName = "correction")]
    public async Task Text_ShortDocument_PrintsWhatStandsBesideTheTalk(string words)
    {
        var document = await PrintedDocuments.ShortAsync();

        Assert.Contains(PrintedDocument.Letters(words), document[3].Text);
    }

    [TestMethod]
    [DataRow("[Han Seong]")]
    [DataRow("[was poured]")]
    [DataRow("[:]")]
    [DataRow("lowd [sic]")]
    [DataRow("[two words illegible]")]
    [DataRow("(A bell)")]
    [DataRow("\"bright\"")]
    [DataRow("Bela Kvist [Béla Quist]")]
    public async Task Brackets_ShortDocument_ArePrinted(string words)
    {
        var document = await PrintedDocuments.ShortAsync();
        var page = string.Concat(document[3].Letters.Select(letter => letter.Value)).Replace(" ", string.Empty, StringComparison.Ordinal);

        Assert.Contains(words.Replace(" ", string.Empty, StringComparison.Ordinal), page);
    }

    [TestMethod]
    public async Task Identification_ShortDocument_IsItalic()
    {
        var document = await PrintedDocuments.ShortAsync();
        var italic = document[3].Letters.Where(letter => letter.FontName!.Contains("Italic", StringComparison.Ordinal));

        Assert.Contains("HanSeong", PrintedDocument.Letters(string.Concat(italic.Select(letter => letter.Value))));
    }

    [TestMethod]
    [DataRow("북쪽 등대는 어둡다")]
    [DataRow("北方燈臺，又作灯塔")]
    [DataRow("Маяк не горит")]
    [DataRow("Béla")]
    public async Task Scripts_ShortDocument_ArePrintedAndSearchable(string words)
    {
        var document = await PrintedDocuments.ShortAsync();

        Assert.Contains(PrintedDocument.Letters(words), document[3].Text);
    }

    [TestMethod]
    public async Task Glyphs_BothDocuments_NoneIsMissing()
    {
        var results = new[] { (await PrintedDocuments.ShortAsync()).Result, (await PrintedDocuments.LongAsync()).Result };

        Assert.AreEqual(string.Empty, string.Join('\n', results.SelectMany(result => result.Diagnostics).Where(diagnostic => diagnostic.Severity != Severity.Info)));
    }

    /// <summary>The letters that the talk prints in the size of the text: what is at the foot or in the margin left out.</summary>
    private static string Talk(string document)
    {
        var body = XDocument.Parse(document, LoadOptions.PreserveWhitespace).Descendants(Tei + "body").Single();
        var small = body.Descendants().Where(element =>
            (element.Name == Tei + "note" && (string?)element.Attribute("type") is not ("sic" or "alias"))
            || (element.Name == Tei + "sic" && element.Parent!.Name == Tei + "choice"));
        foreach (var element in small.ToList())
        {
            element.Remove();
        }

        return PrintedDocument.Letters(body.Value);
    }
}
