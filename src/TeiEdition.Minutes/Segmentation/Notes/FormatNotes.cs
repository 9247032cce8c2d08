// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation.Notes;

/// <summary>The notes that a format ties to their places itself. Stateless.</summary>
internal static class FormatNotes
{
    /// <summary>Takes them, in the order of the source.</summary>
    /// <param name="document">The document.</param>
    public static ImmutableArray<NoteText> Of(SourceDocument document) =>
    [
        .. document.Notes
            .Select(n => (Note: n, Paragraphs: n.Blocks.Where(b => !b.Lines.IsEmpty).Select(b => new Paragraph { Text = SpannedText.Join(b.Lines) }).ToImmutableArray()))
            .Where(n => !n.Paragraphs.IsEmpty)
            .Select(n => new NoteText
            {
                Kind = n.Note.Kind,
                Number = n.Note.Number,
                Author = n.Note.Author,
                Reference = (n.Note.Start, n.Note.End),
                Certainty = Certainty.High,
                Paragraphs = n.Paragraphs,
            }),
    ];
}
