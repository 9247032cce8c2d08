// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>Goes through a page and writes its text, blocks, looks, changes, notes and what is left out. For one page, on one thread.</summary>
internal sealed class HtmlWalker
{
    private const int LongestLabel = 60;

    private readonly HtmlPage _page;
    private readonly HtmlNotes _notes;
    private readonly Dictionary<INode, string> _cut;
    private readonly FrameRules _rules;
    private readonly HtmlTextBuilder _builder;
    private readonly HashSet<IElement> _aroundNotes = [];
    private readonly Queue<(HtmlNote Note, int Start, int End)> _found = new();
    private readonly List<Revision> _revisions = [];
    private readonly List<Omission> _omissions = [];
    private readonly CancellationToken _cancellation;
    private IElement _root;

    private HtmlWalker(HtmlPage page, HtmlNotes notes, Dictionary<INode, string> cut, CancellationToken cancellation)
    {
        (_page, _notes, _cut, _cancellation, _root) = (page, notes, cut, cancellation, page.Index.Body);
        _rules = new FrameRules(HtmlTables.Of(page.Index));
        _builder = new HtmlTextBuilder(page.File);
        foreach (IElement content in notes.ByContent.Keys)
        {
            for (IElement? e = content; e is not null && _aroundNotes.Add(e);)
            {
                e = e.ParentElement;
            }
        }
    }

    /// <summary>Reads a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="notes">Its notes.</param>
    /// <param name="cut">What is left out as furniture of the page, and why.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>All but <see cref="SourceDocument.Characters"/>.</returns>
    public static SourceDocument Read(HtmlPage page, HtmlNotes notes, Dictionary<INode, string> cut, CancellationToken cancellation)
    {
        HtmlWalker walker = new(page, notes, cut, cancellation);
        int main = walker.WalkBlocks(page.Index.Body);
        List<(HtmlNote Note, int Start, int End, int First, int After)> read = [];
        HashSet<HtmlNote> seen = [];
        while (walker._found.TryDequeue(out (HtmlNote Note, int Start, int End) found))
        {
            int first = walker._builder.Blocks;
            if (seen.Add(found.Note) && walker.WalkBlocks(found.Note.Content) > first)
            {
                read.Add((found.Note, found.Start, found.End, first, walker._builder.Blocks));
            }
        }

        // Notes whose reference was left out are text of the document.
        int rest = walker._builder.Blocks;
        foreach (HtmlNote note in notes.ByContent.Values.Where(n => !seen.Contains(n)).OrderBy(n => page.Index[n.Content].Order))
        {
            walker.WalkBlocks(note.Content);
        }

        SourceText text = walker._builder.BuildText();
        return new SourceDocument
        {
            Format = "HTML",
            Text = text,
            Blocks = [.. walker._builder.BuildBlocks(text, 0, main), .. walker._builder.BuildBlocks(text, rest, walker._builder.Blocks)],
            Runs = walker._builder.BuildRuns(),
            Revisions = [.. walker._revisions],
            Notes = [.. read.OrderBy(n => n.Start).Select(n => new SourceNote
            {
                Kind = n.Note.Kind,
                Start = n.Start,
                End = n.End,
                Number = n.Note.Number,
                Blocks = walker._builder.BuildBlocks(text, n.First, n.After),
            })],
            Omissions = [.. walker._omissions.OrderBy(o => o.Location.Line).ThenBy(o => o.Location.Column)],
        };
    }

    // The number of blocks so far.
    private int WalkBlocks(IElement root)
    {
        _root = root;
        Stack<HtmlFrame> frames = new();
        frames.Push(new HtmlFrame { Context = new HtmlBlockContext(BlockKind.Paragraph), IgnoresCells = root.LocalName == "tr" });
        DomWalk walk = new(root);
        while (walk.Next())
        {
            switch (walk.Node)
            {
                case IText text when _cut.TryGetValue(text, out string? reason):
                    Omit(text, reason);
                    break;
                case IText text:
                    AddText(text, frames.Peek());
                    break;
                case IElement element when walk.IsEnd:
                    Leave(element, frames.Pop());
                    break;
                case IElement element:
                    _cancellation.ThrowIfCancellationRequested();
                    frames.Push(Enter(element, frames.Peek(), walk));
                    break;
            }
        }

        _builder.EndBlock();
        return _builder.Blocks;
    }

