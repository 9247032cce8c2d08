// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Minutes.Segmentation.Notes;

namespace TeiEdition.Minutes.Tests;

/// <summary>Lists of notes at the end of fictional documents, and what refers to them.</summary>
[TestClass]
public sealed class NoteListTests
{
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

    private static string Describe(NoteText note) =>
        note.Number + (note.Reference is { } r ? "@" + r.Start : "") + string.Concat(note.LaterReferences.Select(r => "+" + r.Start))
        + "=" + string.Join('/', note.Paragraphs.Select(p => p.Text.Text));
}
