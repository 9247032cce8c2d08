// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using AngleSharp.Dom;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>What a page has that is no text of a document, whatever the page is. Stateless; safe on any thread.</summary>
internal static class OmissionRules
{
    private const int LongFieldText = 200;

    private static readonly FrozenDictionary<string, string> Elements = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["button"] = "button",
        ["select"] = "field of a form",
        ["datalist"] = "field of a form",
        ["option"] = "field of a form",
        ["noscript"] = "shown only without scripts",
        ["object"] = "shown only where a medium cannot be",
        ["applet"] = "shown only where a medium cannot be",
        ["video"] = "shown only where a medium cannot be",
        ["audio"] = "shown only where a medium cannot be",
        ["canvas"] = "shown only where a medium cannot be",
        ["svg"] = "text in a picture",
        ["xml"] = "data of an office program",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Why an element is left out; null where it is text.</summary>
    /// <param name="element">The element.</param>
    /// <param name="css">Its declarations.</param>
    public static string? Reason(IElement element, CssDeclarations css) =>
        IsHidden(element, css) ? "hidden"
        : Elements.TryGetValue(element.LocalName, out string? reason) ? reason
        : element.LocalName == "textarea" && element.TextContent.Length < LongFieldText ? "field of a form"
        : element.GetAttribute("role") == "button" ? "button"
        : null;

    /// <summary>Why a character is left out; null where it is text.</summary>
    /// <param name="data">The text.</param>
    /// <param name="index">Where it stands.</param>
    public static string? Reason(string data, int index)
    {
        char c = data[index];
        return c switch
        {
            '\u00AD' => "soft hyphen",
            '\u200B' or '\uFEFF' or '\u2060' => "character without width",
            '\uFFFE' or '\uFFFF' => "character that XML does not have",
            < ' ' when c is not ('\t' or '\n' or '\r' or '\f' or '\v') => "character that XML does not have",
            _ when char.IsSurrogate(c) && !IsPaired(data, index) => "character that XML does not have",
            _ => null,
        };
    }

    private static bool IsHidden(IElement element, CssDeclarations css) =>
        css.IsHidden
        || (element.GetAttribute("hidden") is { } hidden && !hidden.Equals("until-found", StringComparison.OrdinalIgnoreCase))
        || (element.LocalName == "dialog" && !element.HasAttribute("open"));

    private static bool IsPaired(string data, int index) => char.IsHighSurrogate(data[index])
        ? index + 1 < data.Length && char.IsLowSurrogate(data[index + 1])
        : index > 0 && char.IsHighSurrogate(data[index - 1]);
}
