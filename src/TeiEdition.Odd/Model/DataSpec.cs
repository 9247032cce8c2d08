// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Model.Content;

namespace TeiEdition.Odd.Model;

/// <summary><c>dataSpec</c>, and in older files a <c>macroSpec</c> of the type <c>dt</c>. Immutable.</summary>
public sealed record DataSpec : Specification
{
    /// <summary><c>content</c>; null where nothing is said.</summary>
    public ContentModel? Content { get; init; }
}
