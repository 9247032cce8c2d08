// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Syntax;

/// <summary>The value of an expression (<c>value-of</c>, section 5.4.15). Immutable; safe on any thread.</summary>
/// <param name="Select">The expression.</param>
public sealed record ValueOfPart(string Select) : MessagePart;
