// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>Brings findings into the order in which a person reads the schema. Pure.</summary>
internal static class DiagnosticOrder
{
    /// <summary>Hands findings on, ordered by line and column; files in the order in which they come first, what has no place first of all.</summary>
    /// <param name="findings">The findings, in the order in which they were found.</param>
    /// <param name="sink">Takes them.</param>
    public static void HandOn(List<Diagnostic> findings, IDiagnosticSink sink)
    {
        if (findings.Count == 0)
        {
            return;
        }

        Dictionary<string, int> files = new(StringComparer.Ordinal);
        foreach (Diagnostic finding in findings)
        {
            if (finding.Location is { } place)
            {
                files.TryAdd(place.Path, files.Count);
            }
        }

        // OrderBy is stable: findings of one place keep their order.
        foreach (Diagnostic finding in findings
            .OrderBy(f => f.Location is { } place ? files[place.Path] : -1)
            .ThenBy(f => f.Location?.Line ?? 0)
            .ThenBy(f => f.Location?.Column ?? 0))
        {
            sink.Report(finding);
        }
    }
}
