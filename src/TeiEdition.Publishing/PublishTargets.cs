// SPDX-License-Identifier: MIT
namespace TeiEdition.Publishing;

/// <summary>Which outputs are wanted. Immutable.</summary>
public sealed record PublishTargets
{
    /// <summary>Web pages, with the index, the assets, the authority files and each document's TEI; true where nothing is said.</summary>
    public bool Web { get; init; } = true;

    /// <summary>A PDF for each document; true where nothing is said.</summary>
    public bool Print { get; init; } = true;
}
