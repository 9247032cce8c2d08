// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Publishing.State;

/// <summary>What is known of one product in the output folder. Immutable.</summary>
/// <param name="Inputs">The hash of all that it was made from.</param>
/// <param name="Files">The hash of each of its files, by path in the output folder, with slashes.</param>
internal sealed record ProductState(string Inputs, ImmutableSortedDictionary<string, string> Files);
