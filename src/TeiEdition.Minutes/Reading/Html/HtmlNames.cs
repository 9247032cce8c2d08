// SPDX-License-Identifier: MIT
using System.Collections.Frozen;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>Elements of HTML by what a reader does with them (HTML Living Standard, section 15).</summary>
internal static class HtmlNames
{
    /// <summary>Elements whose content a browser never shows as text.</summary>
    public static FrozenSet<string> NoText { get; } =
        FrozenSet.ToFrozenSet(["script", "style", "template", "title", "iframe", "noframes", "noembed"], StringComparer.Ordinal);

    /// <summary>Elements whose content the tokenizer reads without looking for tags.</summary>
    public static FrozenSet<string> Raw { get; } =
        FrozenSet.ToFrozenSet(["script", "style", "template", "iframe", "noframes", "noembed", "xmp", "textarea", "title"], StringComparer.Ordinal);

    /// <summary>Elements that stand apart from the text round them.</summary>
    public static FrozenSet<string> Blocks { get; } = FrozenSet.ToFrozenSet(
        [
            "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
            "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing",
            "main", "menu", "nav", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section", "summary", "table", "tbody", "td",
            "textarea", "tfoot", "th", "thead", "tr", "ul", "xmp",
        ],
        StringComparer.Ordinal);

    /// <summary>Elements that a parser opens again in each paragraph until they are closed (section 13.2.4.3).</summary>
    public static FrozenSet<string> Formatting { get; } = FrozenSet.ToFrozenSet(
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"], StringComparer.Ordinal);

    /// <summary>Elements that keep their white space.</summary>
    public static FrozenSet<string> Preformatted { get; } =
        FrozenSet.ToFrozenSet(["pre", "listing", "xmp", "plaintext", "textarea"], StringComparer.Ordinal);

    /// <summary>Headings and their levels.</summary>
    public static FrozenDictionary<string, int> Headings { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["h1"] = 1, ["h2"] = 2, ["h3"] = 3, ["h4"] = 4, ["h5"] = 5, ["h6"] = 6,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Elements that only change the look of the text in them.</summary>
    public static FrozenDictionary<string, RunStyle> Looks { get; } = new Dictionary<string, RunStyle>(StringComparer.Ordinal)
    {
        ["b"] = RunStyle.Bold,
        ["strong"] = RunStyle.Bold,
        ["th"] = RunStyle.None,
        ["i"] = RunStyle.Italic,
        ["em"] = RunStyle.Italic,
        ["cite"] = RunStyle.Italic,
        ["dfn"] = RunStyle.Italic,
        ["var"] = RunStyle.Italic,
        ["u"] = RunStyle.Underline,
        ["sup"] = RunStyle.Superscript,
        ["sub"] = RunStyle.Subscript,
        ["s"] = RunStyle.Strikethrough,
        ["strike"] = RunStyle.Strikethrough,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
