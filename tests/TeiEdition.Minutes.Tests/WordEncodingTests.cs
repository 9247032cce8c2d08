// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Names;
using static TeiEdition.Minutes.Tests.WordSample;

namespace TeiEdition.Minutes.Tests;

/// <summary>Word documents through the whole converter.</summary>
[TestClass]
public sealed class WordEncodingTests
{
    private static readonly string[] Talk =
    [
        "Record of a Talk between Minister Hale and Ambassador Orlov",
        "Time: 3 May 1961",
        "Hale: We have read the note [of April].",
        "It leaves much open.",
        "Orlov: My government will answer within a week.",
        "Hale: That would be welcome.",
        "Orlov: I shall tell them.",
    ];

    private static string Turns(Encoded encoded) => string.Join('\n', encoded.Root.Descendants(TeiNames.Tei + "sp").Select(Encoded.Plain));

    private static Encoded Word(string body, Dictionary<string, string>? parts = null) =>
        Encoded.Of(new WordSample { Body = body, Parts = parts ?? [] }.ToBytes(), path: "a.docx");

    [TestMethod]
    public void Paragraphs_give_the_turns_of_the_plain_text()
    {
        string expected = Turns(Encoded.Of(string.Join("\n\n", Talk)));
        Assert.AreEqual(4, expected.Split("<sp ").Length - 1);
        Assert.AreEqual(expected, Turns(Word(string.Concat(Talk.Select(t => P(t))))));
    }

    [TestMethod]
    public void Bold_speakers_and_split_words_change_nothing()
    {
        static string Bold(string line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal) + 1;
            return colon == 0 ? P(line) : $"<w:p>{R(line[..2], "<w:b/>")}{R(line[2..colon], "<w:b/>")}{R(line[colon..])}</w:p>";
        }

        Encoded encoded = Word(string.Concat(Talk.Select(Bold)));
        Assert.AreEqual(
            "Hale: Orlov: Hale: Orlov:", string.Join(' ', encoded.Root.Descendants(TeiNames.Tei + "speaker").Select(s => s.Value)));
    }

    [TestMethod]
    public void A_running_head_does_not_hide_the_title()
    {
        Encoded encoded = Word(
            string.Concat(Talk.Select(t => P(t))) + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>",
            new() { ["header1"] = P("TOP SECRET") });
        Assert.AreEqual(4, encoded.Root.Descendants(TeiNames.Tei + "sp").Count());
        Assert.AreEqual(Talk[0], encoded.Root.Descendants(TeiNames.Tei + "titleStmt").Single().Element(TeiNames.Tei + "title")?.Value);
    }
}
