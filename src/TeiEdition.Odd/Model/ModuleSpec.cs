// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Model;

/// <summary><c>moduleSpec</c>. Immutable.</summary>
public sealed record ModuleSpec : Specification;
