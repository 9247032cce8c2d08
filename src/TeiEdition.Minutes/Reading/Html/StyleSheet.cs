// SPDX-License-Identifier: MIT
using System.Buffers;
using AngleSharp.Dom;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>
/// The looks that the page's own style sheets give to classes (<c>.c1 {…}</c>, <c>span.c1 {…}</c>), as office programs write them.
/// Rules with any other selector, and what they hide, are left aside. For one thread.
/// </summary>
internal sealed class StyleSheet
{
    private static readonly SearchValues<char> Combining = SearchValues.Create(" .:#>+~[*@");

    private readonly Dictionary<string, CssDeclarations> _rules = new(StringComparer.Ordinal);

    /// <summary>Reads one sheet.</summary>
    /// <param name="css">Its text.</param>
    public void Add(string css)
    {
        int position = 0;
        while (position < css.Length)
        {
            int open = css.IndexOf('{', position);
            int close = open < 0 ? -1 : css.IndexOf('}', open);
            if (close < 0)
            {
                return;
            }

            ReadOnlySpan<char> selectors = css.AsSpan(position, open - position);
            int comment = selectors.LastIndexOf("*/");
            selectors = comment < 0 ? selectors : selectors[(comment + 2)..];
            int inner = css.AsSpan(open + 1, close - open - 1).LastIndexOf('{');
            if (inner < 0 && selectors.Length < 5000)
            {
                AddRule(selectors.ToString(), css.AsSpan(open + 1, close - open - 1));
            }

            position = close + 1;
        }
    }

    /// <summary>The declarations for an element: by its classes, then by its own attribute.</summary>
    public CssDeclarations For(IElement element)
    {
        CssDeclarations result = CssDeclarations.None;
        if (_rules.Count > 0 && element.ClassName is { Length: > 0 and < 1000 } classes)
        {
            foreach (string name in classes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                result = _rules.TryGetValue("." + name, out CssDeclarations? any) ? result.Then(any) : result;
                result = _rules.TryGetValue(element.LocalName + "." + name, out CssDeclarations? one) ? result.Then(one) : result;
            }
        }

        return element.GetAttribute("style") is { Length: > 0 } style ? result.Then(CssDeclarations.Parse(style)) : result;
    }

    private void AddRule(string selectors, ReadOnlySpan<char> declarations)
    {
        CssDeclarations? look = null;
        foreach (string part in selectors.Split(','))
        {
            string selector = part.Replace("<!--", string.Empty, StringComparison.Ordinal).Trim();
            int dot = selector.IndexOf('.', StringComparison.Ordinal);
            bool simple = dot >= 0 && selector.Length < 100 && !selector.AsSpan(dot + 1).ContainsAny(Combining)
                && !selector.AsSpan(0, dot).ContainsAny(Combining);
            if (simple)
            {
                look ??= OnlyLooks(CssDeclarations.Parse(declarations));
                string key = selector[..dot].ToLowerInvariant() + selector[dot..];
                _rules[key] = _rules.TryGetValue(key, out CssDeclarations? earlier) ? earlier.Then(look) : look;
            }
        }
    }

    // What a sheet hides may be shown by a script, so it is text; a shift of the baseline by class is mostly layout.
    private static CssDeclarations OnlyLooks(CssDeclarations all) => new()
    {
        On = all.On,
        Off = all.Off,
        KeepsLines = all.KeepsLines,
    };
}
