// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Restrictions;

/// <summary>The names of all attributes, or of all elements, that occur in a pattern (RELAX NG, section 7.3). Immutable, shared by the patterns that have the same.</summary>
/// <param name="Names">The single names, each once, in no order.</param>
/// <param name="Wildcards">The parts that are no single names.</param>
/// <param name="Text">A <c>text</c> that occurs beside them; null for none.</param>
internal sealed record NameSet(
    ImmutableArray<NumberedName> Names, ImmutableArray<Wildcard> Wildcards, Simplification.Simple.SimpleText? Text)
{
    /// <summary>No name and no text.</summary>
    public static NameSet Empty { get; } = new([], [], null);

    /// <summary>Whether there is nothing.</summary>
    public bool IsEmpty => Names.IsEmpty && Wildcards.IsEmpty && Text is null;
}
