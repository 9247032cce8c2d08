// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Model;

/// <summary><c>valList</c>. Immutable.</summary>
public sealed record ValList
{
    /// <summary><c>@type</c>; null where nothing is said, which counts as <see cref="ValListType.Open"/>.</summary>
    public ValListType? Type { get; init; }

    /// <summary><c>@mode</c> as written.</summary>
    public Mode Mode { get; init; }

    /// <summary>The values, in their order.</summary>
    public ImmutableArray<ValItem> Items { get; init; } = [];

    /// <summary>What is there for readers.</summary>
    public Descriptions Descriptions { get; init; } = Descriptions.None;

    /// <summary>Where it stands.</summary>
    public required SourceLocation Location { get; init; }
}
