// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;

namespace TeiEdition.Odd.Model;

/// <summary><c>valItem</c>. Immutable.</summary>
public sealed record ValItem : Declaration
{
    /// <summary><c>paramList</c> elements, for documentation, in their order.</summary>
    public ImmutableArray<XElement> Parameters { get; init; } = [];
}
