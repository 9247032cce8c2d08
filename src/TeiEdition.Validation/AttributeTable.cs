// SPDX-License-Identifier: MIT
using System.Collections.Frozen;

namespace TeiEdition.Validation;

/// <summary>
/// Which attributes of TEI have a certain datatype, and on which elements: a table that the assembly carries, made from TEI's own
/// source, which a test compares. A line is <c>attribute: element element …</c>, or <c>attribute: *</c> for every element.
/// Immutable; safe on any thread.
/// </summary>
/// <param name="file">The name of the table.</param>
internal sealed class AttributeTable(string file)
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _table = TableFile.Lines(file)
        .Select(line => line.Split(": ", 2))
        .ToFrozenDictionary(
            halves => halves[0],
            halves => halves[1] == "*" ? FrozenSet<string>.Empty : halves[1].Split(' ').ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    /// <summary>The names of all attributes that the table has, in no order.</summary>
    public IEnumerable<string> Names => _table.Keys;

    /// <summary>Whether an attribute without namespace of a TEI element is in the table.</summary>
    /// <param name="element">The local name of the element.</param>
    /// <param name="attribute">The local name of the attribute.</param>
    public bool Contains(string element, string attribute) =>
        _table.TryGetValue(attribute, out FrozenSet<string>? elements) && (elements.Count == 0 || elements.Contains(element));
}
