// SPDX-License-Identifier: MIT
using System.Collections.Frozen;

namespace TeiEdition.Validation.Pointers;

/// <summary>
/// Which attributes hold pointers: those that TEI declares with the datatype <c>teidata.pointer</c>. The table is data,
/// <c>PointerAttributes.txt</c>, which a test holds equal to TEI's own source. Immutable; safe on any thread.
/// </summary>
internal static class PointerAttributes
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Table = Read();

    /// <summary>The names of all attributes that are pointers on some element, in no order.</summary>
    public static IEnumerable<string> Names => Table.Keys;

    /// <summary>Whether an attribute without namespace of a TEI element holds pointers.</summary>
    /// <param name="element">The local name of the element.</param>
    /// <param name="attribute">The local name of the attribute.</param>
    public static bool Contains(string element, string attribute) =>
        Table.TryGetValue(attribute, out FrozenSet<string>? elements)
        && (elements.Count == 0 || elements.Contains(element));

    // A line is "attribute: element element …", or "attribute: *" for every element, which is kept as an empty set.
    private static FrozenDictionary<string, FrozenSet<string>> Read()
    {
        using Stream stream = typeof(PointerAttributes).Assembly.GetManifestResourceStream("PointerAttributes.txt")
            ?? throw new InvalidOperationException("The assembly lacks its table of pointer attributes.");
        using StreamReader reader = new(stream);
        Dictionary<string, FrozenSet<string>> table = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                string[] halves = line.Split(": ", 2);
                string[] elements = halves[1] == "*" ? [] : halves[1].Split(' ');
                table.Add(halves[0], elements.ToFrozenSet(StringComparer.Ordinal));
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
