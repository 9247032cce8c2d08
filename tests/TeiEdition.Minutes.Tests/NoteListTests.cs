// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Minutes.Encoding;
using TeiEdition.Minutes.Recognition;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Minutes.Segmentation.Notes;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Tests;

/// <summary>Lists of notes at the end of fictional documents, and what refers to them.</summary>
[TestClass]
public sealed class NoteListTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    [DataRow("A road.[1] A wall.[2]\n\nNotes\n\n[1] In file 7.\n\n[2] By the engineer.", "Notes", "1@7=In file 7.|2@18=By the engineer.")]
    [DataRow("A road.[1]\n\nNotes:\n[1] In file 7,\nof two sheets.", "Notes:", "1@7=In file 7, of two sheets.")]
    [DataRow("A road.[1]\n\n-----\n1. In file 7.\n2. Lost.", "-----", "1@7=In file 7.|2=Lost.")]
    [DataRow("A road¹ and a wall².\n\n¹ In file 7.\n\n² Lost.", "", "1@6=In file 7.|2@18=Lost.")]
    [DataRow("A road.* No.\n\n_____\n* In file 7.", "_____", "*@7=In file 7.")]
    [DataRow("A road.[1] Again.[1]\n\nFootnotes\n\n[1] In file 7.\n\nEnd of the copy.", "Footnotes", "1@7+17=In file 7.")]
    [DataRow("A road.[1]\n\n[1] In file 7.", "", "1@7=In file 7.")]
    [DataRow("Points:\n\n1. A road.\n\n2. A wall.", "", "")]
    [DataRow("Notes\n\nWe met at noon.", "", "")]
    [DataRow("A road.\n\n[1] In file 7.", "", "")]
    [DataRow("-----\n\nA road.", "", "")]
    public void List_at_the_end_is_found_with_its_references(string text, string heading, string expected)
    {
        ConversionContext context = Contexts.Of(text);
        NoteSplit split = NoteListSegmenter.Split(context.Document.Blocks, context);
        Assert.AreEqual(heading, split.Heading?.Text ?? "");
        Assert.AreEqual(expected, string.Join('|', split.Notes.Select(Describe)));
    }

    [TestMethod]
    public void What_follows_the_list_stays_text()
    {
        ConversionContext context = Contexts.Of("A road.[1]\n\nNotes\n\n[1] In file 7.\n\nTranslated in town.");
        Assert.AreEqual(
            "A road.[1]|Translated in town.",
            string.Join('|', NoteListSegmenter.Split(context.Document.Blocks, context).Blocks.SelectMany(b => b.Lines).Select(l => l.Text)));
    }

    [TestMethod]
    [DataRow(
        "Chairman Vesely: A road.[1] A wall [1] and [two] more¹.\n\nFootnotes\n\n[1] In file [seven].",
        "<p xml:id=\"t1p1\">A road.<note xml:id=\"n1\" place=\"foot\" n=\"1\" rend=\"[1]\">In file <supplied xml:id=\"s1\" reason=\"sense\" resp=\"#translators\">seven</supplied>.</note>"
        + " A wall <ref type=\"note\" target=\"#n1\">[1]</ref> and <supplied xml:id=\"s2\" reason=\"sense\" resp=\"#translators\">two</supplied> more<ref type=\"note\" target=\"#n1\">¹</ref>.</p>")]
    public async Task Note_stands_at_its_place_and_nothing_is_lost(string text, string expected)
    {
        DiagnosticBag bag = new();
        ConversionContext context = Contexts.Of(text, bag);
        NoteSplit split = NoteListSegmenter.Split(context.Document.Blocks, context);
        context = context with { Document = context.Document with { Blocks = split.Blocks } };
        SegmentedMinutes segments = Segmenter.Segment(context) with
        {
            Notes = split.Notes,
            TextEnd = split.Heading is { } heading ? heading.Offsets[0] : context.Source.Text.Length,
        };
        XElement tei = TeiEncoder.Encode(context, Recogniser.Recognise(context, segments), "1").Tei;
        Assert.AreEqual(expected, Encoded.Plain(tei.Descendants(TeiNames.Tei + "p").Last(p => p.Parent!.Name.LocalName == "sp"))); // a turn has paragraphs
        Assert.IsTrue(NoteAccount.Check(context.Source, segments, tei, bag), string.Join('\n', bag.ToImmutableArray()));
        Assert.AreEqual("", await Jing.AgainstTeiAll([TeiSerializer.Serialize(new XElement(tei))], TestContext.CancellationToken));
        tei.Descendants(TeiNames.Tei + "note").Single(NoteAccount.IsNote).Value = "In file six.";
        Assert.IsFalse(NoteAccount.Check(context.Source, segments, tei, bag));
    }

    private static string Describe(NoteText note) =>
        note.Number + (note.Reference is { } r ? "@" + r.Start : "") + string.Concat(note.LaterReferences.Select(r => "+" + r.Start))
        + "=" + string.Join('/', note.Paragraphs.Select(p => p.Text.Text));
}
