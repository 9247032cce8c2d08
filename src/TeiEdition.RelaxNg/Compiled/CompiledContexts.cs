// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;
using static TeiEdition.RelaxNg.Compiled.CompiledFormat;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>The namespaces in scope of a compiled form, decoded when they are first asked for. Safe on any thread.</summary>
/// <param name="layout">The form, checked.</param>
/// <param name="strings">Its strings.</param>
internal sealed class CompiledContexts(CompiledLayout layout, CompiledStrings strings)
{
    private readonly NamespaceContext?[] _contexts = new NamespaceContext?[layout.Count(Section.Contexts)];

    /// <summary>The context that a reference names.</summary>
    /// <param name="reference">The reference; not 0.</param>
    public NamespaceContext Get(int reference)
    {
        ref NamespaceContext? place = ref _contexts[reference - 1];
        return Volatile.Read(ref place) ?? Decode(reference - 1, ref place);
    }

    private NamespaceContext Decode(int index, ref NamespaceContext? place)
    {
        ReadOnlySpan<int> record = layout.Record(Section.Contexts, index);
        ImmutableDictionary<string, string?> prefixes = ImmutableDictionary<string, string?>.Empty;
        for (int i = 2; i < record.Length; i += 2)
        {
            prefixes = prefixes.SetItem(strings.Required(record[i]), strings.Optional(record[i + 1]));
        }

        NamespaceContext made = new(prefixes, strings.Optional(record[1]), strings.Required(record[0]));
        return Interlocked.CompareExchange(ref place, made, null) ?? made;
    }
}
