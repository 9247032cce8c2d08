// SPDX-License-Identifier: MIT
using AngleSharp.Dom;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>
/// Tells the document from the page round it: by the elements and roles that say so, by names of classes and by the share of
/// links. What is not clearly furniture is kept. For one page, on one thread.
/// </summary>
internal sealed class PageParts
{
    private const int ShortPart = 600;

    private readonly PageIndex _index;
    private readonly HtmlNotes _notes;
    private readonly Dictionary<INode, string> _cut = [];
    private readonly ElementFacts _body;
    private readonly List<ElementFacts> _kept = [];
    private readonly ElementFacts? _main;
    private readonly bool _isDeclared;
    private bool _hasText; // whether any text was kept so far

    private PageParts(PageIndex index, HtmlNotes notes)
    {
        _index = index;
        _notes = notes;
        _body = index[index.Body];
        IElement? main = Largest(e => e.LocalName == "main" || e.GetAttribute("role") == "main");
        IElement? article = Largest(e => e.LocalName == "article");
        (_main, _isDeclared) = main is not null && index[main].Text > 0 ? (index[main], true)
            : article is not null && index[article].Text * 2 >= _body.Text ? (index[article], false)
            : (null, false);
        _kept.AddRange(_main is null ? [] : [_main]);
        _kept.AddRange(notes.ByContent.Keys.Concat(notes.ByReference.Keys).Select(e => index[e]));
        _kept.Sort((a, b) => a.Order.CompareTo(b.Order));
    }

    /// <summary>Finds what is left out, and why; elements, and text that stands bare outside the main part.</summary>
    /// <param name="index">The page.</param>
    /// <param name="notes">Its notes, which are kept wherever they stand.</param>
    public static Dictionary<INode, string> Find(PageIndex index, HtmlNotes notes)
    {
        PageParts parts = new(index, notes);
        parts.CutFurniture();
        if (parts._main is { } main && parts._isDeclared)
        {
            parts.CutOutside(main);
        }

        return parts._cut;
    }

    private IElement? Largest(Func<IElement, bool> predicate)
    {
        IElement? best = null;
        foreach (IElement element in _index.Elements.Where(predicate))
        {
            best = best is null || _index[element].Text > _index[best].Text ? element : best;
        }

        return best;
    }

    private void CutFurniture()
    {
        DomWalk walk = new(_index.Body);
        while (walk.Next())
        {
            _hasText |= walk.Node is IText text && !string.IsNullOrWhiteSpace(text.Data);
            if (walk.Node is not IElement element || walk.IsEnd || ReferenceEquals(element, _index.Body))
            {
                continue;
            }

            ElementFacts facts = _index[element];
            if (facts.Text == 0 || HtmlNames.NoText.Contains(element.LocalName))
            {
                walk.SkipChildren();
            }
            else if (!IsProtected(facts) && Furniture(element, facts) is { } reason)
            {
                _cut.Add(element, reason);
                walk.SkipChildren();
            }
        }
    }

    // What holds the main part or a note is never furniture.
    private bool IsProtected(ElementFacts facts)
    {
        (int low, int high) = (0, _kept.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _kept[middle].Order < facts.Order ? (middle + 1, high) : (low, middle);
        }

        return low < _kept.Count && facts.Contains(_kept[low]);
    }

    private bool IsInMain(ElementFacts facts) => _main is not null && _main.Contains(facts);

    private string? Furniture(IElement element, ElementFacts facts)
    {
        bool small = facts.Text * 10 < _body.Text * 4;
        if (IsSkipLink(element, facts))
        {
            return "navigation";
        }

        if (!small && element.LocalName != "nav")
        {
            return null;
        }

        return PageVocabulary.Declared(element) is { } declared && IsDeclaredFurniture(declared, facts) ? declared
            : IsSearchForm(element, facts) ? "search form"
            : ByName(element, facts)
            ?? (IsLinkList(element, facts) ? "list of links" : null);
    }

