// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Xslt;

/// <summary>What a transformation made. Immutable; safe on any thread.</summary>
public sealed record TransformResult
{
    /// <summary>Whether no diagnostic is an error; without success there is no output.</summary>
    public required bool Success { get; init; }

    /// <summary>The principal result, serialised as the stylesheet says; empty without success.</summary>
    public ImmutableArray<byte> Output { get; init; } = [];

    /// <summary>The secondary results, sorted by <see cref="ResultDocument.Href"/>; empty without success.</summary>
    public ImmutableArray<ResultDocument> ResultDocuments { get; init; } = [];

    /// <summary>
    /// Full paths of all files that were read, sorted: the source, the stylesheet, its modules and packages, and what it
    /// fetched by doc(), document(), unparsed-text() and collection() (the files, not the folder). Kept after a failure too.
    /// </summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];

    /// <summary>The findings, in the order in which they were met.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
