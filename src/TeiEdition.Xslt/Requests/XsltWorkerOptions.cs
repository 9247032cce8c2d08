// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Xslt;

/// <summary>Where Java and its libraries are, and how far the worker may go. Immutable; safe on any thread.</summary>
public sealed record XsltWorkerOptions
{
    /// <summary>The <c>java</c> program; null looks in JAVA_HOME, then in PATH.</summary>
    public string? JavaPath { get; init; }

    /// <summary>Saxon's jar or a folder of jars; null looks at TEIEDITION_SAXON, then at Debian's place.</summary>
    public string? SaxonPath { get; init; }

    /// <summary>A folder of FOP's jars, or an unpacked distribution of FOP; null looks at TEIEDITION_FOP, then at Debian's places.</summary>
    public string? FopFolder { get; init; }

    /// <summary>The largest heap, in MiB; 1024 where nothing is said.</summary>
    public int MaxHeapMegabytes { get; init; } = 1024;

    /// <summary>How long one request may run in the worker, waiting for a free thread not counted; 2 minutes where nothing is said.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether the worker serves a few requests only, as a command does (first compiler tier only), or hundreds; true where nothing is said.</summary>
    public bool ShortRun { get; init; } = true;

    /// <summary>Everything that is read must lie below one of these folders, symbolic links resolved. Empty: nothing may be read.</summary>
    public ImmutableArray<string> ReadableFolders { get; init; } = [];
}
