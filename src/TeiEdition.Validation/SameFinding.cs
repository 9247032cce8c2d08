// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Validation;
using TeiEdition.Validation.Ids;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation;

/// <summary>Leaves out what a schema says about an id that was reported already. For one thread and one document.</summary>
/// <param name="ids">Knows the last report.</param>
/// <param name="sink">Gets the rest.</param>
internal sealed class SameFinding(IdCollector ids, IDiagnosticSink sink) : IDiagnosticSink
{
    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
        bool aboutValue = diagnostic.Code == InstanceDiagnostics.DuplicateId.Code || diagnostic.Code == InstanceDiagnostics.BadAttributeValue.Code;
        if (!aboutValue || ids.LastReported is null || diagnostic.Location != ids.LastReported)
        {
            sink.Report(diagnostic);
        }
    }
}
