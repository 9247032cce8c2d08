// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Odd.Model.Content;

/// <summary><c>sequence</c>.</summary>
/// <param name="Items">Its parts.</param>
/// <param name="PreserveOrder"><c>@preserveOrder</c>: whether they come in this order; true where nothing is said.</param>
public sealed record Sequence(ImmutableArray<ContentNode> Items, bool PreserveOrder) : ContentNode;
