// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Validation;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation;

/// <summary>Leaves out what a schema says about a value, an id for example, that was reported already. For one thread and one document.</summary>
/// <param name="reported">Knows the last reports.</param>
/// <param name="sink">Gets the rest.</param>
internal sealed class SameFinding(ReportedSink reported, IDiagnosticSink sink) : IDiagnosticSink
{
    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
        bool aboutValue = diagnostic.Code == InstanceDiagnostics.DuplicateId.Code || diagnostic.Code == InstanceDiagnostics.BadAttributeValue.Code;
        if (!aboutValue || diagnostic.Location is not { } place || !reported.Has(place))
        {
            sink.Report(diagnostic);
        }
    }
}
