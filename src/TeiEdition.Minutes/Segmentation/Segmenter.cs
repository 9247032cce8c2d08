// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation.Joining;
using TeiEdition.Minutes.Segmentation.Labels;
using TeiEdition.Minutes.Segmentation.Lists;
using TeiEdition.Minutes.Segmentation.Notes;
using TeiEdition.Minutes.Segmentation.Pages;
using TeiEdition.Minutes.Segmentation.Pieces;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>The stage of segmentation: cuts a document into record, lines before the talk, turns and paragraphs. Stateless.</summary>
internal static class Segmenter
{
    // With so many paragraphs and hardly a label, a document is no talk.
    private const int FewestOfReport = 8;

    /// <summary>Cuts a document.</summary>
    /// <param name="context">The document, which has text; gets MIN005 and MIN030.</param>
    public static SegmentedMinutes Segment(ConversionContext context)
    {
        context = context with { Document = context.Document with { Blocks = PageFurnitureFinder.Find(context) } };
        CatalogueRecord record = RecordSegmenter.Read(context);
        NoteSplit notes = WithHeadingInPlace(NoteListSegmenter.Split(record.Text, context));
        DocumentLines lines = DocumentLines.Of(notes.Blocks);
        LabelFinder labels = new(lines, context, context.Convention);
        ListFinder lists = new([.. lines.All.Select(l => l.Text)]);
        ImmutableArray<Piece> pieces = WithoutStrayLabels(new PieceCutter(lines, labels, lists).Cut(notes.Blocks), context);
        Joiner joiner = new(context);
        FrontReader front = new(labels, joiner, context.Convention);
        ImmutableArray<Piece> talkPieces = pieces[front.Read(pieces)..];
        int closing = ClosingFinder.Count(talkPieces, labels);
        TalkReader talk = new(context, labels, joiner);
        talk.Read(talkPieces[..^closing]);
        FrontReader back = new(labels, joiner, context.Convention);
        back.ReadClosing(talkPieces[^closing..]);
        if (!talk.HasTurns)
        {
            context.Sink.Report(Diagnostic.Create(MinutesDiagnostics.NoTurns, new SourceLocation(context.Source.Path)));
        }

        return new SegmentedMinutes
        {
            RecordTitle = record.Title,
            Record = record.Fields,
            LeadingFurniture = front.Furniture,
            Headings = front.Headings,
            Protocol = front.Protocol,
            Passages = talk.Build(),
            Closing = back.Protocol,
            Notes = notes.Notes,
            NotesHeading = notes.Heading,
            TextStart = FirstOffset(record.Text) ?? record.TailStart ?? context.Source.Text.Length,
            TextEnd = record.TailStart ?? context.Source.Text.Length,
        };
    }

    // A signature or a quoted speech in a report looks like a label, and makes no talk of it: talks begin early and go on.
    private static ImmutableArray<Piece> WithoutStrayLabels(ImmutableArray<Piece> pieces, ConversionContext context)
    {
        int[] labelled = [.. pieces.Index().Where(p => p.Item.Label is not null).Select(p => p.Index)];
        int texts = pieces.Count(p => !p.IsFurniture);
        bool stray = texts >= FewestOfReport && context.Settings.Participants.IsEmpty
            && (labelled.Length == 1 || (labelled.Length == 2 && labelled[0] > pieces.Length / 2));
        return stray ? [.. pieces.Select(p => p with { Label = null })] : pieces;
    }

    // Where text follows the list of notes, its heading is a line of the text.
    private static NoteSplit WithHeadingInPlace(NoteSplit split)
    {
        if (split.Heading is not { } heading)
        {
            return split;
        }

        int behind = split.Blocks.ToList().FindIndex(b => !b.Lines.IsEmpty && b.Lines[0].Offsets[0] > heading.Offsets[0]);
        Block line = new() { Kind = BlockKind.Paragraph, Lines = [heading] };
        return behind < 0 ? split : split with { Heading = null, Blocks = split.Blocks.Insert(behind, line) };
    }

    private static int? FirstOffset(ImmutableArray<Block> blocks) =>
        blocks.FirstOrDefault(b => !b.Lines.IsEmpty)?.Lines[0].Offsets[0];
}
