// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Validation.Schemas;

/// <summary>The schemas that one document is held against. Immutable; safe on any thread.</summary>
/// <param name="Uses">Each different one once, in the order in which they were named.</param>
public sealed record DocumentSchemas(ImmutableArray<SchemaUse> Uses)
{
    /// <summary>No schema.</summary>
    public static DocumentSchemas None => new([]);
}
