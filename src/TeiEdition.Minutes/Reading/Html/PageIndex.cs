// SPDX-License-Identifier: MIT
using AngleSharp.Dom;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>The elements of a page, counted once: order, lengths, links, ids. For one thread.</summary>
internal sealed class PageIndex
{
    private readonly Dictionary<IElement, ElementFacts> _facts = [];
    private readonly Dictionary<string, IElement> _ids = new(StringComparer.Ordinal);

    private PageIndex(IElement body) => Body = body;

    /// <summary>The body.</summary>
    public IElement Body { get; }

    /// <summary>All elements of the body, in the order of the document.</summary>
    public List<IElement> Elements { get; } = [];

    /// <summary>The links to places in the page, in the order of the document.</summary>
    public List<IElement> FragmentLinks { get; } = [];

    /// <summary>Counts a page.</summary>
    /// <param name="body">Its body.</param>
    public static PageIndex Of(IElement body)
    {
        PageIndex index = new(body);
        Stack<ElementFacts> open = new();
        DomWalk walk = new(body);
        while (walk.Next())
        {
            if (walk.Node is not IElement element)
            {
                if (walk.Node is IText text && open.Count > 0)
                {
                    open.Peek().Text += CountText(text.Data);
                }
            }
            else if (walk.IsEnd)
            {
                ElementFacts facts = open.Pop();
                facts.Last = index.Elements.Count - 1;
                Close(element, facts, open.Count > 0 ? open.Peek() : null);
            }
            else
            {
                ElementFacts facts = index.Open(element);
                if (open.TryPeek(out ElementFacts? parent))
                {
                    (facts.Before, parent.LastChild) = (parent.LastChild, facts);
                }

                open.Push(facts);
                if (HtmlNames.NoText.Contains(element.LocalName))
                {
                    walk.SkipChildren();
                }
            }
        }

        return index;
    }

    /// <summary>What is known of an element of the body.</summary>
    public ElementFacts this[IElement element] => _facts[element];

    /// <summary>The element that a fragment names; null for none.</summary>
    /// <param name="href">The link, as <c>#fn1</c>.</param>
    public IElement? Target(string href)
    {
        string name = href[1..];
        return _ids.GetValueOrDefault(name) ?? (name.Contains('%', StringComparison.Ordinal) ? _ids.GetValueOrDefault(Uri.UnescapeDataString(name)) : null);
    }

    /// <summary>The link of an element to a place in the page, as <c>#fn1</c>; null for none.</summary>
    public static string? Fragment(IElement element)
    {
        string? href = element.LocalName == "a" ? element.GetAttribute("href")?.Trim() : null;
        int hash = href?.IndexOf('#', StringComparison.Ordinal) ?? -1;

        // Saved pages write their own name before it; a link to a place of another page finds no target here.
        return href is null || hash < 0 || hash + 1 >= href.Length || href.Length > 2000 ? null : href[hash..];
    }

    /// <summary>The text of an element, white space folded, cut off where it, or the walk to it, grows long.</summary>
    public static string ShortText(IElement element, int limit)
    {
        System.Text.StringBuilder text = new();
        DomWalk walk = new(element);
        for (int steps = 0; steps < 10 * (limit + 10) && text.Length <= limit && walk.Next(); steps++)
        {
            if (walk.Node is IText node)
            {
                text.Append(node.Data.AsSpan(0, Math.Min(node.Data.Length, limit + 1)));
            }
            else if (walk.Node is IElement child && !walk.IsEnd && HtmlNames.NoText.Contains(child.LocalName))
            {
                walk.SkipChildren();
            }
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static int CountText(string data)
    {
        int count = 0;
        foreach (char c in data)
        {
            count += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return count;
    }

    private ElementFacts Open(IElement element)
    {
        ElementFacts facts = new() { Order = Elements.Count };
        _facts.Add(element, facts);
        Elements.Add(element);
        if (element.Id is { Length: > 0 } id)
        {
            _ids.TryAdd(id, element);
        }

        if (element.LocalName == "a")
        {
            if (element.GetAttribute("name") is { Length: > 0 } name)
            {
                _ids.TryAdd(name, element);
            }

            if (Fragment(element) is not null)
            {
                FragmentLinks.Add(element);
            }
        }

        return facts;
    }

    private static void Close(IElement element, ElementFacts facts, ElementFacts? parent)
    {
        string name = element.LocalName;
        if (name == "a" && element.GetAttribute("href") is { Length: > 0 } href && href[0] != '#')
        {
            (facts.Links, facts.LinkText) = (1, facts.Text);
        }

        facts.HasHeading |= name is "h1" or "h2" && facts.Text > 0;
        facts.HasContentTags |= (name is "dl" or "th" or "h1" or "h2" or "h3" && facts.Text > 0) || (name == "p" && facts.Text > 80);
        facts.HasControls |= name is "input" or "button" or "select" or "textarea";
        if (parent is not null)
        {
            parent.Text += facts.Text;
            parent.LinkText += facts.LinkText;
            parent.Links += facts.Links;
            parent.HasHeading |= facts.HasHeading;
            parent.HasContentTags |= facts.HasContentTags;
            parent.HasControls |= facts.HasControls;
        }
    }
}
