// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>param</c>: a parameter of a datatype.</summary>
/// <param name="Name">Its name, as <c>maxLength</c>.</param>
/// <param name="Value">Its value as written.</param>
/// <param name="Context">The namespaces in scope.</param>
public sealed record DataParam(string Name, string Value, NamespaceContext Context) : SyntaxNode;
