// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.XPath;

/// <summary>A function call in an expression, as its tokens show it.</summary>
/// <param name="Prefix">The prefix of the name; empty for none.</param>
/// <param name="Local">The local part of the name.</param>
/// <param name="Arity">The number of arguments.</param>
/// <param name="First">The first token of the name.</param>
/// <param name="Open">The token of the opening parenthesis.</param>
internal readonly record struct FunctionCall(string Prefix, string Local, int Arity, int First, int Open);
