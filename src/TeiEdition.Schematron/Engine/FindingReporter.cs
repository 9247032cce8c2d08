// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Schematron.Diagnostics;
using TeiEdition.Schematron.Svrl;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Engine;

/// <summary>Makes diagnostics of what rules found: the same for both engines. Stateless; safe on any thread.</summary>
public static class FindingReporter
{
    /// <summary>The diagnostic of a finding or of an error.</summary>
    /// <param name="entry">The finding.</param>
    public static Diagnostic ToDiagnostic(SvrlEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ImmutableArray<SourceLocation> related = entry.SchemaPlace is null ? [] : [entry.SchemaPlace];
        if (entry is not Finding finding)
        {
            string what = entry is RuleError error ? error.Text : string.Empty;
            return Diagnostic.Create(RunDiagnostics.DynamicError, entry.Place, what) with { Related = related };
        }

        DiagnosticDescriptor descriptor = RoleSeverity.Of(finding.Role) switch
        {
            Severity.Error => RunDiagnostics.ErrorFound,
            Severity.Warning => RunDiagnostics.WarningFound,
            _ => RunDiagnostics.InfoFound,
        };
        return Diagnostic.Create(descriptor, finding.Place, TextOf(finding)) with { Related = related };
    }

    // A rule without words still says what it tests.
    private static string TextOf(Finding finding)
    {
        IEnumerable<string> texts = finding.Diagnostics.Select(d => d.Text).Prepend(finding.Text).Where(t => t.Length > 0);
        string text = string.Join(' ', texts);
        return text.Length > 0 ? text : $"{(finding.IsReport ? "found" : "not fulfilled")}: {Folding.Fold(finding.Test)}";
    }
}
