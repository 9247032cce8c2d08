// SPDX-License-Identifier: MIT
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TeiEdition.Minutes.Tests;

/// <summary>
/// Four times the text is about four times the work: of each form a text and one four times as long are encoded, and memory asked for and
/// time are compared. Quadratic work would be sixteen times as much. <c>PROPERTY_FACTOR=N</c> takes longer texts.
/// </summary>
[TestClass]
[DoNotParallelize]
public sealed class LinearTests
{
    private const double MostMemory = 6;

    private const double MostTime = 11;

    // Below this a measure of time says nothing; the machine does other things, too.
    private const double LeastMilliseconds = 300;

    // Not linear yet.
    private static readonly string[] Known = ["different labels", "head lines"];

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    [DataRow("paragraphs", 1333)]
    [DataRow("one long line", 1333)]
    [DataRow("one long paragraph of short lines", 1333)]
    [DataRow("brackets", 2000)]
    [DataRow("brackets in one paragraph", 2000)]
    [DataRow("brackets without partner", 2000)]
    [DataRow("nested brackets", 3000)]
    [DataRow("parentheses without partner", 2000)]
    [DataRow("quotation marks", 2000)]
    [DataRow("turns", 2000)]
    [DataRow("different labels", 250)]
    [DataRow("labels of one person in many forms", 500)]
    [DataRow("participants", 266)]
    [DataRow("participants in one line", 300)]
    [DataRow("words with a colon", 2000)]
    [DataRow("joins", 1333)]
    [DataRow("page numbers", 1333)]
    [DataRow("hyphens", 1333)]
    [DataRow("footnotes", 1000)]
    [DataRow("list items", 1333)]
    [DataRow("head lines", 500)]
    [DataRow("record of brackets", 1333)]
    [DataRow("blank lines", 6666)]
    [DataRow("dates", 1333)]
    public void Four_times_the_text_is_four_times_the_work(string form, int count)
    {
        int factor = int.TryParse(Environment.GetEnvironmentVariable("PROPERTY_FACTOR"), NumberStyles.None, CultureInfo.InvariantCulture, out int f) ? f : 1;
        count *= factor;
        byte[] small = System.Text.Encoding.UTF8.GetBytes(Text(form, count));
        byte[] large = System.Text.Encoding.UTF8.GetBytes(Text(form, count * 4));
        Measure(System.Text.Encoding.UTF8.GetBytes(Text(form, 20)));
        string report = string.Empty;
        bool isLinear = false;
        for (int attempt = 0; attempt < 3 && !isLinear; attempt++)
        {
            (double memory, double time) = Measure(small);
            (double moreMemory, double moreTime) = Measure(large);
            report = string.Create(
                CultureInfo.InvariantCulture,
                $"{form}: {large.Length / 1e6:0.00} MB, {moreTime:0} ms, time ×{moreTime / time:0.0}, memory ×{moreMemory / memory:0.0} ({moreMemory / large.Length:0} bytes a byte)");
            isLinear = moreMemory / memory < MostMemory && (moreTime < LeastMilliseconds || moreTime / time < MostTime);
        }

        TestContext.WriteLine(report);
        if (Known.Contains(form) && !isLinear)
        {
            Assert.Inconclusive(report);
        }

        Assert.IsTrue(isLinear, report);
    }

    [TestMethod]
    public void Ten_megabytes_with_a_line_of_five_and_a_hundred_thousand_brackets_and_turns_are_encoded()
    {
        string text = Repeat("Chairman Vesely: We [must] go on.\n\nSecretary Kant: Yes.\n\n", 50_000)
            + "Chairman Vesely: " + Repeat("[and] so on the harbour works stand still in winter and he knows why; ", 71_000)
            + "\n\n" + Repeat("Nothing is done in the harbour before the ice has gone.\n", 35_000);
        Encoded encoded = Encoded.Of(text);
        Assert.DoesNotContain("MIN009", encoded.Codes);
        Assert.IsGreaterThan(9_500_000, text.Length);
        Assert.AreEqual("100001 121000", string.Create(CultureInfo.InvariantCulture, $"{encoded.Result!.Summary.Turns} {encoded.Result.Summary.Insertions}"));
    }

    private static (double Memory, double Time) Measure(byte[] source)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Stopwatch watch = Stopwatch.StartNew();
        Encoded encoded = Encoded.Of(source, authority: SampleAuthority.Index);
        double time = watch.Elapsed.TotalMilliseconds;
        long memory = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.IsNotNull(encoded.Result, encoded.Report);
        return (memory, time);
    }

    private static string Text(string form, int count) => form switch
    {
        "paragraphs" => Talk("The harbour works stand still in winter and nobody knows why.\n\n", count),
        "one long line" => Talk("the harbour works stand still in winter and Karl Tamm knows why ", count),
        "one long paragraph of short lines" => Talk("the harbour works stand still\n", count),
        "brackets" => Talk("We [must] go on.\n\n", count),
        "brackets in one paragraph" => Talk("we [must] go ", count),
        "brackets without partner" => Talk("[a ", count),
        "nested brackets" => Talk("[a ", count) + new string(']', count),
        "parentheses without partner" => Talk("(a ", count),
        "quotation marks" => Talk("\"a\" and \"b ", count),
        "turns" => Repeat("Chairman Vesely: Good.\n\nSecretary Kant: Yes.\n\n", count / 2),
        "different labels" => Each(count, i => $"Minister {Name(i)}: Good.\n\n"),
        "labels of one person in many forms" => Each(count, i => $"Minister Kant ({Name(i)}): Good.\n\n"),
        "participants" => "Participants:\n\n" + Each(count, i => $"Anna {Name(i)}, Secretary\n") + "\nSecretary Babab: Good.",
        "participants in one line" => "Participants: " + Each(count, i => $"Secretary Anna {Name(i)}, ") + "\n\nSecretary Babab: Good.",
        "words with a colon" => Talk("Word: a\n", count),
        "joins" => Talk("and so it goes on\n\n", count),
        "page numbers" => Talk("so it goes on\n\n- 7 -\n\n", count),
        "hyphens" => Talk("the har-\nbour works\n", count),
        "footnotes" => Each(count, i => $"Chairman Vesely: Good.[{i + 1}]\n\n") + "Notes\n\n" + Each(count, i => $"[{i + 1}] See file {i}.\n\n"),
        "list items" => Talk("\n\n1. The harbour works.", count),
        "head lines" => Each(count, i => $"Label {Name(i)}: value\n\n") + "Chairman Vesely: Good.",
        "record of brackets" => "Title\n\nSummary: " + Repeat("[x [y \"z\"]] ", count) + "\n\nContents:\n\nChairman Vesely: Good.",
        "blank lines" => Talk("\n \n", count),
        "dates" => Talk("on 5 May 1961 at 10:30 ", count),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static string Talk(string piece, int count) => "Talk\n\nChairman Vesely: " + Repeat(piece, count);

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static string Each(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));

    // A name of its own for each number: Babab, Babac, …
    private static string Name(int number)
    {
        StringBuilder name = new("B");
        for (int i = 0; i < 4; i++, number /= 10)
        {
            name.Append("aeiou"[i]).Append("bcdfgklmnp"[number % 10]);
        }

        return name.ToString();
    }
}
