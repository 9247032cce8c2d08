// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary>Text within an annotation.</summary>
/// <param name="Value">The characters.</param>
public sealed record ForeignText(string Value) : ForeignNode;
