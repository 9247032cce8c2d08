// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition.Citations;

/// <summary>
/// The parts of a citation as stretches of its text (start and end, exclusive; 0-based). Immutable; what is not there is null
/// or empty.
/// </summary>
internal sealed record Citation
{
    /// <summary>The title, without its quotation marks.</summary>
    public Range? Title { get; init; }

    /// <summary>The date.</summary>
    public Range? Date { get; init; }

    /// <summary>The value of the date, in ISO 8601.</summary>
    public string? When { get; init; }

    /// <summary>The institution that publishes the document.</summary>
    public Range? Publisher { get; init; }

    /// <summary>The archival citation: repository, shelfmark, pages.</summary>
    public Range? Archival { get; init; }

    /// <summary>The repository, inside <see cref="Archival"/>.</summary>
    public Range? Repository { get; init; }

    /// <summary>The shelfmark, inside <see cref="Archival"/>.</summary>
    public Range? Shelfmark { get; init; }

    /// <summary>The pages, inside <see cref="Archival"/>.</summary>
    public Range? Pages { get; init; }

    /// <summary>The address.</summary>
    public Range? Url { get; init; }

    /// <summary>Who did what for the publication, in reading order.</summary>
    public ImmutableArray<Responsibility> Responsibilities { get; init; } = [];
}
