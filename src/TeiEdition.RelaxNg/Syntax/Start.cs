// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>start</c>.</summary>
/// <param name="Combine">How it is put together with others; null where nothing is said.</param>
/// <param name="Content">The pattern.</param>
public sealed record Start(Combine? Combine, Pattern Content) : GrammarComponent;
