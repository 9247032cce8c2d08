// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>ref</c>: a definition of the grammar around it.</summary>
/// <param name="Name">The name of the definition.</param>
public sealed record RefPattern(string Name) : Pattern;
