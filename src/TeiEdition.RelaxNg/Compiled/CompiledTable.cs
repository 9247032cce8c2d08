// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using static TeiEdition.RelaxNg.Compiled.CompiledFormat;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>
/// Records that refer to earlier ones of their table, decoded when they are first asked for: first those that they refer
/// to, without recursion. What is shared in the form stays shared. Safe on any thread.
/// </summary>
/// <typeparam name="T">What a record becomes.</typeparam>
/// <param name="layout">The form, checked.</param>
/// <param name="section">The section with the records.</param>
internal abstract class CompiledTable<T>(CompiledLayout layout, Section section)
    where T : class
{
    private readonly T?[] _made = new T?[layout.Count(section)];

    /// <summary>What a reference names.</summary>
    /// <param name="reference">The reference; not 0.</param>
    public T Get(int reference) => Volatile.Read(ref _made[reference - 1]) ?? Decode(reference - 1);

    /// <summary>What a reference names; null for 0.</summary>
    /// <param name="reference">The reference.</param>
    protected T? Optional(int reference) => reference == 0 ? null : Get(reference);

    /// <summary>What references name, in order.</summary>
    /// <param name="references">The references; none of them 0.</param>
    protected ImmutableArray<T> GetAll(ReadOnlySpan<int> references)
    {
        T[] all = new T[references.Length];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = Get(references[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    /// <summary>Makes one; those that it refers to are there already.</summary>
    /// <param name="record">Its record.</param>
    protected abstract T Make(ReadOnlySpan<int> record);

    private T Decode(int index)
    {
        Stack<int> open = new();
        open.Push(index);
        while (open.TryPeek(out int next))
        {
            if (Volatile.Read(ref _made[next]) is null)
            {
                ReadOnlySpan<int> record = layout.Record(section, next);
                CompiledKind kind = (CompiledKind)(record[0] & ~HasSpan);
                if (PushMissing(ChildrenOf(kind, CompiledLayout.FieldsOf(record)), open))
                {
                    continue;
                }

                Interlocked.CompareExchange(ref _made[next], Make(record), null);
            }

            open.Pop();
        }

        return Get(index + 1);
    }

    private bool PushMissing(ReadOnlySpan<int> references, Stack<int> open)
    {
        int before = open.Count;
        foreach (int reference in references)
        {
            if (reference != 0 && Volatile.Read(ref _made[reference - 1]) is null)
            {
                open.Push(reference - 1);
            }
        }

        return open.Count > before;
    }
}
