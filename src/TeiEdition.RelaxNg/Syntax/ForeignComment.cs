// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary>A comment among annotations.</summary>
/// <param name="Value">The comment without its marks.</param>
public sealed record ForeignComment(string Value) : ForeignNode;
