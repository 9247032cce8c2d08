// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Tests.Html;

/// <summary>Links to notes, and what looks like them.</summary>
[TestClass]
public sealed class HtmlNoteTests
{
    [TestMethod]
    [DataRow(
        "<p>He agreed.<a href='#fn1'><sup>1</sup></a></p><hr><ol><li id=fn1>In May. <a href='#r1'>x</a></li></ol>",
        "P He agreed.1", "Footnote 1 «1»: P In May. x")]
    [DataRow(
        "<p>He agreed.<a id=r1 href='#fn1'><sup>1</sup></a></p><ol><li id=fn1><p>In May. <a href='#r1'>↩</a></p><p>Or June.</p></li></ol>",
        "P He agreed.1", "Footnote 1 «1»: P In May. / P Or June.")]
    [DataRow(
        "<p>He agreed <a role=doc-noteref href='#n'>*</a> then.</p><aside id=n role=doc-footnote>In May.</aside><p>She left.",
        "P He agreed * then. / P She left.", "Footnote * «*»: P In May.")]
    [DataRow(
        "<p>He agreed.<a href='#_ftn1' name=_ftnref1><span class=MsoFootnoteReference>[1]</span></a></p><div><hr size=1><div id=ftn1><p class=MsoFootnoteText><a href='#_ftnref1' name=_ftn1><span>[1]</span></a> In May.</p><p>Or June.</p></div></div>",
        "P He agreed.[1]", "Footnote 1 «[1]»: P In May. / P Or June.")]
    [DataRow(
        "<p>He agreed.<sup id=cite_ref-1><a href='#cite_note-1'><span>[</span>1<span>]</span></a></sup></p><ol><li id=cite_note-1><span class=mw-cite-backlink><b><a href='#cite_ref-1'>^</a></b></span> <span class=reference-text>In May.</span></li></ol>",
        "P He agreed.[1]", "Footnote 1 «[1]»: P In May.")]
    [DataRow(
        "<p>He agreed.<a href='#_edn1' name=_ednref1>i</a></p><div id=edn1><p><a href='#_ednref1' name=_edn1>i</a> In May.</p></div>",
        "P He agreed.i", "Endnote i «i»: P In May.")]
    [DataRow(
        "<p>He agreed.<sup>[<a href='#note2'>2</a>]</sup></p><p id=note2><sup>2</sup> In May.</p>",
        "P He agreed.[2]", "Footnote 2 «[2]»: P In May.")]
    [DataRow(
        "<p>a<sup><a href='#n1'>1</a></sup> b<sup><a href='#n1'>1</a></sup></p><p id=n1>In May.</p>",
        "P a1 b1", "Footnote 1 «1»: P In May.")]
    [DataRow(
        "<p>a<sup><a href='#n1'>1</a></sup></p><table><tr id=n1><td>1.</td><td>In May.</td></tr><tr id=n2><td>2.<td>Loose.</table>",
        "P a1 / C1.2.1 2. / C1.2.2 Loose.", "Footnote 1 «1»: P In May.")]
    [DataRow(
        "<p>a<sup><a href='#n1'>1</a></sup></p><div style='display:none'><p id=n1>In May.</p></div>",
        "P a1", "Footnote 1 «1»: P In May.")]
    public void Read_ties_notes(string html, string blocks, string notes)
    {
        SourceDocument document = Pages.Read(html);
        Assert.AreEqual(blocks, Pages.Print(document.Blocks));
        Assert.AreEqual(notes, Notes(document));
    }

    [TestMethod]
    [DataRow("<p>See <a href='#c2'>chapter 2</a>.</p><h2 id=c2>Chapter 2</h2><p>x", "P See chapter 2. / H2 Chapter 2 / P x")]
    [DataRow("<p id=p1>One <a href='#p1'>1</a></p>", "P One 1")]
    [DataRow("<p><a href='#c'>2</a> apples.</p><p id=c>Pears are not apples, as all know who eat them.", "P 2 apples. / P Pears are not apples, as all know who eat them.")]
    [DataRow("<p>a<sup><a href='#x1'>1</a></sup> b<sup><a href='#x2'>2</a></sup></p><p><a name=x1>1</a> May<br><a name=x2>2</a> June</p>", "P a1 b2 / P 1 May|2 June")]
    [DataRow("<p>a<sup><a href='#gone'>1</a></sup></p>", "P a1")]
    public void Read_leaves_other_links_in_the_text(string html, string blocks)
    {
        SourceDocument document = Pages.Read(html);
        Assert.AreEqual(blocks, Pages.Print(document.Blocks));
        Assert.IsEmpty(document.Notes);
    }

    [TestMethod]
    public void Read_links_both_ways_are_one_note()
    {
        SourceDocument document = Pages.Read(
            "<p>a long beginning</p><p id=n1>x<sup><a href='#n2'>2</a></sup></p><p id=n2>y<sup><a href='#n1'>1</a></sup> z</p>");
        Assert.AreEqual("P a long beginning / P x2", Pages.Print(document.Blocks));
        Assert.AreEqual("Footnote 2 «2»: P y z", Notes(document));
    }

    [TestMethod]
    public void Read_says_what_of_a_note_is_left_out()
    {
        SourceDocument document = Pages.Read("<p>He agreed.<a id=r1 href='#fn1'>1</a></p><p id=fn1><a href='#r1'>1</a> In May. <a href='#r1'>Back</a></p>");
        Assert.AreEqual("link from a note back to its place: 1 / link from a note back to its place: Back", Pages.Omissions(document));
    }

    private static string Notes(SourceDocument document) => string.Join(
        " / ", document.Notes.Select(n => $"{n.Kind} {n.Number} «{document.Text.Text[n.Start..n.End]}»: {Pages.Print(n.Blocks)}"));
}
