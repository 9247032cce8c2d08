// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary>An annotation attribute.</summary>
/// <param name="Name">The expanded name.</param>
/// <param name="Prefix">The prefix that the schema uses for it; empty within annotation elements that need none.</param>
/// <param name="Value">Its value.</param>
public sealed record ForeignAttribute(ExpandedName Name, string Prefix, string Value);
