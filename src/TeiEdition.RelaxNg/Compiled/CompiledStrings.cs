// SPDX-License-Identifier: MIT
using System.Text;
using static TeiEdition.RelaxNg.Compiled.CompiledFormat;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>The strings of a compiled form, each decoded when it is first asked for, and the same object from then on. Safe on any thread.</summary>
/// <param name="layout">The form, checked.</param>
internal sealed class CompiledStrings(CompiledLayout layout)
{
    private readonly string?[] _strings = new string?[layout.Count(Section.Strings)];

    /// <summary>The string that a reference names.</summary>
    /// <param name="reference">The reference; not 0.</param>
    public string Required(int reference)
    {
        ref string? place = ref _strings[reference - 1];
        return Volatile.Read(ref place) ?? Decode(reference - 1, ref place);
    }

    /// <summary>The string that a reference names; null for 0.</summary>
    /// <param name="reference">The reference.</param>
    public string? Optional(int reference) => reference == 0 ? null : Required(reference);

    private string Decode(int index, ref string? place)
    {
        string made = Encoding.UTF8.GetString(layout.StringBytes(index));
        return Interlocked.CompareExchange(ref place, made, null) ?? made;
    }
}
