// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Reading;

/// <summary>Where the elements of an ODD stand: each is annotated with its place by <see cref="OddDocumentReader"/>. Stateless.</summary>
internal static class Places
{
    /// <summary>The place of an element: the first character of its name.</summary>
    /// <param name="element">The element.</param>
    public static SourceLocation Place(this XElement element)
    {
        for (XElement? e = element; e is not null; e = e.Parent)
        {
            if (e.Annotation<SourceLocation>() is { } place)
            {
                return place;
            }
        }

        return new SourceLocation(string.Empty);
    }

    /// <summary>The place as the tree of RELAX NG has it.</summary>
    /// <param name="place">The place; line and column are known of all that was read from a file.</param>
    public static SourceSpan? ToSpan(this SourceLocation place) =>
        place is { Line: int line, Column: int column } ? new SourceSpan(place.Path, new TextPosition(line, column)) : null;
}
