// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary>One schema file as it was written, before anything of it is resolved. Immutable.</summary>
/// <param name="Path">The file or URI.</param>
/// <param name="Root">The pattern that it consists of; usually a <see cref="GrammarPattern"/>.</param>
/// <param name="Namespaces">The namespaces that the root declares: the prefixes that writers keep.</param>
public sealed record SchemaDocument(string Path, Pattern Root, NamespaceContext Namespaces);
