// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;

namespace TeiEdition.Odd.Emission.Documentation;

/// <summary>Chooses among elements that say the same in several languages. Immutable; safe on any thread.</summary>
/// <param name="language">The language that is wanted (BCP 47).</param>
internal sealed class LanguageChoice(string language)
{
    /// <summary>The language that is wanted.</summary>
    public string Language { get; } = language;

    /// <summary>The elements in the wanted language; else in a variety of it; else in none that is named; else in English; else all those in the language of the first.</summary>
    /// <param name="elements">Elements that say the same.</param>
    public ImmutableArray<XElement> Of(ImmutableArray<XElement> elements)
    {
        ImmutableArray<XElement> said = elements.RemoveAll(e => e.Value.AsSpan().Trim(" \t\n\r").IsEmpty && !e.HasElements);
        if (said.IsEmpty)
        {
            return said;
        }

        foreach (Func<string?, bool> test in (ReadOnlySpan<Func<string?, bool>>)
        [
            l => string.Equals(l, Language, StringComparison.OrdinalIgnoreCase),
            l => l is not null && Primary(l).Equals(Primary(Language), StringComparison.OrdinalIgnoreCase),
            l => l is null or "" or "und" or "mul",
            l => l is not null && Primary(l).Equals("en", StringComparison.OrdinalIgnoreCase),
        ])
        {
            ImmutableArray<XElement> found = said.RemoveAll(e => !test(OfElement(e)));
            if (!found.IsEmpty)
            {
                return found;
            }
        }

        string? first = OfElement(said[0]);
        return said.RemoveAll(e => OfElement(e) != first);
    }

    /// <summary>What the language attribute of HTML has to say of an element, whose surroundings are in the wanted language; null for nothing.</summary>
    /// <param name="element">The element.</param>
    public string? Mark(XElement element) =>
        OfElement(element) is { Length: > 0 } own && IsTag(own) && !string.Equals(own, Language, StringComparison.OrdinalIgnoreCase) ? own : null;

    /// <summary>The language of an element: its <c>xml:lang</c>, or that of the nearest element around; null where none says.</summary>
    /// <param name="element">The element.</param>
    public static string? OfElement(XElement element)
    {
        foreach (XElement around in element.AncestorsAndSelf())
        {
            if (around.Attribute(XNamespace.Xml + "lang") is { } attribute)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>Whether a value can be a language tag: letters and digits between hyphens.</summary>
    /// <param name="value">The value.</param>
    public static bool IsTag(string value) =>
        value.Length is > 1 and < 60 && char.IsAsciiLetter(value[0]) && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static ReadOnlySpan<char> Primary(string tag)
    {
        int hyphen = tag.IndexOf('-', StringComparison.Ordinal);
        return hyphen < 0 ? tag : tag.AsSpan(0, hyphen);
    }
}
