// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Validation.Ids;

namespace TeiEdition.Validation.Pointers;

/// <summary>What is known of a file that a pointer names. Immutable.</summary>
/// <param name="Ids">Its ids, or null where they were not or could not be read.</param>
/// <param name="Includes">The files that it takes in by XInclude, as written.</param>
/// <param name="Problem">Why it could not be read, or null where that was not tried or went well.</param>
internal sealed record TargetFile(IdTable? Ids, ImmutableArray<string> Includes, string? Problem);
