// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Model.Content;

namespace TeiEdition.Odd.Model;

/// <summary><c>macroSpec</c>. Immutable.</summary>
public sealed record MacroSpec : Specification
{
    /// <summary><c>content</c> (in older files <c>stringVal</c>); null where nothing is said.</summary>
    public ContentModel? Content { get; init; }
}
