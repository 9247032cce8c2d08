// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Loading;

/// <summary>How one file of a schema names another. Compared by value. Immutable.</summary>
/// <param name="BaseUri">What the reference is relative to.</param>
/// <param name="Href">The reference as written.</param>
public readonly record struct SchemaReference(string BaseUri, string Href);
