// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Evidence.Report;

/// <summary>A source that was encoded, for the review page. Immutable.</summary>
public sealed record ReviewedSource
{
    /// <summary>Its name.</summary>
    public required string Path { get; init; }

    /// <summary>The encoding; null where an error was reported.</summary>
    public required EncodingResult? Result { get; init; }

    /// <summary>What was reported.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The settings as they are now, to which decisions are added; null where there are none.</summary>
    public string? Settings { get; init; }

    /// <summary>The name of the file of settings, without folder.</summary>
    public string SettingsName { get; init; } = "edition.toml";
}
