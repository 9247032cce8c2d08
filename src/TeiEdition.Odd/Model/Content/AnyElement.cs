// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Odd.Model.Content;

/// <summary><c>anyElement</c>.</summary>
/// <param name="Require"><c>@require</c>: the namespaces that elements must be in; empty where nothing is said.</param>
/// <param name="Except"><c>@except</c>: namespaces and qualified names that are left out, each expanded; null where nothing is said and the schema's own exceptions hold.</param>
public sealed record AnyElement(ImmutableArray<string> Require, ImmutableArray<string>? Except) : ContentNode;
