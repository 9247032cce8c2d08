// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Xslt;

/// <summary>What formatting made. Immutable; safe on any thread.</summary>
public sealed record FormatResult
{
    /// <summary>Whether no diagnostic is an error; without success there is no PDF.</summary>
    public required bool Success { get; init; }

    /// <summary>The PDF; the same bytes for the same input. Empty without success.</summary>
    public ImmutableArray<byte> Pdf { get; init; } = [];

    /// <summary>How many pages the PDF has; 0 without success.</summary>
    public int PageCount { get; init; }

    /// <summary>Full paths of all files that were read, sorted: as for a transformation, and the configuration, fonts and images.</summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];

    /// <summary>The findings of the last pass, in the order in which they were met.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
