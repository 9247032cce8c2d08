// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using CsCheck;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Reading.Html;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests.Html;

/// <summary>Pages made to break a reader, and random ones.</summary>
[TestClass]
public sealed class HtmlHostileTests
{
    private static ImmutableArray<string> Pieces { get; } =
    [
        "<p>", "</p>", "<b>", "</b>", "<div>", "</div>", "<table>", "<tr>", "<td colspan=99>", "</table>", "<li>", "<ol>", "</ol>", "<br>", "<pre>", "</pre>", "<a href='#n1'>",
        "<a href='/x'>", "</a>", "<sup>", "</sup>", "<p id=n1>", "1", "word ", "<script>", "</script>", "<style>", "</style>", "<!--", "-->", "&amp;", "&#0;", "&bogus;", "<", ">",
        "'", "\"", "\0", "\u00AD", "é", "\uD800", "😀", "<nav>", "</nav>", "<main>", "</main>", "<del>", "</del>", "<dl><dt>", "<dd>", "<select>", "<textarea>", "<template>", "<svg>", "<math>",
        "</svg>", "<frameset>", "<plaintext>", "<noscript>", "<form>", "<hr>", "\r\n", "<ruby>", "<rt>", "<body hidden>", "<span class=label>", "</span>", "<a name=n2 href=#n1>", "<title>",
    ];

    [TestMethod]
    public void Read_random_markup_never_throws_and_keeps_all_characters() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(p => string.Concat(p)).Sample(
            html =>
            {
                DiagnosticBag bag = new();
                if (HtmlSourceReader.Read(new SourceText("a.html", html), bag, CancellationToken.None) is not null)
                {
                    _ = Pages.Read(html);
                }
            },
            iter: 1000);

    [TestMethod]
    [DataRow("<div>", 100_000, "its elements nest more than 500 deep")]
    [DataRow("<b><i>", 100_000, "its elements nest more than 500 deep")]
    [DataRow("<table><tr><td>", 5_000, "its elements nest more than 500 deep")]
    public void Read_deep_nesting_is_an_error(string piece, int times, string why) =>
        Assert.AreEqual($"MIN062 the page is not read: {why}", Error(string.Concat(Enumerable.Repeat(piece, times)) + "x"));

    [TestMethod]
    public void Read_formatting_that_is_copied_without_end_is_an_error() => Assert.AreEqual(
        "MIN062 the page is not read: its formatting elements are never closed, so that they would be copied over a million times",
        Error("<p>" + string.Concat(Enumerable.Range(0, 900).Select(i => $"<font size={i}>")) + string.Concat(Enumerable.Repeat("<p>x", 2000))));

    public static IEnumerable<TestDataRow<Func<string>>> LargePages()
    {
        static string Many(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
        yield return new(() => Many("<p>Hale: Good morning, and welcome to Marn.</p>\n", 40_000)) { DisplayName = "2 MB of paragraphs" };
        yield return new(() => "<p>" + Many("a &amp; b ", 100_000)) { DisplayName = "one line of 1 MB" };
        yield return new(() => "<p title='" + new string('x', 10_000_000) + "'>x") { DisplayName = "an attribute of 10 MB" };
        yield return new(() => "<table>" + Many("<tr><td>a<td>b", 20_000)) { DisplayName = "20,000 rows" };
        yield return new(() => "<table>" + Many("<tr>" + Many("<td rowspan=9999 colspan=50>a", 3), 5_000)) { DisplayName = "rows that reach down" };
        yield return new(() => "<ol>" + Many("<li>a", 50_000)) { DisplayName = "50,000 items" };
        yield return new(() => Many("<sup><a href='#n'>1</a></sup>", 20_000) + "<p id=n>x") { DisplayName = "20,000 references to one note" };
        yield return new(() => string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<sup><a href='#n{i}'>1</a></sup>"))
            + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<p id=n{i}>x <a href='#b'>y</a>"))) { DisplayName = "10,000 notes" };
        yield return new(() => Many("<span></span>", 50_000) + "<a href=#x><sup>1</sup></a><p id=x>y") { DisplayName = "empty elements" };
        yield return new(() => "x" + Many("<!-- a -->", 300_000) + "y") { DisplayName = "300,000 comments" };
        yield return new(() => Many("<table>", 300) + Many("x<tr>", 50_000)) { DisplayName = "text in wrong places" };
        yield return new(() => Many("a&shy;", 100_000)) { DisplayName = "100,000 soft hyphens" };
        yield return new(() => Many("<ul><li><a href='/x'>y</a></ul>", 10_000) + Many("<p>z", 1000)) { DisplayName = "10,000 lists of links" };
        yield return new(() => "<p>" + new string('<', 1_000_000)) { DisplayName = "1 MB of less-than signs" };
        yield return new(() => "<p>" + new string('&', 3_000_000)) { DisplayName = "3 MB of ampersands" };
        yield return new(() => "<!--" + Many("--", 2_000_000)) { DisplayName = "a comment without end" };
        yield return new(() => "<style>" + Many(".a,", 1_000_000) + "{}" + Many(".b{font-weight:bold}", 100_000) + "</style><p class='a b'>x") { DisplayName = "style sheets" };
    }

    [TestMethod]
    [Timeout(60_000)]
    [DynamicData(nameof(LargePages))]
    public void Read_large_pages_takes_seconds(Func<string> make)
    {
        string html = make();
        Stopwatch watch = Stopwatch.StartNew();
        DiagnosticBag bag = new();
        _ = HtmlSourceReader.Read(new SourceText("a.html", html), bag, CancellationToken.None);
        Assert.IsLessThan(20, watch.Elapsed.TotalSeconds);
        Console.WriteLine($"{html.Length / 1e6:0.0} M characters: {watch.ElapsedMilliseconds} ms");
    }

    [TestMethod]
    public void Read_runs_no_script_and_follows_no_link()
    {
        SourceDocument document = Pages.Read("<p><a href='javascript:alert(1)'>a</a><img src=x onerror='y'>b<script>document.write('c')</script></p>");
        Assert.AreEqual("P ab", Pages.Print(document.Blocks));
    }

    private static string Error(string html)
    {
        DiagnosticBag bag = new();
        Assert.IsNull(HtmlSourceReader.Read(new SourceText("a.html", html), bag, CancellationToken.None));
        Diagnostic diagnostic = bag.ToImmutableArray().Single();
        return diagnostic.Code + " " + diagnostic.Message;
    }
}
