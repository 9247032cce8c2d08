// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Compatibility;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Validation;

/// <summary>Which attributes of which elements hold ids, by the numbers of their names. Immutable; safe on any thread.</summary>
internal sealed class IdTypes
{
    // One row for each name of an attribute that holds ids anywhere; most schemas have one or two.
    private readonly Row?[] _rows;

    /// <summary>Makes the table.</summary>
    /// <param name="ids">The attributes.</param>
    /// <param name="names">The names of the schema.</param>
    public IdTypes(ImmutableArray<IdAttribute> ids, SchemaNames names)
    {
        IsEmpty = ids.IsEmpty;
        _rows = IsEmpty ? [] : new Row?[names.Count];
        foreach (IdAttribute id in ids)
        {
            int attribute = names.Find(id.Attribute.NamespaceUri, id.Attribute.LocalName);
            Row row = _rows[attribute] ??= new Row(new byte[names.Count]);
            row.Kinds[names.Find(id.Element.NamespaceUri, id.Element.LocalName)] = (byte)id.Kind;
        }
    }

    /// <summary>Whether no attribute holds ids.</summary>
    public bool IsEmpty { get; }

    /// <summary>What an attribute holds.</summary>
    /// <param name="element">The number of the element's name.</param>
    /// <param name="attribute">The number of the attribute's name.</param>
    public IdKind Find(int element, int attribute) => _rows[attribute] is { } row ? (IdKind)row.Kinds[element] : IdKind.None;

    private sealed record Row(byte[] Kinds);
}
