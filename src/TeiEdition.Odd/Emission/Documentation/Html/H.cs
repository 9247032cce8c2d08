// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.Odd.Emission.Documentation.Html;

/// <summary>Makes elements of HTML, which are in no namespace. Stateless; safe on any thread.</summary>
internal static class H
{
    /// <summary>Makes an element.</summary>
    /// <param name="name">Its name; behind a full stop its class, as in <c>p.lead</c>.</param>
    /// <param name="content">Attributes, elements, texts, sequences of these; null for nothing.</param>
    public static XElement El(string name, params object?[] content)
    {
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return new XElement(name, content);
        }

        XElement element = new(name[..dot], new XAttribute("class", name[(dot + 1)..].Replace('.', ' ')));
        element.Add(content);
        return element;
    }

    /// <summary>Makes an attribute.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; null for no attribute.</param>
    public static XAttribute? At(string name, string? value) => value is null ? null : new XAttribute(name, value);

    /// <summary>Makes a link within the page, or only its content where there is nothing to link to.</summary>
    /// <param name="id">The id; null for none.</param>
    /// <param name="content">What is clicked.</param>
    public static XElement LinkTo(string? id, params object?[] content) =>
        id is null ? El("span", content) : El("a", At("href", "#" + id), content);

    /// <summary>Puts something between the members of a sequence.</summary>
    /// <param name="members">The members.</param>
    /// <param name="separator">What stands between.</param>
    public static IEnumerable<object> Join(IEnumerable<object> members, string separator)
    {
        bool first = true;
        foreach (object member in members)
        {
            if (!first)
            {
                yield return separator;
            }

            first = false;
            yield return member;
        }
    }
}
