// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>
/// Finds the notes of a page: a link that prints a number or mark, leads on to a place further down, and is raised, declared or
/// named as a reference, or is answered by a link back. For one page, on one thread.
/// </summary>
internal sealed partial class NoteFinder
{
    private const int LongestMark = 8;

    private const int MostLinksInNote = 100;

    private const int LongNote = 2000;

    private static readonly FrozenSet<string> ReferenceRoles =
        FrozenSet.ToFrozenSet(["doc-noteref", "noteref"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NoteRoles = FrozenSet.ToFrozenSet(
        ["doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote", "note"], StringComparer.OrdinalIgnoreCase);

    private readonly PageIndex _index;
    private readonly Dictionary<IElement, List<IElement>> _references = [];
    private readonly Dictionary<IElement, HtmlNote> _notes = [];

    private NoteFinder(PageIndex index) => _index = index;

    /// <summary>Finds the notes.</summary>
    /// <param name="index">The page.</param>
    public static HtmlNotes Find(PageIndex index)
    {
        NoteFinder finder = new(index);
        foreach (IElement link in index.FragmentLinks)
        {
            finder.Read(link);
        }

        finder.DropShared();
        return finder.Build();
    }

    /// <summary>A number or mark without brackets and full stop; null where a text is neither.</summary>
    public static string? Mark(string text)
    {
        string bare = text.Length > LongestMark ? string.Empty : text.Trim('[', ']', '(', ')', '.', ' ', '\u00A0');
        return Marks().IsMatch(bare) ? bare : null;
    }

    private void Read(IElement link)
    {
        if (PageIndex.Fragment(link) is not { } href || _index.Target(href) is not { } target)
        {
            return;
        }

        ElementFacts from = _index[link];
        ElementFacts to = _index[target];
        string text = PageIndex.ShortText(link, LongestMark + 1);
        if (to.Order <= from.Order || Mark(text) is not { } mark || Content(target) is not { } content || _index[content].Contains(from))
        {
            return;
        }

        if (_references.TryGetValue(content, out List<IElement>? earlier))
        {
            earlier.Add(link);
        }
        else if (IsReference(link, href, target, content))
        {
            _references.Add(content, [link]);
            _notes.Add(content, new HtmlNote(Printed(link), content, mark, Kind(href, target)));
        }
    }

    private bool IsReference(IElement link, string href, IElement target, IElement content) =>
        IsRole(link, ReferenceRoles) || IsRole(target, NoteRoles) || IsRole(content, NoteRoles)
        || NoteNames().IsMatch(href.AsSpan(1))
        || link.ParentElement is { LocalName: "sup" } || link.FirstElementChild is { LocalName: "sup" }
        || BackLinks(content, [link]).Count > 0;

    // The block round the target: a whole item, paragraph or row; or the division round it that carries the note's name.
    private IElement? Content(IElement target)
    {
        IElement? block = target;
        while (block is not null && (!HtmlNames.Blocks.Contains(block.LocalName) || block.LocalName is "td" or "th"))
        {
            block = block.ParentElement;
        }

        if (block is { LocalName: "dt" })
        {
            int next = _index[block].Last + 1;
            block = next < _index.Elements.Count && _index.Elements[next] is { LocalName: "dd" } described ? described : null;
        }

        if (block?.ParentElement is { LocalName: "div" or "li" or "aside" } parent && (NoteNames().IsMatch(parent.Id ?? string.Empty) || IsRole(parent, NoteRoles)))
        {
            block = parent;
        }

        bool fits = block is { LocalName: "li" or "p" or "div" or "aside" or "dd" or "tr" or "section" or "blockquote" }
            && _index[block] is { Text: > 0, HasHeading: false } facts && (facts.Text < LongNote || facts.Text * 2 < _index[_index.Body].Text);
        return fits ? block : null;
    }

    // The brackets round a link are printed with it: [<a>1</a>] in one raised element.
    private IElement Printed(IElement link)
    {
        IElement printed = link;
        while (printed.ParentElement is { } parent
            && !HtmlNames.Blocks.Contains(parent.LocalName)
            && _index[parent].Text <= LongestMark
            && Mark(PageIndex.ShortText(parent, LongestMark + 1)) is not null)
        {
            printed = parent;
        }

        return printed;
    }

    private static SourceNoteKind Kind(string href, IElement target) =>
        href.StartsWith("#_edn", StringComparison.OrdinalIgnoreCase) || href.StartsWith("#endnote", StringComparison.OrdinalIgnoreCase)
        || target.GetAttribute("role") == "doc-endnote"
            ? SourceNoteKind.Endnote
            : SourceNoteKind.Footnote;

    // A block with the targets of several references is a list of notes in one piece; it stays text.
    private void DropShared()
    {
        foreach ((IElement content, List<IElement> links) in _references)
        {
            IElement? first = _index.Target(PageIndex.Fragment(links[0])!); // read before
            if (links.Exists(l => !ReferenceEquals(_index.Target(PageIndex.Fragment(l)!), first) // read before
                && Mark(PageIndex.ShortText(l, LongestMark + 1)) != _notes[content].Number))
            {
                _notes.Remove(content);
            }
        }
    }

    private HtmlNotes Build()
    {
        Dictionary<IElement, string> leftOut = [];
        foreach (HtmlNote note in _notes.Values)
        {
            foreach (IElement back in BackLinks(note.Content, _references[note.Content]))
            {
                leftOut.TryAdd(Round(back, note.Content), "link from a note back to its place");
            }

            if (Number(note, leftOut) is { } number)
            {
                leftOut.TryAdd(number, "number of a note");
            }
        }

        return new HtmlNotes(
            _notes.Values.ToFrozenDictionary(n => n.Reference),
            _notes.Values.ToFrozenDictionary(n => n.Content),
            leftOut.ToFrozenDictionary());
    }

    // Links of the note to one of its references, or to the element just round or before it.
    private List<IElement> BackLinks(IElement content, List<IElement> references)
    {
        List<IElement> links = [];
        ElementFacts whole = _index[content];
        int first = FirstLinkFrom(whole.Order);
        int after = Math.Min(_index.FragmentLinks.Count, first + MostLinksInNote);
        for (int i = first; i < after && _index[_index.FragmentLinks[i]].Order <= whole.Last; i++)
        {
            IElement link = _index.FragmentLinks[i];
            if (_index.Target(PageIndex.Fragment(link)!) is { } target // only links with a fragment are in the list
                && references.Exists(r => _index[r].Order - _index[target].Order is >= 0 and <= 3))
            {
                links.Add(link);
            }
        }

        return links;
    }

    private int FirstLinkFrom(int order)
    {
        (int low, int high) = (0, _index.FragmentLinks.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _index[_index.FragmentLinks[middle]].Order < order ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // The element that holds nothing but a link back and signs, as an arrow.
    private IElement Round(IElement link, IElement content)
    {
        IElement round = link;
        while (round.ParentElement is { } parent && !ReferenceEquals(parent, content) && !HtmlNames.Blocks.Contains(parent.LocalName)
            && (_index[parent].Text <= _index[round].Text + 2 || parent.ClassList.Contains("mw-cite-backlink")))
        {
            round = parent;
        }

        return round;
    }

    // An element at the start of the note that prints the same number.
    private static IElement? Number(HtmlNote note, Dictionary<IElement, string> leftOut)
    {
        DomWalk walk = new(note.Content);
        while (walk.Next())
        {
            if (walk.Node is IElement element && !walk.IsEnd && !ReferenceEquals(element, note.Content))
            {
                if (leftOut.ContainsKey(element) || HtmlNames.NoText.Contains(element.LocalName))
                {
                    walk.SkipChildren();
                }
                else if (Mark(PageIndex.ShortText(element, LongestMark + 1)) == note.Number)
                {
                    return element;
                }
            }
            else if (walk.Node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsRole(IElement element, FrozenSet<string> roles) =>
        roles.Contains(element.GetAttribute("role") ?? string.Empty) || roles.Contains(element.GetAttribute("epub:type") ?? string.Empty);

    [GeneratedRegex(@"^(?:[0-9]{1,4}|[*†‡§¶]{1,4}|[A-Za-z]|[ivxlc]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^_?(?:ftn|edn|fn|en|foot-?note|end-?note|note|cite_note|n)[-_.:a-z]{0,12}[0-9]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoteNames();
}
