// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using TeiEdition.Validation.Pointers;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Walking;

/// <summary>Tells what an attribute is to the checks. Immutable; safe on any thread.</summary>
internal static class AttributeRoles
{
    private static readonly FrozenDictionary<string, AttributeRole> Plain = Table();

    /// <summary>The role of an attribute.</summary>
    /// <param name="localName">Its local name.</param>
    /// <param name="namespaceUri">Its namespace; empty for none.</param>
    public static AttributeRole Of(string localName, string namespaceUri)
    {
        if (namespaceUri.Length == 0)
        {
            return Plain.GetValueOrDefault(localName);
        }

        return localName switch
        {
            "id" when namespaceUri == TeiNames.XmlNamespace => AttributeRole.Id,
            "lang" when namespaceUri == TeiNames.XmlNamespace => AttributeRole.Language,
            "base" when namespaceUri == TeiNames.XmlNamespace => AttributeRole.Base,
            _ => AttributeRole.None,
        };
    }

    private static FrozenDictionary<string, AttributeRole> Table()
    {
        Dictionary<string, AttributeRole> table = new(StringComparer.Ordinal);
        Add(AttributeRole.Pointer, PointerAttributes.Names);
        Add(AttributeRole.PlainId, ["id"]);
        Add(AttributeRole.Setting, ["ident", "matchPattern", "replacementPattern", "href", "parse", "xpointer"]);
        return table.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(AttributeRole role, IEnumerable<string> names)
        {
            foreach (string name in names)
            {
                table[name] = table.GetValueOrDefault(name) | role;
            }
        }
    }
}
