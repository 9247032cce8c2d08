// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Xslt;

/// <summary>What was found of Java, Saxon-HE and Apache FOP; null members were not found. Immutable; safe on any thread.</summary>
public sealed record JavaEnvironment
{
    /// <summary>The <c>java</c> program.</summary>
    public string? JavaPath { get; init; }

    /// <summary>Java's version, as <c>17.0.15</c>; null where its installation does not say.</summary>
    public string? JavaVersion { get; init; }

    /// <summary>Saxon's jar, or the folder of its jars.</summary>
    public string? SaxonPath { get; init; }

    /// <summary>Saxon's version, as <c>9.9.1.5</c>; null where its jar does not say.</summary>
    public string? SaxonVersion { get; init; }

    /// <summary>FOP's main jar, if all jars that it needs are there.</summary>
    public string? FopPath { get; init; }

    /// <summary>FOP's version, as <c>2.8</c>; null where its jar does not say.</summary>
    public string? FopVersion { get; init; }

    /// <summary>The worker's own jar, beside this assembly.</summary>
    public string? WorkerPath { get; init; }

    /// <summary>The class path: the worker, Saxon, and FOP where it is whole.</summary>
    public ImmutableArray<string> ClassPath { get; init; } = [];

    /// <summary>Whether stylesheets can run.</summary>
    public bool CanTransform => JavaPath is not null && SaxonPath is not null && WorkerPath is not null;

    /// <summary>Whether PDFs can be made.</summary>
    public bool CanFormat => CanTransform && FopPath is not null;

    /// <summary>Looks for everything without starting a JVM. Reads the environment and the file system.</summary>
    /// <param name="options">Places that go before the usual ones.</param>
    /// <param name="sink">Gets XSL001, XSL002, XSL003 and XSL026 for what is missing.</param>
    /// <returns>What was found; never null.</returns>
    public static JavaEnvironment Locate(XsltWorkerOptions options, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sink);
        return new JavaLocator(options, sink).Locate();
    }
}
