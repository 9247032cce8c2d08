// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>define</c>. Several patterns within one are a <see cref="GroupPattern"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Combine">How it is put together with others; null where nothing is said.</param>
/// <param name="Content">The pattern.</param>
public sealed record Define(string Name, Combine? Combine, Pattern Content) : GrammarComponent;
