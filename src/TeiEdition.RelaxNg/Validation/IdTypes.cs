// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Compatibility;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Validation;

/// <summary>Which attributes of which elements hold ids, by the numbers of their names. Immutable; safe on any thread.</summary>
internal sealed class IdTypes
{
    // Which names attributes have that hold ids anywhere; most schemas have one or two.
    private readonly bool[] _attributes;
    private readonly Dictionary<long, IdKind> _kinds;

    /// <summary>Makes the table.</summary>
    /// <param name="ids">The attributes.</param>
    /// <param name="names">The names of the schema.</param>
    public IdTypes(ImmutableArray<IdAttribute> ids, SchemaNames names)
    {
        IsEmpty = ids.IsEmpty;
        _attributes = IsEmpty ? [] : new bool[names.Count];
        _kinds = new Dictionary<long, IdKind>(ids.Length);
        foreach (IdAttribute id in ids)
        {
            int attribute = names.Find(id.Attribute.NamespaceUri, id.Attribute.LocalName);
            _attributes[attribute] = true;
            _kinds[Key(names.Find(id.Element.NamespaceUri, id.Element.LocalName), attribute)] = id.Kind;
        }
    }

    /// <summary>Whether no attribute holds ids.</summary>
    public bool IsEmpty { get; }

    /// <summary>What an attribute holds.</summary>
    /// <param name="element">The number of the element's name.</param>
    /// <param name="attribute">The number of the attribute's name.</param>
    public IdKind Find(int element, int attribute) =>
        _attributes[attribute] && _kinds.TryGetValue(Key(element, attribute), out IdKind kind) ? kind : IdKind.None;

    private static long Key(int element, int attribute) => ((long)element << 32) | (uint)attribute;
}
