// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Validation.Schemas;

/// <summary>The schemas that one document is held against. Immutable; safe on any thread.</summary>
/// <param name="Uses">Each different one once, in the order in which they were named.</param>
/// <param name="IsComplete">Whether every schema that the document names could be had.</param>
public sealed record DocumentSchemas(ImmutableArray<SchemaUse> Uses, bool IsComplete)
{
    /// <summary>No schema.</summary>
    public static DocumentSchemas None => new([], IsComplete: true);
}
