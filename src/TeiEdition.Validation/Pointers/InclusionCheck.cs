// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Validation.Files;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Pointers;

/// <summary>Follows the inclusions of a document, between its pointers, so that findings come in document order. For one document.</summary>
/// <param name="inclusions">The inclusions, in document order.</param>
/// <param name="pointers">Follows references.</param>
/// <param name="sink">Gets the findings.</param>
internal sealed class InclusionCheck(ImmutableArray<Inclusion> inclusions, PointerCheck pointers, IDiagnosticSink sink)
{
    private int _next;

    /// <summary>Checks those before a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="cancellationToken">Stops reading a file.</param>
    public void Before(SourceLocation place, CancellationToken cancellationToken)
    {
        while (_next < inclusions.Length && IsBefore(inclusions[_next].Place, place))
        {
            Check(inclusions[_next++], cancellationToken);
        }
    }

    /// <summary>Checks the rest.</summary>
    /// <param name="cancellationToken">Stops reading a file.</param>
    public void Rest(CancellationToken cancellationToken)
    {
        while (_next < inclusions.Length)
        {
            Check(inclusions[_next++], cancellationToken);
        }
    }

    private static bool IsBefore(SourceLocation a, SourceLocation b) =>
        a.Path == b.Path && (a.Line < b.Line || (a.Line == b.Line && a.Column < b.Column));

    // An include with a fallback may do without its file (XInclude 1.0, section 3.2).
    private void Check(Inclusion inclusion, CancellationToken cancellationToken)
    {
        if (inclusion is { HasFallback: false, Href: { } href }
            && pointers.FollowInclusion(href, inclusion.Folder, cancellationToken) is { } problem)
        {
            sink.Report(problem.At(inclusion.Place));
        }
    }
}
