// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>parentRef</c>: a definition of the grammar around that grammar.</summary>
/// <param name="Name">The name of the definition.</param>
public sealed record ParentRefPattern(string Name) : Pattern;
