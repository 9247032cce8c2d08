// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Odd.Model.Content;

/// <summary><c>alternate</c>: one of them.</summary>
/// <param name="Items">Its parts, in their order.</param>
public sealed record Alternate(ImmutableArray<ContentNode> Items) : ContentNode;
