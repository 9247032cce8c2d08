// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Pointers;

/// <summary>
/// Which attributes hold pointers: those that TEI declares with the datatype <c>teidata.pointer</c>. The table is data,
/// <c>PointerAttributes.txt</c>, which a test holds equal to TEI's own source. Immutable; safe on any thread.
/// </summary>
internal static class PointerAttributes
{
    private static readonly AttributeTable Table = new("PointerAttributes.txt");

    /// <summary>The names of all attributes that are pointers on some element, in no order.</summary>
    public static IEnumerable<string> Names => Table.Names;

    /// <summary>Whether an attribute without namespace of a TEI element holds pointers.</summary>
    /// <param name="element">The local name of the element.</param>
    /// <param name="attribute">The local name of the attribute.</param>
    public static bool Contains(string element, string attribute) => Table.Contains(element, attribute);
}