    private bool IsDeclaredFurniture(string part, ElementFacts facts)
    {
        bool links = facts.LinkShare >= 0.5;
        return part switch
        {
            "head of the page" => !IsInMain(facts) && (_main is { HasHeading: true } || (links && !facts.HasHeading) || (!facts.HasHeading && facts.HasControls)),
            "foot of the page" => !IsInMain(facts) || links,
            "side column" => !IsInMain(facts) || links,
            _ => true,
        };
    }

    // Programs of some servers put the whole page into one form.
    private static bool IsSearchForm(IElement element, ElementFacts facts) =>
        element.LocalName == "form" && facts.HasControls && facts.Text <= 200 && !facts.HasContentTags;

    private string? ByName(IElement element, ElementFacts facts)
    {
        bool textual = element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "p" or "dt" or "dd" or "th";
        if (textual || facts.HasContentTags || PageVocabulary.Named(element) is not { } named)
        {
            return null;
        }

        bool links = facts.LinkShare >= 0.5 || element.LocalName == "a" || (facts.HasControls && facts.Text <= ShortPart);
        bool free = !IsInMain(facts);
        bool cut = named.IsStrong
            ? links || (facts.Text <= ShortPart && (free || facts.LinkShare >= 0.25 || named.Part is "cookie notice" or "links to share"))
            : free && (links || (named.Part == "foot of the page" && facts.Text <= ShortPart));
        return cut ? named.Part : null;
    }

    // A link before all text that leads to the division where the text begins.
    private bool IsSkipLink(IElement element, ElementFacts facts) =>
        element.LocalName == "a" && facts.Text <= 40 && !_hasText
        && PageIndex.Fragment(element) is { } href && _index.Target(href) is { } target
        && target.LocalName is "main" or "article" or "div" or "section" && _index[target].Order > facts.Order
        && (_index[target].Text * 2 >= _body.Text || ReferenceEquals(_index[target], _main));

    // Links and next to nothing else, outside the main part, and not the value of a field.
    private bool IsLinkList(IElement element, ElementFacts facts)
    {
        bool container = element.LocalName is "ul" or "ol" or "div" or "td" or "tr" or "table" or "p" or "center" or "menu" or "section";
        return container && !IsInMain(facts) && facts.Links >= 3 && facts.LinkShare >= 0.8 && !facts.HasContentTags
            && facts.LinkText <= facts.Links * 60
            && !FollowsLabel(element);
    }

    private bool FollowsLabel(IElement element) =>
        element.LocalName is "dd" || _index[element].Before is { Text: > 0 and <= 60, LinkText: 0 };

    // The main part is declared, so what stands round it is not the document; but a heading that it lacks may be its title.
    private void CutOutside(ElementFacts main)
    {
        int outside = _body.Text - main.Text - _cut.Where(c => c.Key is IElement).Sum(c => _index[(IElement)c.Key] is { } f && !main.Contains(f) ? f.Text : 0);
        if (outside > main.Text)
        {
            return;
        }

        IElement? title = main.HasHeading
            ? null
            : _index.Elements.LastOrDefault(e => e.LocalName == "h1" && _index[e].Order < main.Order && _index[e].Text > 0);
        DomWalk walk = new(_index.Body);
        while (walk.Next())
        {
            if (walk.Node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                _cut.TryAdd(text, "outside the main part of the page");
            }
            else if (walk.Node is IElement element && !walk.IsEnd && CutOrSkip(element, main, title))
            {
                walk.SkipChildren();
            }
        }
    }

    // True where nothing is left to look at in the element.
    private bool CutOrSkip(IElement element, ElementFacts main, IElement? title)
    {
        ElementFacts facts = _index[element];
        if (_cut.ContainsKey(element) || facts.Text == 0 || HtmlNames.NoText.Contains(element.LocalName)
            || main.Contains(facts) || ReferenceEquals(element, title) || _notes.ByContent.ContainsKey(element))
        {
            return true;
        }

        if (IsProtected(facts) || (title is not null && facts.Contains(_index[title])))
        {
            return false;
        }

        _cut.Add(element, "outside the main part of the page");
        return true;
    }
}
