// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Tests.Html;

/// <summary>What of a saved page is the document.</summary>
[TestClass]
public sealed class HtmlPagePartTests
{
    private const string Talk = "<h1>Talk in Marn</h1><p>HALE: Good morning. We have read your letter and thank you for it.</p><p>LIND: We wrote it in haste, and hope that it was clear enough.</p>";

    private const string TalkBlocks = "H1 Talk in Marn / P HALE: Good morning. We have read your letter and thank you for it. / P LIND: We wrote it in haste, and hope that it was clear enough.";

    [TestMethod]
    [DataRow("<nav><a href='/'>Home</a> <a href='/all'>All</a></nav>", "", "navigation: Home All")]
    [DataRow("<a href='#main'>Skip to content</a>", "", "navigation: Skip to content")]
    [DataRow("<header><a href='/'>The Marn Archive</a><form><input name=q><button>Find</button></form></header>", "", "head of the page: The Marn Archive Find")]
    [DataRow("", "<footer>All rights kept by the archive.</footer>", "foot of the page: All rights kept by the archive.")]
    [DataRow("", "<div class='cookie-banner'>We use cookies. <button>Fine</button></div>", "cookie notice: We use cookies. Fine")]
    [DataRow("<div id=main-menu><ul><li><a href='/a'>A</a><li><a href='/b'>B</a></ul></div>", "", "navigation: A B")]
    [DataRow("<ul><li><a href='/a'>People</a><li><a href='/b'>Places</a><li><a href='/c'>Topics</a></ul>", "", "list of links: People Places Topics")]
    [DataRow("<form role=search>Find <input></form>", "", "search form: Find")]
    [DataRow("", "<aside><h3>More</h3><a href='/x'>Another talk</a></aside>", "side column: More Another talk")]
    [DataRow("", "<div class=share-links><a href='https://x.example'>Post</a><a href='mailto:'>Mail</a></div>", "links to share: PostMail")]
    [DataRow("", "<div class=site_footer>Made by the archive <a href='/l'>Legal</a></div>", "foot of the page: Made by the archive Legal")]
    public void Read_cuts_furniture_with_and_without_a_main_part(string before, string after, string omissions)
    {
        foreach (string page in (string[])[$"{before}<main id=main>{Talk}</main>{after}", $"{before}<div id=main>{Talk}</div>{after}", $"{before}<article id=main>{Talk}</article>{after}"])
        {
            SourceDocument document = Pages.Read($"<!DOCTYPE html><html><head><title>x</title></head><body>{page}</body></html>");
            Assert.AreEqual(TalkBlocks, Pages.Print(document.Blocks), page);
            Assert.AreEqual(omissions, Pages.Omissions(document), page);
        }
    }

    [TestMethod]
    [DataRow("<div>The archive of Marn</div><main>" + Talk + "</main>bare", TalkBlocks, "outside the main part of the page: The archive of Marn / outside the main part of the page: bare")]
    [DataRow("<header><h1>Talk in Marn</h1></header><main><p>HALE: Good morning.</p></main>", "H1 Talk in Marn / P HALE: Good morning.", "")]
    [DataRow("<main><div class='breadcrumbs'><a href='/'>Home</a> › Talk</div>" + Talk + "<button>Print</button></main>", TalkBlocks, "navigation: Home › Talk / button: Print")]
    [DataRow("<main>Loading</main><div>" + Talk + "</div>", "P Loading / " + TalkBlocks, "")]
    [DataRow("<form action=x><input type=hidden>" + Talk + "</form>", TalkBlocks, "")]
    public void Read_takes_the_main_part(string html, string blocks, string omissions)
    {
        SourceDocument document = Pages.Read(html);
        Assert.AreEqual(blocks, Pages.Print(document.Blocks));
        Assert.AreEqual(omissions, Pages.Omissions(document));
    }

    [TestMethod]
    [DataRow("<header><h1>Talk</h1><p>Marn, 1 May</p></header><p>HALE: Good morning.</p><footer>Folder 7</footer>", "H1 Talk / P Marn, 1 May / P HALE: Good morning.", "foot of the page: Folder 7")]
    [DataRow("<div class=document-header><h2>Talk</h2></div><p>HALE: Good morning.</p>", "H2 Talk / P HALE: Good morning.", "")]
    [DataRow("<p class=search>HALE: Good morning.</p><p class=nav>LIND: Good morning.", "P HALE: Good morning. / P LIND: Good morning.", "")]
    [DataRow("<div class=label>Subjects</div><div><a href='/a'>Fish</a>, <a href='/b'>Salt</a>, <a href='/c'>Tolls</a></div>" + Talk, "P Subjects / P Fish, Salt, Tolls / " + TalkBlocks, "")]
    [DataRow("<dl><dt>Subjects<dd><a href='/a'>Fish</a> <a href='/b'>Salt</a> <a href='/c'>Tolls</a></dl>" + Talk, "C1.1.1 Subjects / C1.1.2 Fish Salt Tolls / " + TalkBlocks, "")]
    [DataRow("<ul><li><a href='/a'>People</a><li><a href='/b'>Places</a><li><a href='/c'>Topics</a></ul>", "L1(•) People / L1(•) Places / L1(•) Topics", "")]
    [DataRow("<div class=menu>" + Talk + "</div>", TalkBlocks, "")]
    public void Read_keeps_what_may_be_the_document(string html, string blocks, string omissions)
    {
        SourceDocument document = Pages.Read(html);
        Assert.AreEqual(blocks, Pages.Print(document.Blocks));
        Assert.AreEqual(omissions, Pages.Omissions(document));
    }

    [TestMethod]
    public void Read_keeps_notes_in_the_foot_of_the_page()
    {
        SourceDocument document = Pages.Read(
            "<main>" + Talk + "<p>He agreed.<sup><a href='#n1'>1</a></sup></p></main><footer><p id=n1>In May.</p><p>Site map</p></footer>");
        Assert.AreEqual("P In May.", Pages.Print(document.Notes.Single().Blocks));
        Assert.AreEqual("outside the main part of the page: Site map", Pages.Omissions(document));
    }
}
