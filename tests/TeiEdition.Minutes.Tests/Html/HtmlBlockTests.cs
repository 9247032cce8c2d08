// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Tests.Html;

/// <summary>Elements to blocks, looks and changes.</summary>
[TestClass]
public sealed class HtmlBlockTests
{
    [TestMethod]
    [DataRow("<h1>Talk</h1><p>One\n two</p><p>three", "H1 Talk / P One two / P three")]
    [DataRow("One<p>two</p>three<div>four<div>five</div>six</div>", "P One / P two / P three / P four / P five / P six")]
    [DataRow("<p>One<br>two<br><br>three<br/> <br/>four<br></p>", "P One|two / P three / P four")]
    [DataRow("<p>Caf&eacute;&nbsp;&amp; tea &#8211; &#x201C;yes&#x201D;</p>", "P Café\u00A0& tea – “yes”")]
    [DataRow("<p>&nbsp;</p><p> a &nbsp; b </p>", "P a b")]
    [DataRow("<b>Hale</b>:<i>yes</i> <u>no</u>", "P Hale:yes no")]
    [DataRow("<pre>One\n  two\n\nthree</pre>", "P One|two / P three")]
    [DataRow("<p style='white-space: pre-line'>One\ntwo</p>", "P One|two")]
    [DataRow("<ol start=3 type=a><li>x<li value=5>y<li>z</ol>", "L1(c.) x / L1(e.) y / L1(f.) z")]
    [DataRow("<ol><li>x<ul><li>y<p>z</p></ul><li>w</ol>", "L1(1.) x / L2(•) y / L2 z / L1(2.) w")]
    [DataRow("<ol reversed type=I><li>x<li>y</ol>", "L1(II.) x / L1(I.) y")]
    [DataRow("<ul style='list-style:none'><li>x</ul>", "L1 x")]
    [DataRow("<table><tr><td>Date<td>1 May<tr><td>Place<td><p>Office</p><p>Room 2</p></table>", "C1.1.1 Date / C1.1.2 1 May / C1.2.1 Place / C1.2.2 Office / C1.2.2 Room 2")]
    [DataRow("<table><tr><td colspan=2>a<td rowspan=2>b<tr><td>c<td>d</table>", "C1.1.1+1 a / C1.1.3 b / C1.2.1 c / C1.2.2 d")]
    [DataRow("<table><tr><td><h1>Talk</h1><p>One</table>", "H1 Talk / P One")]
    [DataRow("<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>", "P a / P b / P c / P d")]
    [DataRow("<dl><dt>Date<dd>1 May<dt>Place<dd>Office<dd>Room</dl>", "C1.1.1 Date / C1.1.2 1 May / C1.2.1 Place / C1.2.2 Office / C1.2.2 Room")]
    [DataRow("<dl><div><dt>Date</dt><dd>1 May</dd></div></dl>", "C1.1.1 Date / C1.1.2 1 May")]
    [DataRow("<div><span class=field-label>Citation</span><span>Folder 7</span></div>", "P Citation / P Folder 7")]
    [DataRow("<div><span class=label>Citation:</span> Folder 7</div>", "P Citation: Folder 7")]
    [DataRow("<div class=label>Citation</div><div>Folder 7</div>", "P Citation / P Folder 7")]
    [DataRow("<p>One<hr>two<p style='page-break-before:always'>three", "P One / P two / PageBreak / P three")]
    [DataRow("<div role=doc-pagebreak>12</div><p>One", "PageNumber 12 / P One")]
    [DataRow("<blockquote>One<p>two</blockquote>", "P One / P two")]
    [DataRow("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby><ruby>字<rt>ji</rt></ruby>", "P 漢(kan)字 ji")]
    [DataRow("<p class=MsoTitle>Talk<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>One", "H1 Talk / P One")]
    [DataRow("<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>One", "L2 1. One")]
    [DataRow("<!--[if gte mso 9]><xml>x</xml><![endif]--><script>y</script><style>z</style><template>t</template>One<!-- c -->two", "P Onetwo")]
    [DataRow("a\u0000b<p>c", "P ab / P c")]
    public void Read_gives_blocks(string html, string expected) => Assert.AreEqual(expected, Pages.Blocks(html));

    [TestMethod]
    public void Read_pre_has_the_lines_of_the_page()
    {
        SourceDocument document = Pages.Read("<p>One</p><pre>two</pre>");
        Assert.AreEqual("True False", string.Join(' ', document.Blocks.Select(b => b.IsWhole)));
    }

    [TestMethod]
    [DataRow("<b>HALE</b>: <i>yes <strong>no</strong></i>", "Bold: HALE / Italic: yes / Bold, Italic: no")]
    [DataRow("<b>MR.</b> <b>HALE</b> x<sup>2</sup><sub>3</sub><s>y</s>", "Bold: MR. HALE / Superscript: 2 / Subscript: 3 / Strikethrough: y")]
    [DataRow("<span style='FONT-WEIGHT: 700; font-variant:small-caps'>Hale</span>", "Bold, SmallCapitals: Hale")]
    [DataRow("<b>a<span style='font-weight:normal'>b</span></b>", "Bold: a")]
    [DataRow("<span style='text-decoration:underline line-through;vertical-align:super'>a</span>", "Underline, Superscript, Strikethrough: a")]
    [DataRow("<style>/* x */ .c1, p.c2 > b {font-style:italic} span.c3{font-weight:bold} @media print{.c4{font-weight:bold}}</style><span class='c1 c3'>a</span><b class=c4>b</b><i>c</i>", "Bold, Italic: a / Bold: b / Italic: c")]
    public void Read_gives_looks(string html, string expected) => Assert.AreEqual(expected, Pages.Runs(Pages.Read(html)));

    [TestMethod]
    public void Read_gives_changes()
    {
        SourceDocument document = Pages.Read("<p>He <del cite='mailto:A.%20Hale' datetime='1962-02-15T10:00'>said <ins>not</ins> </del><ins>wrote</ins> it.</p>");
        Assert.AreEqual(
            "-said not A. Hale 1962-02-15T10:00 / +wrote  ",
            string.Join(" / ", document.Revisions.Select(r => (r.IsDeletion ? "-" : "+") + document.Text.Text[r.Start..r.End] + $" {r.Author} {r.When}")));
    }

    [TestMethod]
    [DataRow("One<p hidden>two</p><span style='display:none'>three</span>four", "P One / P four", "hidden: two / hidden: three")]
    [DataRow("inter&shy;national&#8203;ly", "P internationally", "soft hyphen: \u00AD / character without width: \u200B")]
    [DataRow("a<button>Print</button><select><option>One<option>Two</select><noscript>no</noscript>b", "P ab", "button: Print / field of a form: One Two / shown only without scripts: no")]
    [DataRow("a&#x01;b\uFFFF", "P ab", "character that XML does not have: \u0001 / character that XML does not have: \uFFFF")]
    public void Read_leaves_out_what_is_not_shown(string html, string blocks, string omissions)
    {
        SourceDocument document = Pages.Read(html);
        Assert.AreEqual(blocks, Pages.Print(document.Blocks));
        Assert.AreEqual(omissions, Pages.Omissions(document));
    }
}
