// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>nsName</c>: the names of a namespace.</summary>
/// <param name="NamespaceUri">The namespace, empty for none; null where it is inherited from the including schema.</param>
/// <param name="Except">The names that are left out; null where none are.</param>
public sealed record NsNameNameClass(string? NamespaceUri, NameClass? Except) : NameClass;
