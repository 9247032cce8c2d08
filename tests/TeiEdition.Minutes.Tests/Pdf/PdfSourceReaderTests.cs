// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Reading.Pdf;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests.Pdf;

/// <summary>What is read from the pages of a PDF.</summary>
[TestClass]
public sealed class PdfSourceReaderTests
{
    private const string First = "The delegation came to the harbour at nine in the morning and was met\nby the harbour master. The weather was bad, and the ship could not\nbe seen.";
    private const string Second = "After the greetings the party went to the old customs house, where the\ndirector of the port told them how the cranes had been moved.";

    [TestMethod]
    public void Paragraphs_are_told_by_gaps() =>
        Assert.AreEqual("Paragraph 3 / Paragraph 2", Shape(Read(new TestPdf().Lines(First).Gap().Lines(Second))));

    [TestMethod]
    public void Paragraphs_are_told_by_indents()
    {
        SourceDocument document = Read(new TestPdf().Lines("   " + First).Lines("   " + Second));
        Assert.AreEqual("Paragraph 3 / Paragraph 2", Shape(document));
        Assert.AreEqual("   The delegation", document.Text.Text[..17]);
    }

    [TestMethod]
    public void Heading_is_larger_or_bold()
    {
        SourceDocument document = Read(new TestPdf().Lines("Talk on Canals", size: 16).Gap().Lines("*The harbour*").Gap(4).Lines(First));
        Assert.AreEqual("Heading 1 / Heading 1 / Paragraph 3", Shape(document));
        Assert.AreEqual("1 2 0", string.Join(' ', document.Blocks.Select(b => b.Level)));
    }

    [TestMethod]
    public void Heading_of_two_lines_is_one() =>
        Assert.AreEqual("Heading 2 / Paragraph 3", Shape(Read(new TestPdf().Lines("Talk on Canals\nand Rivers", size: 20, leading: 26).Gap().Lines(First))));

    [TestMethod]
    public void Narrow_space_parts_words() => Assert.AreEqual(
        "the old harbour", Read(new TestPdf().At(72, 700, "the ").At(86.5, 700, "old ").At(101, 700, "harbour")).Blocks.Single().Lines.Single().Text);

    [TestMethod]
    public void Columns_are_read_one_after_the_other()
    {
        TestPdf pdf = new TestPdf().Lines("A line across both of the columns, which is as wide as the page is, almost");
        for (int i = 0; i < 8; i++)
        {
            pdf.At(72, 730 - (i * 14), $"left column line number {i} is here").At(300, 730 - (i * 14), $"right column line number {i} is here");
        }

        SourceDocument document = Read(pdf);
        string[] lines = [.. document.Blocks.SelectMany(b => b.Lines).Select(l => l.Text)];
        Assert.HasCount(17, lines);
        Assert.AreEqual("left column line number 7 is here|right column line number 0 is here", lines[8] + "|" + lines[9]);
    }

    [TestMethod]
    public void Labels_before_values_are_no_column()
    {
        TestPdf pdf = new();
        string[] labels = ["DATE:", "PLACE:", "TIME:", "SUBJECT:", "BY:", "FOR:"];
        for (int i = 0; i < labels.Length; i++)
        {
            pdf.At(72, 730 - (i * 14), labels[i]).At(260, 730 - (i * 14), $"the value that belongs to label {i}");
        }

        Assert.Contains("DATE: the value that belongs to label 0", string.Join('|', Read(pdf).Blocks.SelectMany(b => b.Lines)));
    }

    [TestMethod]
    public void Heads_and_numbers_are_found_by_place()
    {
        TestPdf pdf = new();
        string[] bodies = ["The canal is old.", "Nobody came to the lock.", "A pump was bought.", "It rained on the dredgers."];
        for (int page = 1; page <= 4; page++)
        {
            pdf = page == 1 ? pdf : pdf.Page();
            pdf.At(72, 800, "Talk on Canals").At(290, 40, $"- {page} -").Lines(bodies[page - 1]);
        }

        SourceDocument document = Read(pdf);
        string page1 = "RunningHead Talk on Canals / Paragraph After / PageNumber - 1 -";
        Assert.AreEqual(page1, string.Join(" / ", document.Blocks.Where(b => b.Page == 1).Select(b => $"{b.Kind} {(b.Kind == BlockKind.Paragraph ? "After" : b.Lines[0])}")));
        Assert.AreEqual("4 4 4", string.Join(' ', document.Blocks.CountBy(b => b.Kind).Select(c => c.Value)));
    }

    [TestMethod]
    public void Numbers_in_the_margin_are_left_out()
    {
        TestPdf pdf = new TestPdf().Lines(First + "\n" + Second + "\n" + First);
        SourceDocument document = Read(pdf.At(50, 760 - (4 * TestPdf.Leading), "5", 8).At(530, 760, "12", 8));
        Assert.AreEqual("12 5", document.Omissions.Single().Text);
        Assert.DoesNotContain("5", document.Text.Text);
    }

    [TestMethod]
    public void Page_without_furniture_ends_with_a_break() =>
        Assert.AreEqual("Paragraph 3 / PageBreak 0 / Paragraph 2", Shape(Read(new TestPdf().Lines(First).Page().Lines(Second))));

    [TestMethod]
    public void Footnote_is_tied_to_its_number()
    {
        SourceDocument document = Read(new TestPdf().Lines(First.Replace("bad,", "bad,^1^", StringComparison.Ordinal)).Gap().Lines(Second)
            .Rule(100).At(72, 88, "1 It rained all day,", 8).At(72, 78, "as the log says.", 8));
        Assert.AreEqual("Paragraph 3 / Paragraph 2", Shape(document));
        SourceNote note = document.Notes.Single();
        Assert.AreEqual("1|1|1 It rained all day,/as the log says.", $"{note.Number}|{document.Text.Text[note.Start..note.End]}|{string.Join('/', note.Blocks[0].Lines)}");
        Assert.Contains("The weather was bad,1 and", document.Blocks[0].Lines[1].Text);
    }

