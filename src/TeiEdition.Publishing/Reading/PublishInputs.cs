// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Publishing.Reading;

/// <summary>Everything that the output depends on, read into memory, so that a plan and its execution see the same bytes. Immutable.</summary>
internal sealed record PublishInputs
{
    /// <summary>What was asked for.</summary>
    public required PublishRequest Request { get; init; }

    /// <summary>The authority files, by name, in ordinal order.</summary>
    public required ImmutableArray<NamedFile> Authority { get; init; }

    /// <summary>The pages' assets, by path below the assets' folder, in ordinal order; empty without web pages.</summary>
    public required ImmutableArray<NamedFile> Assets { get; init; }

    /// <summary>The hash of the stylesheets of web pages, common package included; empty without web pages.</summary>
    public required string WebStylesheets { get; init; }

    /// <summary>The hash of the stylesheets and the configuration of print, common package included; empty without print.</summary>
    public required string PrintStylesheets { get; init; }
}
