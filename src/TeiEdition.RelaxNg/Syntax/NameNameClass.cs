// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>name</c>: one name.</summary>
/// <param name="NamespaceUri">The namespace, empty for none; null where it is inherited from the including schema.</param>
/// <param name="LocalName">The local name.</param>
/// <param name="Prefix">The prefix that the schema used; empty for none. For writers only.</param>
public sealed record NameNameClass(string? NamespaceUri, string LocalName, string Prefix) : NameClass;
