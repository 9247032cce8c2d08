// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Recognition.Layers;
using TeiEdition.Xml.Names;
using static TeiEdition.Minutes.Tests.WordSample;

namespace TeiEdition.Minutes.Tests.Inline;

/// <summary>Tracked changes and looks: what Word says of words beside their sense.</summary>
[TestClass]
public sealed class TextLayerTests
{
    private const string Talk = "Record of a Talk between Minister Hale and Ambassador Orlov|Time: 3 May 1961|Hale: We have read the note.|Orlov: I thank you.|";

    /// <summary>Stops the validator.</summary>
    public required TestContext TestContext { get; init; }

    private static Encoded Word(string lastParagraph) =>
        Encoded.Of(Bytes(lastParagraph), path: "a.docx");

    private static byte[] Bytes(string lastParagraph) => new WordSample
    {
        Body = string.Concat(Talk.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(t => P(t))) + lastParagraph,
    }.ToBytes();

    private static string Last(Encoded encoded) => Encoded.Plain(encoded.Root.Descendants(TeiNames.Tei + "p").Last());

    private static string Ins(string runs, string attributes = "w:author=\"Ivo Lind\" w:date=\"2024-03-01T10:00:00Z\"") => $"<w:ins w:id=\"1\" {attributes}>{runs}</w:ins>";

    private static string Del(string text, string attributes = "w:author=\"Ivo Lind\" w:date=\"2024-03-01T10:00:00Z\"", string look = "") =>
        $"<w:del w:id=\"2\" {attributes}><w:r>{look}<w:delText xml:space=\"preserve\">{text}</w:delText></w:r></w:del>";

    [TestMethod]
    public void Tracked_changes_keep_words_author_and_date()
    {
        Encoded encoded = Word(P(R("Hale: That would be ") + Del("good") + Ins(R("welcome"), "w:author=\"Mara Quist\"") + R(" then, ") + Ins(R("Sir")) + R(".")));
        Assert.AreEqual(
            "<p xml:id=\"t3p1\">That would be <del change=\"#c1\">good</del><add change=\"#c2\">welcome</add> then, <add change=\"#c1\">Sir</add>.</p>",
            Last(encoded));
        Assert.AreEqual(
            "<listChange><change xml:id=\"c1\" when=\"2024-03-01T10:00:00Z\"><name>Ivo Lind</name></change><change xml:id=\"c2\"><name>Mara Quist</name></change></listChange>",
            Encoded.Plain(encoded.Root.Descendants(TeiNames.Tei + "listChange").Single()));
    }

    [TestMethod]
    [DataRow("w:author=\"A\" w:date=\"last week\"", "<change xml:id=\"c1\"><name>A</name><date>last week</date></change>")]
    [DataRow("w:author=\"A\" w:date=\"2024-02-31T10:00:00Z\"", "<change xml:id=\"c1\"><name>A</name><date>2024-02-31T10:00:00Z</date></change>")]
    [DataRow("w:author=\"A\" w:date=\"2024-02-03T10:00:00\"", "<change xml:id=\"c1\" when=\"2024-02-03T10:00:00\"><name>A</name></change>")]
    [DataRow("w:date=\"2024-02-03T10:00:00+01:00\"", "<change xml:id=\"c1\" when=\"2024-02-03T10:00:00+01:00\" />")]
    public void A_time_that_is_none_stays_words(string attributes, string expected) => Assert.AreEqual(
        expected, Encoded.Plain(Word(P(R("Hale: Yes") + Ins(R(" indeed"), attributes) + R("."))).Root.Descendants(TeiNames.Tei + "change").First()));

    [TestMethod]
    public void A_change_by_nobody_points_nowhere()
    {
        Encoded encoded = Word(P(R("Hale: Yes") + Ins(R(" indeed"), string.Empty) + R(".")));
        Assert.AreEqual("<p xml:id=\"t3p1\">Yes <add>indeed</add>.</p>", Last(encoded));
        Assert.IsEmpty(encoded.Root.Descendants(TeiNames.Tei + "listChange"));
    }

    // The words of the stretch «» against the marks of the sentence.
    [TestMethod]
    [DataRow("we «met [in» May] there", "we <add>met</add> <supplied xml:id=\"s1\" reason=\"sense\" resp=\"#translators\"><add>in</add> May</supplied> there")]
    [DataRow("we met [in «May] there» now", "we met <supplied xml:id=\"s1\" reason=\"sense\" resp=\"#translators\">in <add>May</add></supplied> <add>there</add> now")]
    [DataRow("we «met [in May] there» now", "we <add>met <supplied xml:id=\"s1\" reason=\"sense\" resp=\"#translators\">in May</supplied> there</add> now")]
    [DataRow("we met «[in May]» now", "we met <add><supplied xml:id=\"s1\" reason=\"sense\" resp=\"#translators\">in May</supplied></add> now")]
    [DataRow("we met «[»in May] now", "we met <supplied xml:id=\"s1\" reason=\"sense\" resp=\"#translators\">in May</supplied> now")]
    [DataRow("on 3 «May 1961 we» met", "on <date when=\"1961-05-03\">3 <add>May 1961</add></date> <add>we</add> met")]
    [DataRow("he «said: “We» go now, or never at all.” So", "he <add>said:</add> <q rend=\"“ ”\"><add>We</add> go now, or never at all.</q> So")]
    [DataRow("he said: “We «go now, or never at all.” So» then", "he said: <q rend=\"“ ”\">We <add>go now, or never at all.</add></q> <add>So</add> then")]
    [DataRow("he said: «“»We go now, or never at all.” So", "he said: <q rend=\"“ ”\">We go now, or never at all.</q> So")]
    [DataRow("a wo«rd [il»legible] here", "a wo<add>rd</add> <gap xml:id=\"s1\" reason=\"illegible\" resp=\"#translators\"><desc>illegible</desc></gap> here")]
    public void Changes_are_cut_at_the_borders_of_other_marks(string text, string expected)
    {
        string[] parts = text.Split('«', '»');
        Assert.AreEqual(
            $"<p xml:id=\"t3p1\">{expected}</p>", Last(Word(P(R("Hale: " + parts[0]) + Ins(R(parts[1]), string.Empty) + R(parts[2])))));
    }

