// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Validation.Schemas;

/// <summary>The schemas that one document is held against. Immutable; safe on any thread.</summary>
/// <param name="Schemas">Each different one once, in the order in which they were named; all usable.</param>
public sealed record DocumentSchemas(ImmutableArray<LoadedSchema> Schemas)
{
    /// <summary>No schema.</summary>
    public static DocumentSchemas None => new([]);
}
