// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Recognition;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Encoding;

/// <summary>Notes to TEI. Stateless.</summary>
internal static class NoteEncoder
{
    /// <summary>What the <c>xml:id</c> of a note begins with; its number in the document follows.</summary>
    public const string IdStart = "n";

    /// <summary>A note, with its text.</summary>
    /// <param name="inline">Encodes its text.</param>
    /// <param name="minutes">The document.</param>
    /// <param name="index">0-based index of the note in the document.</param>
    /// <param name="reference">The printed reference that it stands for; null where the format shows the number itself, and at the end of the document.</param>
    public static XElement Note(InlineEncoder inline, RecognisedMinutes minutes, int index, string? reference)
    {
        NoteText note = minutes.Segments.Notes[index];
        XElement element = new(
            TeiNames.Tei + "note",
            new XAttribute(TeiNames.XmlId, Id(index)),
            note.Kind == SourceNoteKind.Comment
                ? new XAttribute("type", "comment")
                : new XAttribute("place", note.Kind == SourceNoteKind.Endnote ? "end" : "foot"),
            note.Number is null ? null : new XAttribute("n", note.Number),
            reference is null || reference[0] == SourceDocument.Anchor ? null : new XAttribute("rend", reference),
            note.Certainty < Certainty.High ? InlineEncoder.Judged(note.Certainty) : null);
        if (note.Author is { Length: > 0 } author)
        {
            element.Add(new XElement(TeiNames.Tei + "label", author), new XText(" "));
        }

        bool several = note.Paragraphs.Length > 1;
        element.Add(several
            ? note.Paragraphs.Select(p => new XElement(TeiNames.Tei + "p", inline.Encode(minutes.Texts[p.Text])))
            : inline.Encode(minutes.Texts[note.Paragraphs[0].Text]));
        return element;
    }

    /// <summary>A further reference to a note.</summary>
    /// <param name="index">0-based index of the note in the document.</param>
    /// <param name="content">The printed reference.</param>
    public static XElement Reference(int index, object? content) =>
        new(TeiNames.Tei + "ref", new XAttribute("type", "note"), new XAttribute("target", "#" + Id(index)), content);

    /// <summary>The notes that nothing refers to.</summary>
    /// <param name="inline">Encodes their texts.</param>
    /// <param name="minutes">The document.</param>
    public static IEnumerable<XElement> WithoutReference(InlineEncoder inline, RecognisedMinutes minutes) =>
        Enumerable.Range(0, minutes.Segments.Notes.Length)
            .Where(i => minutes.Segments.Notes[i].Reference is null)
            .Select(i => Note(inline, minutes, i, null));

    /// <summary>The <c>xml:id</c> of a note.</summary>
    public static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"{IdStart}{index + 1}");
}
