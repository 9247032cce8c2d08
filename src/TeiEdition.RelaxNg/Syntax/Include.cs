// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>include</c>: the components of another grammar.</summary>
/// <param name="Href">The URI reference as written.</param>
/// <param name="BaseUri">What it is relative to.</param>
/// <param name="NamespaceUri">The namespace that the other file inherits; null where this one inherits it, too.</param>
/// <param name="Overrides">Starts, definitions and divisions that replace those of the other grammar.</param>
public sealed record Include(string Href, string BaseUri, string? NamespaceUri, ImmutableArray<GrammarComponent> Overrides) : GrammarComponent;
