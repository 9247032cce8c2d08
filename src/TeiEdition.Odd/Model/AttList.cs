// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Model;

/// <summary><c>attList</c>. Immutable.</summary>
/// <param name="IsChoice">Whether <c>@org</c> is <c>choice</c>: one of the items, not all.</param>
/// <param name="Items">The items, in their order.</param>
/// <param name="Location">Where it stands.</param>
public sealed record AttList(bool IsChoice, ImmutableArray<IAttListItem> Items, SourceLocation Location) : IAttListItem
{
    /// <summary>No attributes.</summary>
    public static AttList Empty { get; } = new(false, [], new SourceLocation(string.Empty));

    /// <summary>All attributes declared in it, at whatever depth, in their order.</summary>
    public IEnumerable<AttDef> Definitions => Items.SelectMany(i => i switch
    {
        AttDef definition => [definition],
        AttList list => list.Definitions,
        _ => [],
    });
}
