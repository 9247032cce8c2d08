// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>Writes the blocks of a PDF into one text, with places, looks and notes. For one document, on one thread.</summary>
internal sealed class PdfTextBuilder(string path)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<SourceAnchor>.Builder _anchors = ImmutableArray.CreateBuilder<SourceAnchor>();
    private readonly List<(BlockKind Kind, int Level, int Page, List<(int Start, int End)> Lines)> _blocks = [];
    private readonly List<(string Number, int Start, int End, int First, int After)> _notes = [];
    private readonly List<Run> _runs = [];
    private int _page;
    private int _line;

    /// <summary>The raised numbers of the text so far that no note has taken yet.</summary>
    public List<(int Page, string Number, int Start, int End)> References { get; } = [];

    /// <summary>Adds a block behind those before it.</summary>
    public void Add(PdfBlock block)
    {
        List<(int, int)> lines = [];
        _blocks.Add((block.Kind, block.Level, block.Lines[0].Line.Page, lines));
        _text.Append(_text.Length == 0 ? string.Empty : "\n");
        foreach ((PdfLine line, int indent) in block.Lines)
        {
            (_page, _line) = line.Page == _page ? (_page, _line + 1) : (line.Page, 1);
            _anchors.Add(new SourceAnchor(_text.Length, new SourceLocation(PdfFile.PagePath(path, line.Page), _line, 1)));
            _text.Append(' ', indent);
            int start = _text.Length;
            AddGlyphs(line);
            lines.Add((start, _text.Length));
            _text.Append('\n');
        }
    }

    /// <summary>Adds the end of a page that shows no furniture.</summary>
    public void AddPageBreak(int page) => _blocks.Add((BlockKind.PageBreak, 0, page, []));

    /// <summary>Adds a note behind the document.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="reference">Where it belongs.</param>
    /// <param name="blocks">Its blocks.</param>
    public void AddNote(string number, (int Start, int End) reference, IEnumerable<PdfBlock> blocks)
    {
        int first = _blocks.Count;
        foreach (PdfBlock block in blocks)
        {
            Add(block);
        }

        _notes.Add((number, reference.Start, reference.End, first, _blocks.Count));
    }

    /// <summary>The document.</summary>
    /// <param name="pages">The pages, for what is left out and for the count of characters.</param>
    public SourceDocument Build(IReadOnlyList<PdfPage> pages)
    {
        SourceText source = new(path, _text.ToString(), _anchors.ToImmutable());
        Block[] blocks = [.. _blocks.Select(b => new Block
        {
            Kind = b.Kind,
            Level = b.Level,
            Page = b.Page,
            Lines = [.. b.Lines.Select(l => SpannedText.FromSource(source, l.Start, l.End))],
        })];
        int text = _notes.Count == 0 ? blocks.Length : _notes[0].First;
        Dictionary<char, int> counts = [];
        foreach ((char c, int count) in pages.SelectMany(p => p.Counts))
        {
            counts[c] = counts.GetValueOrDefault(c) + count;
        }

        return new SourceDocument
        {
            Format = "PDF",
            Text = source,
            Blocks = [.. blocks[..text]],
            Runs = Looks(),
            Notes =
            [
                .. _notes.OrderBy(n => n.Start).Select(n => new SourceNote
                {
                    Kind = SourceNoteKind.Footnote, Number = n.Number, Start = n.Start, End = n.End, Blocks = [.. blocks[n.First..n.After]],
                }),
            ],
            Omissions =
            [
                .. pages.SelectMany(p => p.Omissions.Select(o => new Omission(new SourceLocation(PdfFile.PagePath(path, p.Number)), o.Text, o.Reason))),
            ],
            Characters = counts.ToFrozenDictionary(),
        };
    }

    private void AddGlyphs(PdfLine line)
    {
        foreach (PdfGlyph glyph in line.Glyphs)
        {
            int start = _text.Length;
            _text.Append(glyph.Text);
            bool raised = glyph.Style.HasFlag(RunStyle.Superscript) && !glyph.IsSpace;
            if (raised && References.Count > 0 && References[^1].End == start)
            {
                References[^1] = References[^1] with { Number = References[^1].Number + glyph.Text, End = _text.Length };
            }
            else if (raised)
            {
                References.Add((line.Page, glyph.Text, start, _text.Length));
            }

            if (_runs.Count > 0 && _runs[^1].End == start && _runs[^1].Style == glyph.Style)
            {
                _runs[^1] = _runs[^1] with { End = _text.Length };
            }
            else if (glyph.Style != RunStyle.None)
            {
                _runs.Add(new Run(start, _text.Length, glyph.Style));
            }
        }
    }

    // What most of the text looks like is no look of its own. A run ends with the line.
    private ImmutableArray<Run> Looks()
    {
        RunStyle usual = RunStyle.None;
        foreach (RunStyle style in new[] { RunStyle.Bold, RunStyle.Italic, RunStyle.SmallCapitals })
        {
            usual |= _runs.Where(r => r.Style.HasFlag(style)).Sum(r => r.End - r.Start) * 5L > _text.Length * 3L ? style : RunStyle.None;
        }

        return [.. _runs.Select(r => r with { Style = r.Style & ~usual }).Where(r => r.Style != RunStyle.None)];
    }
}
