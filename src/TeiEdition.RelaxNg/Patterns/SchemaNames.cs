// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Patterns;

/// <summary>
/// Numbers every name that a document may have, so that validation compares numbers: each name that the schema mentions has
/// its own, all other names of a namespace that it mentions share one, and so do all the rest. No name class can tell apart
/// two names with the same number (RELAX NG, section 6.1), so tables by number stay small whatever a document holds.
/// Immutable; safe on any thread.
/// </summary>
internal sealed class SchemaNames
{
    private readonly ImmutableArray<ExpandedName> _names;
    private readonly Dictionary<(string Namespace, string Local), int> _numbers;
    private readonly Dictionary<string, int> _namespaces = new(StringComparer.Ordinal);
    private readonly int[] _namespaceOfName;

    /// <summary>Numbers the names.</summary>
    /// <param name="names">The names that the schema mentions, each once.</param>
    /// <param name="namespaces">The namespaces that it mentions besides.</param>
    public SchemaNames(ImmutableArray<ExpandedName> names, ImmutableArray<string> namespaces)
    {
        _names = names;
        _numbers = new Dictionary<(string, string), int>(names.Length);
        _namespaceOfName = new int[names.Length];
        string? last = null;
        int index = -1;
        for (int i = 0; i < names.Length; i++)
        {
            ExpandedName name = names[i];
            _numbers[(name.NamespaceUri, name.LocalName)] = i;
            // Most names of a schema share one string for their namespace.
            if (!ReferenceEquals(last, name.NamespaceUri))
            {
                last = name.NamespaceUri;
                index = AddNamespace(last);
            }

            _namespaceOfName[i] = index;
        }

        foreach (string uri in namespaces)
        {
            AddNamespace(uri);
        }
    }

    /// <summary>How many numbers there are.</summary>
    public int Count => _names.Length + _namespaces.Count + 1;

    /// <summary>The number of a name.</summary>
    /// <param name="namespaceUri">The namespace; empty for none.</param>
    /// <param name="localName">The local name.</param>
    public int Find(string namespaceUri, string localName)
    {
        if (_numbers.TryGetValue((namespaceUri, localName), out int number))
        {
            return number;
        }

        return _namespaces.TryGetValue(namespaceUri, out int index) ? _names.Length + index : Count - 1;
    }

    /// <summary>The index of a namespace that the schema mentions.</summary>
    /// <param name="namespaceUri">The namespace; empty for none.</param>
    public int FindNamespace(string namespaceUri) => _namespaces[namespaceUri];

    /// <summary>The index of the namespace of the names with a number; -1 for those of namespaces that the schema does not mention.</summary>
    /// <param name="number">The number.</param>
    public int NamespaceOf(int number) =>
        number < _names.Length ? _namespaceOfName[number] : number == Count - 1 ? -1 : number - _names.Length;

    /// <summary>The namespace with an index.</summary>
    /// <param name="index">The index, 0 or more.</param>
    public string UriOf(int index)
    {
        foreach ((string uri, int at) in _namespaces)
        {
            if (at == index)
            {
                return uri;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(index));
    }

    /// <summary>The only name with a number; null where it stands for many.</summary>
    /// <param name="number">The number.</param>
    public ExpandedName? NameOf(int number) => number < _names.Length ? _names[number] : null;

    private int AddNamespace(string uri)
    {
        if (!_namespaces.TryGetValue(uri, out int index))
        {
            index = _namespaces.Count;
            _namespaces.Add(uri, index);
        }

        return index;
    }
}
