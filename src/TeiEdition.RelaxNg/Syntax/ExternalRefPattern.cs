// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>externalRef</c>: the pattern of another file.</summary>
/// <param name="Href">The URI reference as written.</param>
/// <param name="BaseUri">What it is relative to.</param>
/// <param name="NamespaceUri">The namespace that the other file inherits; null where this one inherits it, too.</param>
public sealed record ExternalRefPattern(string Href, string BaseUri, string? NamespaceUri) : Pattern;
