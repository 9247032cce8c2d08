// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Diagnostics;

/// <summary>Takes diagnostics as they are found. Implementations say whether they may be called from several threads.</summary>
public interface IDiagnosticSink
{
    /// <summary>Takes one diagnostic.</summary>
    /// <param name="diagnostic">The finding; kept or written as it is.</param>
    void Report(Diagnostic diagnostic);
}
