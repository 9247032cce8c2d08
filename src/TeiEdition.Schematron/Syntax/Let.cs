// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;

namespace TeiEdition.Schematron.Syntax;

/// <summary>A variable (section 5.4.5). Immutable; safe on any thread.</summary>
/// <param name="Name">Its name, maybe with a prefix.</param>
/// <param name="Value">The expression; null where <see cref="Content"/> is the value.</param>
public sealed record Let(string Name, string? Value) : SchematronNode
{
    /// <summary>The content that is the value where there is no expression; empty elsewhere.</summary>
    public ImmutableArray<XNode> Content { get; init; } = [];
}
