// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading.Word;
using static TeiEdition.Minutes.Tests.WordSample;

namespace TeiEdition.Minutes.Tests;

/// <summary>Lists of Word documents and their numbers.</summary>
[TestClass]
public sealed class WordListTests
{
    private const string Numbering = """
        <w:abstractNum w:abstractNumId="0">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/><w:lvlRestart w:val="1"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Outline"/>
          <w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/><w:pStyle w:val="Heading1"/></w:lvl>
          <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/><w:pStyle w:val="Heading2"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Outline"/></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
        <w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="§%1"/></w:lvl></w:lvlOverride></w:num>
        <w:num w:numId="6"><w:abstractNumId w:val="99"/></w:num>
        """;

    private const string Styles = """
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Bullets"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
        """;

    private static string Item(string text, int list, int level = 0) =>
        P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static string Markers(string body) => string.Join(' ', new WordSample
    {
        Body = body,
        Parts = new() { ["numbering"] = Numbering, ["styles"] = Styles },
    }.Read().Blocks.Select(b => b.Marker ?? "-"));

    [TestMethod]
    public void Items_have_levels_and_markers() => Assert.AreEqual(
        "ListItem 1 <1.>: a\nListItem 2 <1.a)>: b\nListItem 1 <•>: c\nParagraph: d",
        Print(Item("a", 1) + Item("b", 1, 1) + Item("c", 2) + Item("d", 0), ("numbering", Numbering)));

    [TestMethod]
    public void Levels_restart_below_an_item_above() =>
        Assert.AreEqual("1. 1.a) (i) 1.b) (ii) 2. 2.a) (i)", Markers(
            Item("x", 1) + Item("x", 1, 1) + Item("x", 1, 2) + Item("x", 1, 1) + Item("x", 1, 2) + Item("x", 1) + Item("x", 1, 1) + Item("x", 1, 2)));

    [TestMethod]
    public void Paragraphs_between_do_not_stop_the_count() =>
        Assert.AreEqual("1. - 2. 4.", Markers(Item("x", 1) + P("y") + Item("x", 1) + Item(string.Empty, 1).Replace("<w:r>", "<w:r><w:rPr/>", StringComparison.Ordinal) + Item("x", 1)));

    [TestMethod]
    public void A_list_may_begin_again_and_have_its_own_look()
    {
        Assert.AreEqual("1. 2. 5. 6.", Markers(Item("x", 1) + Item("x", 1) + Item("x", 4) + Item("x", 4)));
        Assert.AreEqual("§C §D", Markers(Item("x", 5) + Item("x", 5)));
    }

    [TestMethod]
    public void A_level_without_one_above_counts_the_one_above() =>
        Assert.AreEqual("1.a) 1.b) 2.", Markers(Item("x", 1, 1) + Item("x", 1, 1) + Item("x", 1)));

    [TestMethod]
    public void Styles_number_headings_and_items()
    {
        Assert.AreEqual("I 1.1 1.2 II 2.1 • -", Markers(
            string.Concat(new[] { "Heading1", "Heading2", "Heading2", "Heading1", "Heading2", "Bullets", "Normal" }.Select(s => P("x", $"<w:pStyle w:val=\"{s}\"/>")))));
        Assert.AreEqual("- -", Markers(P("x", "<w:pStyle w:val=\"Bullets\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") + Item("x", 6)));
    }

    [TestMethod]
    [DataRow(1, "upperRoman", "I")]
    [DataRow(1994, "upperRoman", "MCMXCIV")]
    [DataRow(49, "lowerRoman", "xlix")]
    [DataRow(27, "upperLetter", "AA")]
    [DataRow(28, "lowerLetter", "bb")]
    [DataRow(7, "decimalZero", "07")]
    [DataRow(12, "decimalZero", "12")]
    [DataRow(1, "ordinal", "1st")]
    [DataRow(12, "ordinal", "12th")]
    [DataRow(23, "ordinal", "23rd")]
    [DataRow(3, "russianLower", "в")]
    [DataRow(2, "ganada", "나")]
    [DataRow(21, "chineseCounting", "二十一")]
    [DataRow(10, "ideographDigital", "一〇")]
    [DataRow(3, "decimalEnclosedCircle", "③")]
    [DataRow(5, "chicago", "**")]
    [DataRow(4, "none", "")]
    [DataRow(4, "unheardOf", "4")]
    [DataRow(0, "upperRoman", "0")]
    [DataRow(-3, "lowerLetter", "-3")]
    public void Numbers_are_written_in_their_form(int number, string format, string expected) =>
        Assert.AreEqual(expected, NumberFormat.Format(number, format));
}
