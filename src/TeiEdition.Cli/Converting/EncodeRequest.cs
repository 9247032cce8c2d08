// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Cli.Converting;

/// <summary>What <c>teiedition encode</c> was asked to do. Immutable.</summary>
internal sealed record EncodeRequest
{
    /// <summary>Files, folders, <c>-</c>; one at least.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>The file or folder to write to; null where nothing was said.</summary>
    public string? Output { get; init; }

    /// <summary>The settings for all; null for those beside each source.</summary>
    public string? Settings { get; init; }

    /// <summary>The folder of authority files for all; null for the one beside each source's folder.</summary>
    public string? Authority { get; init; }

    /// <summary>The convention for all; null for that of the settings, or the one that is found.</summary>
    public string? Convention { get; init; }

    /// <summary>The file for the review page; null for none.</summary>
    public string? Report { get; init; }

    /// <summary>The file for the account; null for none.</summary>
    public string? Account { get; init; }

    /// <summary>Whether files are replaced that the tool did not write.</summary>
    public bool Force { get; init; }
}
