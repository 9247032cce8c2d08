// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>
/// Counts the characters of a page by other means than the reader: all text of the body, less that of the elements which hold no
/// text. Stateless.
/// </summary>
internal static class HtmlCharacters
{
    /// <summary>How often each character stands in the page, white space left aside.</summary>
    /// <param name="body">The body.</param>
    public static FrozenDictionary<char, int> Count(IElement body)
    {
        Dictionary<char, int> counts = [];
        Count(body.TextContent, 1, counts);
        foreach (IElement element in body.QuerySelectorAll(string.Join(',', HtmlNames.NoText)))
        {
            if (!HasNoTextAbove(element))
            {
                Count(element.TextContent, -1, counts);
            }
        }

        return counts.Where(c => c.Value != 0).ToFrozenDictionary();
    }

    private static bool HasNoTextAbove(IElement element)
    {
        for (IElement? e = element.ParentElement; e is not null; e = e.ParentElement)
        {
            if (HtmlNames.NoText.Contains(e.LocalName))
            {
                return true;
            }
        }

        return false;
    }

    private static void Count(string text, int sign, Dictionary<char, int> counts)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, c, out _) += sign;
            }
        }
    }
}
