// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Evidence;

/// <summary>Words that look like a name and that nobody knows: they are not tagged. Immutable.</summary>
/// <param name="Text">The words.</param>
/// <param name="Places">0-based offsets in the source's text at which they begin, ascending; one at least.</param>
public sealed record UnknownName(string Text, ImmutableArray<int> Places)
{
    /// <summary>How often they stand in the document.</summary>
    public int Count => Places.Length;
}
