// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Publishing;

/// <summary>What a publication did. Paths are relative to the output folder, with slashes, in ordinal order. Immutable.</summary>
public sealed record PublishResult
{
    /// <summary>Whether the output folder now holds what was asked for; false after an error, and then nothing was changed
    /// unless writing itself failed half way.</summary>
    public required bool Success { get; init; }

    /// <summary>The files that were written, because they were new or had changed.</summary>
    public ImmutableArray<string> Written { get; init; } = [];

    /// <summary>The files that were removed, because nothing asks for them any more.</summary>
    public ImmutableArray<string> Removed { get; init; } = [];

    /// <summary>How many products were made anew; 0 when everything was up to date, and then no worker was started.</summary>
    public int Made { get; init; }

    /// <summary>How many products were up to date.</summary>
    public int UpToDate { get; init; }
}