    private HtmlFrame Enter(IElement element, HtmlFrame parent, DomWalk walk)
    {
        bool isRoot = ReferenceEquals(element, _root);
        CssDeclarations css = _page.Styles.For(element);
        bool isBlock = HtmlNames.Blocks.Contains(element.LocalName) || css.IsBlock || IsLabelBlock(element);
        if (isBlock)
        {
            _builder.EndBlock();
        }

        if (css.BreaksPage && _builder.Length > 0)
        {
            _builder.BreakPage();
        }

        if (HtmlNames.NoText.Contains(element.LocalName) || (!isRoot && _notes.ByContent.ContainsKey(element)))
        {
            walk.SkipChildren();
            return parent with { IsBlock = isBlock, RevisionStart = null, Note = null };
        }

        if (Reason(element, css) is { } reason)
        {
            Omit(element, reason);
            walk.SkipChildren();
            return parent with { IsBlock = isBlock, RevisionStart = null, Note = null };
        }

        // An item that is a note has its number from the reference.
        HtmlFrame frame = isRoot ? parent with { IsBlock = true } : _rules.Enter(element, css, parent, isBlock);
        return Inline(element, frame, parent);
    }

    private string? Reason(IElement element, CssDeclarations css)
    {
        string? reason = _cut.GetValueOrDefault(element) ?? _notes.LeftOut.GetValueOrDefault(element) ?? OmissionRules.Reason(element, css);
        return reason is not null && _aroundNotes.Contains(element) ? null : reason;
    }

    private HtmlFrame Inline(IElement element, HtmlFrame frame, HtmlFrame parent)
    {
        switch (element.LocalName)
        {
            case "br":
                _builder.BreakLine();
                break;
            case "rt" when _builder.Length > 0 && _builder[_builder.Length - 1] is not ('(' or '（' or '[' or '【' or '〔'):
                _builder.Add(' ', 0, frame.Context, frame.Style);
                break;
            case "ins" or "del" when !parent.IsInRevision:
                frame = frame with { IsInRevision = true, RevisionStart = _builder.Length };
                break;
        }

        return _notes.ByReference.TryGetValue(element, out HtmlNote? note)
            ? frame with { Note = note, Start = _builder.Length }
            : frame;
    }

    private void Leave(IElement element, HtmlFrame frame)
    {
        if (frame.RevisionStart is { } start && _builder.Since(start) is { } changed)
        {
            _revisions.Add(new Revision(changed.Start, changed.End, element.LocalName == "del", Author(element), element.GetAttribute("datetime")));
        }

        if (frame.Note is { } note && _builder.Since(frame.Start) is { } reference)
        {
            _found.Enqueue((note, reference.Start, reference.End));
        }

        if (frame.IsBlock)
        {
            _builder.EndBlock();
        }
    }

    // Word writes the author of a change as cite="mailto:A.%20Hale".
    private static string? Author(IElement element) =>
        element.GetAttribute("cite") is { Length: > 7 } cite && cite.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            ? Uri.UnescapeDataString(cite[7..])
            : null;

    // A name of a field without colon, followed by its value in the same division: what is shown apart is read apart.
    private bool IsLabelBlock(IElement element)
    {
        if (HtmlNames.Blocks.Contains(element.LocalName) || element.ParentElement is not { } parent || !HtmlNames.Blocks.Contains(parent.LocalName)
            || _builder.IsInLine || !PageVocabulary.IsLabel(element))
        {
            return false;
        }

        int length = _page.Index[element].Text;
        return length is > 0 and <= LongestLabel && length < _page.Index[parent].Text
            && !PageIndex.ShortText(element, 2 * LongestLabel).EndsWith(':');
    }

    private void AddText(IText node, HtmlFrame frame)
    {
        string data = node.Data;
        TextPlace place = _page.Places.Of(node);
        for (int i = 0; i < data.Length; i++)
        {
            if (OmissionRules.Reason(data, i) is { } reason)
            {
                _omissions.Add(new Omission(_page.File.Locate(place.At(i)), data[i].ToString(), reason));
            }
            else
            {
                _builder.Add(data[i], place.At(i), frame.Context, frame.Style);
            }
        }
    }

    private void Omit(INode root, string reason)
    {
        StringBuilder text = new();
        int? first = null;
        DomWalk walk = new(root);
        while (walk.Next())
        {
            if (walk.Node is IText node)
            {
                int start = node.Data.AsSpan().IndexOfAnyExcept(" \t\r\n\f");
                first ??= start < 0 ? null : _page.Places.Of(node).At(start);
                text.Append(node.Data);
            }
            else if (walk.Node is IElement element)
            {
                text.Append(HtmlNames.Blocks.Contains(element.LocalName) || element.LocalName == "br" ? " " : string.Empty);
                if (!walk.IsEnd && HtmlNames.NoText.Contains(element.LocalName))
                {
                    walk.SkipChildren();
                }
            }
        }

        if (first is { } place)
        {
            string folded = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (folded.Length > 0)
            {
                _omissions.Add(new Omission(_page.File.Locate(place), folded, reason));
            }
        }
    }
}
