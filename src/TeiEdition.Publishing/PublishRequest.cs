// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Publishing;

/// <summary>What to publish, and where. Immutable.</summary>
public sealed record PublishRequest
{
    /// <summary>The documents, in the order of the index; each slug once.</summary>
    public required ImmutableArray<EditionDocument> Documents { get; init; }

    /// <summary>The folder of authority files (<c>*.xml</c>) that the documents refer to as <c>../authority/…</c>, or null.</summary>
    public string? AuthorityFolder { get; init; }

    /// <summary>The folder that gets the output; made where it is missing.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>The folder inside <see cref="OutputFolder"/> that the site stands in; empty for the folder itself, the default.</summary>
    public string SiteFolder { get; init; } = string.Empty;

    /// <summary>Which outputs; both where nothing is said.</summary>
    public PublishTargets Targets { get; init; } = new();

    /// <summary>The title of the index page; empty for the stylesheet's own words, the default.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Whether files that the tool did not write, or that were changed since, are replaced; false where nothing is said.</summary>
    public bool Force { get; init; }

    /// <summary>Whether earlier products that are no longer asked for are removed; false where nothing is said.</summary>
    public bool RemoveOthers { get; init; }

    /// <summary>How many products are made at the same time; 1 or more, 2 where nothing is said.</summary>
    public int Jobs { get; init; } = 2;
}
