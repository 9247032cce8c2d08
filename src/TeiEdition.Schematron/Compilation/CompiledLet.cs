// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.XPath;

namespace TeiEdition.Schematron.Compilation;

/// <summary>A variable with its number. Safe on any thread.</summary>
/// <param name="Let">The variable as written.</param>
/// <param name="Slot">Its number in the program.</param>
/// <param name="Value">Its expression; null where its content is the value.</param>
/// <param name="Uses">The numbers of the variables that its expression names.</param>
/// <param name="IsLocal">Whether it is of a rule, so that every node has its own value.</param>
internal sealed record CompiledLet(Let Let, int Slot, LazyExpression? Value, ImmutableArray<int> Uses, bool IsLocal);
