// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Dates;

/// <summary>
/// Which attributes hold dates and durations: those that TEI declares with a datatype of points or lengths of time. The table is
/// data, <c>DateAttributes.txt</c>, which a test holds equal to TEI's own source. Immutable; safe on any thread.
/// </summary>
internal static class DateAttributes
{
    private static readonly AttributeTable Table = new("DateAttributes.txt");

    /// <summary>The names of all attributes that are dates on some element, in no order.</summary>
    public static IEnumerable<string> Names => Table.Names;

    /// <summary>Whether an attribute without namespace of a TEI element holds a date or a duration.</summary>
    /// <param name="element">The local name of the element.</param>
    /// <param name="attribute">The local name of the attribute.</param>
    public static bool Contains(string element, string attribute) => Table.Contains(element, attribute);
}