    [TestMethod]
    [DataRow("Hale: We |b:never| agreed.", "We <hi rend=\"bold\">never</hi> agreed.")]
    [DataRow("Hale: We |biu:never| agreed.", "We <hi rend=\"bold italic underline\">never</hi> agreed.")]
    [DataRow("Hale: We |c:never| had H|-:2|O or m|^:2|.", "We <hi rend=\"small-caps\">never</hi> had H<hi rend=\"subscript\">2</hi>O or m<hi rend=\"superscript\">2</hi>.")]
    [DataRow("Hale: We |s:never| agreed.", "We <hi rend=\"strikethrough\">never</hi> agreed.")]
    [DataRow("|b:Hale:| We agreed.", "We agreed.")]
    [DataRow("|b:Hale:| |i:We agreed|.", "We agreed.")]
    [DataRow("Hale: |i:We ||bi:never||i: agreed.|", "We <hi rend=\"bold\">never</hi> agreed.")]
    [DataRow("Hale: On 3 |i:May 1961 we| met.", "On <date when=\"1961-05-03\">3 <hi rend=\"italic\">May 1961</hi></date> <hi rend=\"italic\">we</hi> met.")]
    [DataRow("Hale: On the 15|^:th| of May 1961 we met.", "On the <date when=\"1961-05-15\">15<hi rend=\"superscript\">th</hi> of May 1961</date> we met.")]
    public void Looks_are_kept_where_they_tell_words_apart(string line, string expected)
    {
        string runs = string.Concat(line.Split('|').Select(part =>
            part.IndexOf(':', StringComparison.Ordinal) is > 0 and < 4 and var colon && !part.StartsWith("Hale", StringComparison.Ordinal)
                ? R(part[(colon + 1)..], Properties(part[..colon]))
                : R(part)));
        Assert.AreEqual($"<p xml:id=\"t3p1\">{expected}</p>", Last(Word(P(runs))));
    }

    [TestMethod]
    public void A_change_and_a_look_cut_each_other()
    {
        string deleted = Del("not quite", string.Empty, "<w:rPr><w:i/></w:rPr>");
        Assert.AreEqual(
            "<p xml:id=\"t3p1\">We <hi rend=\"italic\">are <del>not quite</del></hi> ready.</p>",
            Last(Word(P(R("Hale: We ") + R("are ", "<w:i/>") + deleted + R(" ready.")))));
        Assert.AreEqual(
            "<p xml:id=\"t3p1\">We <hi rend=\"bold\">ar</hi><del><hi rend=\"bold\">e</hi> not</del> ready.</p>",
            Last(Word(P(R("Hale: We ") + R("ar", "<w:b/>") + Del("e", string.Empty, "<w:rPr><w:b/></w:rPr>") + Del(" not", string.Empty) + R(" ready.")))));
    }

    [TestMethod]
    public async Task The_encodings_are_valid()
    {
        string all = P(R("Hale: On 3 ") + Ins(R("May 1961 we")) + R(" said: “Let ") + Del("us [go") + R("] now”, with ") + R("H", "<w:b/>") + Ins(R("ale", "<w:i/>")) + R("."))
            + P(R("(Ap", "<w:b/>") + Ins(R("plause)")))
            + P(R("Orl") + Del("e", string.Empty) + R("ov: ") + Del("I shall tell them.", "w:author=\"A\" w:date=\"then\""));
        Encoded encoded = Word(all);
        Assert.AreEqual(string.Empty, await Jing.AgainstTeiAll([System.Text.Encoding.UTF8.GetBytes(encoded.Xml)], TestContext.CancellationToken));
    }

    [TestMethod]
    public void Splitting_is_linear_and_nests()
    {
        // Quotations of four characters, and stretches that cut each of them.
        string text = string.Concat(Enumerable.Repeat("“ab” ", 40_000));
        ImmutableArray<InlineMark> marks = [.. Enumerable.Range(0, 40_000).Select(i => new QuotationMark(i * 5, (i * 5) + 4, false))];
        MarkSplitter splitter = new(text, marks, cutsAtNotes: true);
        List<(int, int)> pieces = [.. Enumerable.Range(0, 39_999).SelectMany(i => splitter.Split((i * 5) + 2, (i * 5) + 7))];
        Assert.HasCount(2 * 39_999, pieces);
        Assert.AreEqual((2, 3), pieces[0]);
        Assert.AreEqual((6, 7), pieces[1]);
        Assert.AreEqual("(0, 19)", string.Join(' ', splitter.Split(0, 20)));
    }

    private static string Properties(string tokens) => string.Concat(tokens.Select(t => t switch
    {
        'b' => "<w:b/>",
        'i' => "<w:i/>",
        'u' => "<w:u w:val=\"single\"/>",
        'c' => "<w:smallCaps/>",
        '^' => "<w:vertAlign w:val=\"superscript\"/>",
        '-' => "<w:vertAlign w:val=\"subscript\"/>",
        _ => "<w:strike/>",
    }));
}
