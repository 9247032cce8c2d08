// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.Minutes.Reading;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests.Html;

/// <summary>Places of characters in the file.</summary>
[TestClass]
public sealed class HtmlPlaceTests
{
    [TestMethod]
    [DataRow("<p>One <b>two</b> three</p>", "One 1:4, two 1:11, three 1:19")]
    [DataRow("<!DOCTYPE html>\r\n<p>One\r\n  two\r\nthree", "One 2:4, two 3:3, three 4:1")]
    [DataRow("<p>A&amp;B &lt;c&gt; caf&eacute; four", "A&B 1:4, <c> 1:12, café 1:22, four 1:34")]
    [DataRow("<p>x &notit; y&#8212;z", "x 1:4, ¬it; 1:6, y—z 1:14")]
    [DataRow("a<!-- b --> c<script>var d='<p>e';</script> f<style>g</style> h", "a 1:1, c 1:13, f 1:45, h 1:63")]
    [DataRow("<p title='a > b'>c < d <em>e</em>", "c 1:18, < 1:20, d 1:22, e 1:28")]
    [DataRow("<table><tr><td>a</td>moved<td>b</table> c", "moved 1:1, a 1:16, b 1:31, c 1:41")]
    [DataRow("<table>moved<tr><td>a</table>", "moved 1:8, a 1:21")]
    [DataRow("<p><b>one<p>two</b> three", "one 1:7, two 1:13, three 1:21")]
    [DataRow("<pre>\none\n\n two</pre>", "one 2:1, two 4:2")]
    [DataRow("<ul><li>one</li>\n<li>\ttwo</ul>", "one 1:9, two 2:6")]
    [DataRow("<p>😀 one &#x1F600;&#x1F600; two", "😀 1:4, one 1:7, 😀😀 1:11, two 1:30")]
    [DataRow("<p>\0one\0 two", "one 1:5, two 1:10")]
    public void Read_knows_the_place_of_each_word(string html, string expected)
    {
        SourceDocument document = Pages.Read(html);
        Assert.AreEqual(expected, string.Join(", ", document.Blocks.SelectMany(b => b.Lines).SelectMany(l => Words(document, l))));
    }

    [TestMethod]
    public void Read_knows_the_place_of_each_letter()
    {
        SourceDocument document = Pages.Read("<p>a&eacute;b\n c");
        SpannedText line = document.Blocks.Single().Lines.Single();
        Assert.AreEqual("1:4 1:5 1:13 1:14 2:2", string.Join(' ', line.Offsets.Select(o => Place(document.Text.Locate(o)))));
    }

    [TestMethod]
    public void Read_knows_the_place_of_omissions()
    {
        SourceDocument document = Pages.Read("<nav>\n <a href='/'>Home</a></nav><p>a&shy;b <span hidden>c</span>");
        Assert.AreEqual("2:14 2:32 2:52", string.Join(' ', document.Omissions.Select(o => Place(o.Location))));
    }

    private static IEnumerable<string> Words(SourceDocument document, SpannedText line)
    {
        int start = 0;
        foreach (string word in line.Text.Split(' '))
        {
            yield return word + " " + Place(document.Text.Locate(line.Offsets[start]));
            start += word.Length + 1;
        }
    }

    private static string Place(SourceLocation place) => string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}");
}
