// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Publishing.State;

/// <summary>What the tool has put into an output folder. Immutable.</summary>
/// <param name="Format">The number of this form; a file of another form is not used.</param>
/// <param name="Products">The products by their names.</param>
internal sealed record PublishState(int Format, ImmutableSortedDictionary<string, ProductState> Products)
{
    /// <summary>The form that this version writes.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The state of a folder that holds nothing of ours.</summary>
    public static PublishState Empty { get; } =
        new(CurrentFormat, ImmutableSortedDictionary.Create<string, ProductState>(StringComparer.Ordinal));
}
