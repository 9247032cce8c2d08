// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Svrl;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Engine;

/// <summary>Runs patterns that cannot run in this process. Implementations say from which threads they may be called.</summary>
public interface IRuleEngine
{
    /// <summary>Runs the patterns of a schema over a document.</summary>
    /// <param name="request">What runs over what.</param>
    /// <param name="sink">Takes what kept it from running; findings are not reported here.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What was found, with the patterns numbered as those of the request; null where it could not run.</returns>
    SvrlOutput? Run(RuleEngineRequest request, IDiagnosticSink sink, CancellationToken cancellationToken);
}
