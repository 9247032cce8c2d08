// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using AngleSharp.Dom;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>What roles, classes and ids of web pages say of a part, in the words that page makers use. Stateless; safe on any thread.</summary>
internal static class PageVocabulary
{
    private const int LongestName = 500;

    private static readonly FrozenDictionary<string, string> Roles = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["navigation"] = "navigation",
        ["menu"] = "navigation",
        ["menubar"] = "navigation",
        ["doc-toc"] = "navigation",
        ["search"] = "search form",
        ["banner"] = "head of the page",
        ["contentinfo"] = "foot of the page",
        ["complementary"] = "side column",
        ["dialog"] = "dialogue",
        ["alertdialog"] = "dialogue",
        ["toolbar"] = "buttons",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Tags = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["nav"] = "navigation",
        ["search"] = "search form",
        ["header"] = "head of the page",
        ["footer"] = "foot of the page",
        ["aside"] = "side column",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Words that classes and ids of furniture have, and of nothing else.
    private static readonly FrozenDictionary<string, string> Strong = Words(
        ("navigation", "nav navbar navigation menu submenu mainmenu topnav sidenav breadcrumb breadcrumbs crumbs pagination pager skip skiplink skipnav"),
        ("cookie notice", "cookie cookies consent gdpr"),
        ("links to share", "share sharing sharebar social addthis sharethis addtoany"),
        ("advertising", "ad ads advert advertisement sponsor newsletter donate subscribe"),
        ("buttons", "toolbar toolbox login signin btn button download print"),
        ("search form", "searchbox searchform searchbar"));

    // Words that may name a part of the document as well.
    private static readonly FrozenDictionary<string, string> Weak = Words(
        ("head of the page", "header masthead topbar banner"),
        ("foot of the page", "footer copyright colophon"),
        ("side column", "sidebar rightcol leftcol"),
        ("related pages", "related recommended seealso"),
        ("search form", "search"),
        ("navigation", "links tabs"));

    /// <summary>What the element's name or role says; null for nothing.</summary>
    public static string? Declared(IElement element) =>
        element.GetAttribute("role") is { Length: > 0 } role && Roles.TryGetValue(role.Trim(), out string? byRole) ? byRole
        : Tags.GetValueOrDefault(element.LocalName);

    /// <summary>What classes and id say.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The part, and whether the word names nothing else; null for no such word.</returns>
    public static (string Part, bool IsStrong)? Named(IElement element)
    {
        (string Part, bool IsStrong)? weak = null;
        foreach (string word in NameWords(element))
        {
            if (Strong.TryGetValue(word, out string? strong))
            {
                return (strong, true);
            }

            weak = Weak.TryGetValue(word, out string? part) ? (part, false) : weak;
        }

        return weak;
    }

    /// <summary>Whether the class calls the element a label, as the names of fields in a catalogue record.</summary>
    public static bool IsLabel(IElement element) =>
        NameWords(element).Any(w => w is "label" or "fieldlabel" or "fieldname" or "term");

    private static string[] NameWords(IElement element)
    {
        string names = (element.ClassName ?? string.Empty) + " " + (element.Id ?? string.Empty);
        return names.Length is 1 or > LongestName
            ? []
            : names.ToLowerInvariant().Split([' ', '-', '_', '\n', '\t', '\r', ':'], StringSplitOptions.RemoveEmptyEntries);
    }

    private static FrozenDictionary<string, string> Words(params (string Part, string Names)[] parts) => parts
        .SelectMany(p => p.Names.Split(' ').Select(n => KeyValuePair.Create(n, p.Part)))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
