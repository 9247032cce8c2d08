// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Store;

/// <summary>The limits of fetching a TEI source. Immutable.</summary>
public sealed record TeiFetchOptions
{
    /// <summary>The largest source that is taken, in bytes; 64 MiB where nothing is said. That of TEI P5 4.9.0 has 4 MiB.</summary>
    public long MaxBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>How long fetching may take as a whole; five minutes where nothing is said.</summary>
    public TimeSpan TimeOut { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How many redirections are followed; 5 where nothing is said. From https to http none is.</summary>
    public int MaxRedirections { get; init; } = 5;
}
