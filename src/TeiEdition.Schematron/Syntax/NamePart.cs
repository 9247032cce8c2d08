// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Syntax;

/// <summary>The name of a node (<c>name</c>, section 5.4.6). Immutable; safe on any thread.</summary>
/// <param name="Path">The expression of the node; null for the context.</param>
public sealed record NamePart(string? Path) : MessagePart;
