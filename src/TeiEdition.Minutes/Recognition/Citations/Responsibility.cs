// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Segmentation;

namespace TeiEdition.Minutes.Recognition.Citations;

/// <summary>Who did what for the publication of a document. Immutable.</summary>
/// <param name="Resp">What was done, as printed: <c>translated by</c>.</param>
/// <param name="Names">Who did it, as printed; at least one.</param>
public sealed record Responsibility(string Resp, ImmutableArray<string> Names)
{
    /// <summary>The <c>xml:id</c> of the statement, as <c>translators</c> or <c>obtained-by</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The field of the catalogue record that is this statement; null where it stands in a sentence.</summary>
    public RecordField? Field { get; init; }

    /// <summary>Whether the field says no more than the names.</summary>
    public bool IsWholeField { get; init; }
}
