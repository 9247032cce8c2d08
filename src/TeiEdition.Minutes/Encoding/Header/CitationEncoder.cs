// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Encoding.Header;

/// <summary>A citation to <c>bibl</c>, word for word. Stateless; safe on any thread.</summary>
internal static class CitationEncoder
{
    /// <summary>Encodes a citation.</summary>
    /// <param name="text">The citation as printed.</param>
    /// <param name="citation">Its parts.</param>
    /// <param name="type">What is cited: the value of <c>@type</c>.</param>
    public static XElement Encode(string text, Citation citation, string type)
    {
        (Range? Range, string Element, XAttribute? Attribute)[] parts =
        [
            (citation.Title, "title", new XAttribute("level", "u")),
            (citation.Date, "date", citation.When is null ? null : new XAttribute("when", citation.When)),
            (citation.Publisher, "publisher", null),
            (citation.Archival, "idno", new XAttribute("type", "archival")),
            (citation.Url, "ref", null),
        ];
        XElement bibl = new(TeiNames.Tei + "bibl", new XAttribute("type", type));
        int position = 0;
        foreach ((Range? range, string element, XAttribute? attribute) in parts.Where(p => p.Range is not null).OrderBy(p => Start(p.Range, text)))
        {
            (int start, int length) = (range ?? default).GetOffsetAndLength(text.Length);
            if (start < position)
            {
                continue;
            }

            string words = text.Substring(start, length);
            bibl.Add(text[position..start]);
            bibl.Add(new XElement(
                TeiNames.Tei + element, element == "ref" ? new XAttribute("target", words) : attribute, words));
            position = start + length;
        }

        bibl.Add(text[position..]);
        return bibl;
    }

    private static int Start(Range? range, string text) => (range ?? default).Start.GetOffset(text.Length);
}
