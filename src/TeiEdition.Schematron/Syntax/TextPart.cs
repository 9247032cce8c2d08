// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Syntax;

/// <summary>Characters of a message. Immutable; safe on any thread.</summary>
/// <param name="Text">The characters as written.</param>
public sealed record TextPart(string Text) : MessagePart;
