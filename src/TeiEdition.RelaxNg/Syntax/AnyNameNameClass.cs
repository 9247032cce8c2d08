// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>anyName</c>.</summary>
/// <param name="Except">The names that are left out; null where none are.</param>
public sealed record AnyNameNameClass(NameClass? Except) : NameClass;
