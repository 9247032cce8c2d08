// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Validation;

/// <summary>
/// Finds the number of a name by the identity of its strings, which <see cref="System.Xml.XmlReader"/> keeps atomised: no string
/// is compared for a name that has come before. Bounded: when it is full, it begins anew. For one thread.
/// </summary>
/// <param name="names">The names of the schema.</param>
internal sealed class NameCache(SchemaNames names)
{
    private const int Capacity = 4096;

    private Entry[] _entries = new Entry[256];
    private int _count;

    /// <summary>The number of a name.</summary>
    /// <param name="namespaceUri">The namespace, atomised; empty for none.</param>
    /// <param name="localName">The local name, atomised; not empty.</param>
    public int Find(string namespaceUri, string localName)
    {
        int mask = _entries.Length - 1;
        int i = Hash(localName) & mask;
        while (true)
        {
            ref Entry entry = ref _entries[i];
            if (ReferenceEquals(entry.LocalName, localName) && ReferenceEquals(entry.NamespaceUri, namespaceUri))
            {
                return entry.Number;
            }

            if (entry.LocalName is null)
            {
                return Add(namespaceUri, localName);
            }

            i = (i + 1) & mask;
        }
    }

    private int Add(string namespaceUri, string localName)
    {
        int number = names.Find(namespaceUri, localName);
        if ((_count + 1) * 2 > _entries.Length)
        {
            Entry[] old = _entries;
            bool full = old.Length >= Capacity;
            _entries = new Entry[full ? Capacity : old.Length * 2];
            _count = 0;
            foreach (Entry entry in full ? [] : old)
            {
                if (entry.LocalName is not null)
                {
                    Put(entry);
                }
            }
        }

        Put(new Entry(localName, namespaceUri, number));
        return number;
    }

    private void Put(Entry entry)
    {
        int mask = _entries.Length - 1;
        int i = Hash(entry.LocalName ?? string.Empty) & mask;
        while (_entries[i].LocalName is not null)
        {
            i = (i + 1) & mask;
        }

        _entries[i] = entry;
        _count++;
    }

    // Cheap, and good enough for names that people make; others only make the table slower, within its bound.
    private static int Hash(string name) =>
        (name.Length * 0x61C8) ^ (name[0] * 0x9E37) ^ (name[^1] * 0x79B9) ^ (name[name.Length / 2] * 0x3C6F);

    private readonly record struct Entry(string? LocalName, string? NamespaceUri, int Number);
}
