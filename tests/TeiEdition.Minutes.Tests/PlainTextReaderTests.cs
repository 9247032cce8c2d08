// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Tests;

/// <summary>Where paragraphs begin in texts whose lines are those of a page.</summary>
[TestClass]
public sealed class PlainTextReaderTests
{
    private const string Indented = """
           The delegation came to the harbour at nine in the morning and was
        met by the harbour master. The weather was bad, and the ship could not
        be seen.
           After the greetings the party went to the old customs house, where
        the director of the port told them how the cranes had been moved over
        the winter.
           Nobody asked a question. The visitors wanted to see the new pumps,
        which had been running since the spring, and the director was glad to
        lead them there.
           They left at noon.
        """;

    private const string DoubleSpaced = """
        The delegation came to the harbour at nine in the morning and was

        met by the harbour master. The weather was bad, and the ship could not

        be seen.

        After the greetings the party went to the old customs house, where

        the director of the port told them how the cranes had been moved over

        the winter. Nobody asked a question. The visitors wanted to see the

        new pumps, which had been running since the spring, and the director

        was glad to lead them there.

        They left at noon.
        """;

    private const string Packed = """
        The delegation came to the harbour at nine in the morning and was
        met by the harbour master. The weather was bad, and the ship could not
        be seen.
        After the greetings the party went to the old customs house, where
        the director of the port told them how the cranes had been moved over
        the winter.
        Nobody asked a question. The visitors wanted to see the new pumps,
        which had been running since the spring, and the director was glad to
        lead them there.
        """;

    [TestMethod]
    [DataRow(Indented, "3 3 3 1")]
    [DataRow(DoubleSpaced, "3 5 1")]
    [DataRow(Packed, "3 3 3")]
    [DataRow("Anna Lind\nKarl Tamm, Minister\nBo Dahl", "3")]
    public void Paragraphs_are_found_by_layout(string text, string expected) =>
        Assert.AreEqual(expected, string.Join(' ', Read(text).Blocks.Select(b => b.Lines.Length)));

    [TestMethod]
    public void Line_that_is_far_wider_than_a_page_is_a_paragraph()
    {
        string paragraph = string.Concat(Enumerable.Repeat("They went on about the canal. ", 10));
        Assert.AreEqual("1 1 1", string.Join(' ', Read(paragraph + "\n" + paragraph + "\nYes.").Blocks.Select(b => b.Lines.Length)));
    }

    [TestMethod]
    [DataRow("\n")]
    [DataRow("\r\n")]
    [DataRow("\r")]
    [DataRow("\u0085")]
    [DataRow("\u2028")]
    [DataRow(" \t\u00A0\n")]
    public void Line_ends_of_every_kind_are_line_ends(string end) =>
        Assert.AreEqual("3 3 3 1", string.Join(' ', Read(Indented.Replace("\n", end, StringComparison.Ordinal)).Blocks.Select(b => b.Lines.Length)));

    [TestMethod]
    [DataRow("a\u0301 b\u00ADc\u00A0d：e", "a\u0301 b\u00ADc\u00A0d：e")]
    public void Characters_are_kept_as_they_are(string text, string expected) =>
        Assert.AreEqual(expected, Read(text).Blocks.Single().Lines.Single().Text);

    private static SourceDocument Read(string text) => PlainTextReader.Read(new SourceText("a.txt", text));
}
