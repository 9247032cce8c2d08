// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Schemas;

/// <summary>Leaves out what was said of a place in the same words before: rules may stand in a grammar and in a file of their own. For one thread and one document.</summary>
/// <param name="sink">Gets the rest.</param>
internal sealed class DistinctFindings(IDiagnosticSink sink) : IDiagnosticSink
{
    private readonly HashSet<(string Code, SourceLocation? Place, string Message)> _seen = [];

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
        if (_seen.Add((diagnostic.Code, diagnostic.Location, diagnostic.Message)))
        {
            sink.Report(diagnostic);
        }
    }
}