    [TestMethod]
    public void Looks_are_runs()
    {
        SourceDocument document = Read(new TestPdf().Lines("The *bold man* and the _slanted man_ went.\n" + First));
        Assert.AreEqual(
            "Bold bold man|Italic slanted man",
            string.Join('|', document.Runs.Select(r => $"{r.Style} {document.Text.Text[r.Start..r.End]}")));
    }

    [TestMethod]
    public void Letters_printed_twice_are_bold()
    {
        SourceDocument document = Read(new TestPdf().At(72, 700, "Tamm").At(72.3, 700, "Tamm").At(120, 700, "went to the harbour and the customs house"));
        Assert.AreEqual("Tamm went to the harbour and the customs house", document.Blocks.Single().Lines.Single().Text);
        Assert.AreEqual("Tamm", document.Omissions.Single().Text);
        Assert.AreEqual("Bold Tamm", string.Join('|', document.Runs.Select(r => $"{r.Style} {document.Text.Text[r.Start..r.End]}")));
    }

    [TestMethod]
    public void Places_are_page_line_and_column()
    {
        SourceDocument document = Read(new TestPdf().Lines(First).Page().Lines(Second));
        SpannedText line = document.Blocks[^1].Lines[1];
        Assert.AreEqual(new SourceLocation("a.pdf#page=2", 2, 1), document.Text.Locate(line.Offsets[0]));
        Assert.AreEqual(new SourceLocation("a.pdf#page=2", 2, 5), document.Text.Locate(line.Offsets[4]));
    }

    [TestMethod]
    public void All_characters_are_accounted_for()
    {
        SourceDocument document = Read(new TestPdf().Lines(First).At(72, 300, "Twice").At(72.2, 300, "Twice").Page().Lines("*" + Second + "*"));
        Dictionary<char, int> counts = (document.Text.Text + string.Concat(document.Omissions.Select(o => o.Text)))
            .Where(c => !char.IsWhiteSpace(c)).CountBy(c => c).ToDictionary();
        Assert.AreEqual(Print(document.Characters!), Print(counts)); // a PDF is counted
        static string Print(IEnumerable<KeyValuePair<char, int>> c) => string.Join(' ', c.OrderBy(p => p.Key).Select(p => $"{p.Key}{p.Value}"));
    }

    [TestMethod]
    public void Page_without_text_needs_recognition() =>
        Assert.AreEqual("a.pdf: error: the PDF has no text: it is a scan and needs OCR, or it is empty [MIN070]", Errors(new TestPdf().Build()));

    [TestMethod]
    public void Talk_in_a_file_is_encoded_whole()
    {
        TestPdf pdf = new();
        pdf.At(72, 800, "Talk on Canals, 3 May 1961").At(290, 40, "1").Lines("Chairman Tamm: We have gone over your list of pumps, and I must say that\nsome of the figures sur-\nprised us. The cooperation has been good, and we should like it to remain");
        pdf.Page().At(72, 800, "Talk on Canals, 3 May 1961").At(290, 40, "2").Lines("so for a year.").Gap().Lines("Minister Moss: Agreed.");
        pdf.Page().At(72, 800, "Talk on Canals, 3 May 1961").At(290, 40, "3").Lines("Chairman Tamm: Good.");
        Encoded encoded = Encoded.Of(pdf.Build(), path: "a.pdf");
        Assert.AreEqual(3, encoded.Result?.Summary.Turns, encoded.Report);
        Assert.Contains("figures sur<lb type=\"source\" break=\"no\" rend=\"-\" />prised us.", encoded.Body);
        Assert.Contains(
            "to remain <pb /><fw type=\"pageNum\">1</fw><fw type=\"header\">Talk on Canals, 3 May 1961</fw> so for a year.", encoded.Body);
    }

    [TestMethod]
    public void Damaged_files_are_errors()
    {
        byte[] whole = new TestPdf().Lines(First).Build();
        Assert.Contains("[MIN072]", Errors("%PDF-1.7\nnothing"u8.ToArray()));
        for (int length = 9; length < whole.Length; length += whole.Length / 40)
        {
            Errors(whole[..length]);
        }

        for (int i = 0; i < whole.Length; i += whole.Length / 150)
        {
            byte[] damaged = [.. whole];
            damaged[i] ^= 0x5A;
            Errors(damaged);
        }
    }

    [TestMethod]
    public void Cancelled_work_ends()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        Assert.ThrowsExactly<OperationCanceledException>(
            () => PdfSourceReader.Read(new MinutesSource("a.pdf", new TestPdf().Lines(First).Build()), new DiagnosticBag(), cancelled.Token));
    }

    private static string Errors(byte[] bytes)
    {
        DiagnosticBag bag = new();
        SourceDocument? document = PdfSourceReader.Read(new MinutesSource("a.pdf", bytes), bag, CancellationToken.None);
        Assert.AreEqual(document is null, bag.HasErrors, string.Join('\n', bag.ToImmutableArray()));
        return string.Join('\n', bag.ToImmutableArray());
    }

    private static SourceDocument Read(TestPdf pdf)
    {
        DiagnosticBag bag = new();
        return PdfSourceReader.Read(new MinutesSource("a.pdf", pdf.Build()), bag, CancellationToken.None)
            ?? throw new AssertFailedException(string.Join('\n', bag.ToImmutableArray()));
    }

    private static string Shape(SourceDocument document) => string.Join(" / ", document.Blocks.Select(b => $"{b.Kind} {b.Lines.Length}"));
}
