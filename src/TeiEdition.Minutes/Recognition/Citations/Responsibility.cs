// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition.Citations;

/// <summary>Who did what for the publication of a document. Immutable.</summary>
/// <param name="Resp">What was done, as printed: <c>translated by</c>.</param>
/// <param name="Names">Who did it, as printed; at least one.</param>
public sealed record Responsibility(string Resp, ImmutableArray<string> Names);
