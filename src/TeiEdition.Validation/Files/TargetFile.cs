// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Validation.Ids;

namespace TeiEdition.Validation.Files;

/// <summary>What is known of a file that a pointer names. Immutable; safe on any thread.</summary>
/// <param name="Ids">Its ids, or null where they were not or could not be read.</param>
/// <param name="Inclusions">What it takes in by XInclude, in document order.</param>
/// <param name="Problem">Why it could not be read, or null where that was not tried or went well.</param>
internal sealed record TargetFile(IdTable? Ids, ImmutableArray<Inclusion> Inclusions, string? Problem)
{
    /// <summary>A file of which only the existence is known.</summary>
    public static TargetFile Unread => new(null, [], null);
}
