// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation;

/// <summary>
/// Passes findings on, and remembers where the last of them stand, so that a schema does not say the same again. For one thread
/// and one document.
/// </summary>
/// <param name="sink">Gets the findings.</param>
internal sealed class ReportedSink(IDiagnosticSink sink) : IDiagnosticSink
{
    // As many as the attributes of one tag could have.
    private const int Memory = 8;

    private readonly Queue<SourceLocation> _places = new(Memory);

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
        if (diagnostic is { Severity: Severity.Error, Location: { } place })
        {
            if (_places.Count == Memory)
            {
                _places.Dequeue();
            }

            _places.Enqueue(place);
        }

        sink.Report(diagnostic);
    }

    /// <summary>Whether one of the last errors stands at a place.</summary>
    /// <param name="place">The place.</param>
    public bool Has(SourceLocation place) => _places.Contains(place);
}
