// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>value</c>.</summary>
/// <param name="Type">The datatype; the built-in <c>token</c> where none is named (section 4.4).</param>
/// <param name="Value">The value as written.</param>
/// <param name="Context">The namespaces in scope; its default namespace is that of the <c>ns</c> attribute (section 4.10).</param>
public sealed record ValuePattern(DatatypeName Type, string Value, NamespaceContext Context) : Pattern;
