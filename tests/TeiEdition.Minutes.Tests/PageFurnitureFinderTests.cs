// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation.Pages;

namespace TeiEdition.Minutes.Tests;

/// <summary>Which lines belong to the page and not to the text.</summary>
[TestClass]
public sealed class PageFurnitureFinderTests
{
    [TestMethod]
    [DataRow("the talks were\n- 3 -\ncontinued.", "the talks were / <PageNumber>- 3 - / +continued.", DisplayName = "inside a block")]
    [DataRow("the talks were\n\n3\n\ncontinued.", "the talks were / <PageNumber>3 / continued.", DisplayName = "alone, in a sentence")]
    [DataRow("The talks ended.\n\n3\n\nWe went.", "The talks ended. / 3 / We went.", DisplayName = "alone, between sentences")]
    [DataRow("The talks\n\n1\n\nwere long.\n\n2\n\nWe went.", "The talks / <PageNumber>1 / were long. / <PageNumber>2 / We went.", DisplayName = "sequence")]
    [DataRow("One.\n\n1\n\nTwo.\n\n2\n\nThree.", "One. / 1 / Two. / 2 / Three.", DisplayName = "numbers of sections")]
    [DataRow("I.\n\nOne.\n\nII.\n\nTwo.", "I. / One. / II. / Two.", DisplayName = "roman numbers of sections")]
    [DataRow("One.\n\nPage 3 of 12\n\nTwo.", "One. / <PageNumber>Page 3 of 12 / Two.", DisplayName = "by its form")]
    [DataRow("One.\n\n[Page 14]\n\nTwo.", "One. / [Page 14] / Two.", DisplayName = "the editors' mark")]
    [DataRow("so one\n\n[Page 14]\n\ngoes on.", "so one / <PageNumber>[Page 14] / goes on.", DisplayName = "the editors' mark in a sentence")]
    [DataRow("so one\n\n- iv -\n\ngoes on.", "so one / <PageNumber>- iv - / goes on.", DisplayName = "roman")]
    [DataRow("SECRET\n\nOne goes\n\nSECRET\n- 2 -\n\non here.\n\nSECRET\n- 3 -\n\nTwo.", "<RunningHead>SECRET / One goes / <RunningHead>SECRET / <PageNumber>- 2 - / on here. / <RunningHead>SECRET / <PageNumber>- 3 - / Two.", DisplayName = "marking")]
    [DataRow("One goes\n\nSECRET\n- 2 -\nSECRET\n\non here.", "One goes / <RunningFoot>SECRET / <PageNumber>- 2 - / <RunningHead>SECRET / on here.", DisplayName = "foot and head")]
    [DataRow("One\n\nTalk on Canals 2\n\ngoes on.\n\nTwo\n\nTalk on Canals 3\n\ngoes on.", "One / <RunningHead>Talk on Canals 2 / goes on. / Two / <RunningHead>Talk on Canals 3 / goes on.", DisplayName = "head with number")]
    [DataRow("Article 1\n\nOne.\n\nArticle 2\n\nTwo.\n\nArticle 3\n\nThree.", "Article 1 / One. / Article 2 / Two. / Article 3 / Three.", DisplayName = "headings with numbers")]
    [DataRow("Ri: Good.\n\nTamm: No.\n\nRi: Good.\n\nTamm: No.\n\nRi: Good.", "Ri: Good. / Tamm: No. / Ri: Good. / Tamm: No. / Ri: Good.", DisplayName = "answers")]
    [DataRow("TAMM\n\nWe go.\n\nRI\n\nNo.\n\nTAMM\n\nYes.\n\nRI\n\nNo.", "TAMM / We go. / RI / No. / TAMM / Yes. / RI / No.", DisplayName = "labels alone")]
    [DataRow("One.\f2\nTwo goes\fTalk on Canals\n3\non.\fTalk on Canals\n4\nThree.", "One. / <PageNumber>2 / Two goes / <RunningHead>Talk on Canals / <PageNumber>3 / on. / <RunningHead>Talk on Canals / <PageNumber>4 / Three.", DisplayName = "form feeds")]
    [DataRow("One goes\fon here.", "One goes / <PageBreak> / on here.", DisplayName = "a form feed alone")]
    [DataRow("So one goes\nTalk on Canals\non here and two goes\nTalk on Canals\non here.", "So one goes / <RunningHead>Talk on Canals / +on here and two goes / <RunningHead>Talk on Canals / +on here.", DisplayName = "in one block")]
    public void Furniture_is_told_from_text(string text, string expected) =>
        Assert.AreEqual(expected, string.Join(" / ", PageFurnitureFinder.Find(Contexts.Of(text)).Select(Show)));

    [TestMethod]
    public void Judgements_are_taken_down()
    {
        ConversionContext context = Contexts.Of("the talks were\n- 3 -\ncontinued.\n\n7\n\nThere it is.");
        PageFurnitureFinder.Find(context);
        string[] judgements = [.. context.Evidence.ToImmutable().Select(j => $"{j.Kind} {j.Text} {j.Reading} {j.Certainty} {j.Rule}")];
        Assert.AreEqual("Furniture - 3 - pageNum High page-number-form|Furniture 7 text Low number-alone", string.Join('|', judgements));
    }

    private static string Show(Block block) => (block.IsContinued ? "+" : "")
        + (block.Kind == BlockKind.Paragraph ? "" : $"<{block.Kind}>") + string.Join('|', block.Lines);
}
