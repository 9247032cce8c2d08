// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.RelaxNg.Simplification;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Restrictions;

/// <summary>What the checks of one schema share: the findings, handed on in the order of their places once all are known, and the budget. For one thread.</summary>
/// <param name="options">The limits.</param>
/// <param name="spent">What is reported when the budget is spent; has its size as argument.</param>
internal sealed class RestrictionRun(RelaxNgOptions options, DiagnosticDescriptor spent)
{
    private readonly List<Diagnostic> _findings = [];
    private readonly long _budget = 10L * options.MaxPatterns;
    private long _spent;

    /// <summary>Whether anything was reported.</summary>
    public bool HasErrors => _findings.Count > 0;

    /// <summary>Whether the budget is spent: nothing more is worth comparing.</summary>
    public bool IsStopped => _spent > _budget;

    /// <summary>Spends a part of the budget for comparing; reports when it is gone.</summary>
    /// <param name="names">How many names or attributes are compared.</param>
    /// <returns>Whether the budget lasts.</returns>
    public bool Spend(long names)
    {
        if (IsStopped)
        {
            return false;
        }

        _spent += names;
        if (IsStopped)
        {
            Report(spent, null, null, _budget.ToString(CultureInfo.InvariantCulture));
        }

        return !IsStopped;
    }

    /// <summary>Reports a finding.</summary>
    /// <param name="descriptor">The catalogue entry.</param>
    /// <param name="place">The pattern at fault; null where that is not known.</param>
    /// <param name="related">The pattern that explains it; null for none.</param>
    /// <param name="arguments">The arguments of the template.</param>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan? place, SourceSpan? related, params ReadOnlySpan<string> arguments) =>
        ReportRelated(descriptor, place, [related], arguments);

    /// <summary>Reports a finding with several further places.</summary>
    /// <param name="descriptor">The catalogue entry.</param>
    /// <param name="place">The pattern at fault; null where that is not known.</param>
    /// <param name="related">The patterns that explain it, in reading order; null for those that are not known.</param>
    /// <param name="arguments">The arguments of the template.</param>
    public void ReportRelated(
        DiagnosticDescriptor descriptor, SourceSpan? place, ReadOnlySpan<SourceSpan?> related, params ReadOnlySpan<string> arguments)
    {
        ImmutableArray<SourceLocation>.Builder others = ImmutableArray.CreateBuilder<SourceLocation>(related.Length);
        foreach (SourceSpan? other in related)
        {
            if (other is not null)
            {
                others.Add(other.ToLocation());
            }
        }

        _findings.Add(Diagnostic.Create(descriptor, place?.ToLocation(), arguments) with { Related = others.DrainToImmutable() });
    }

    /// <summary>Hands the findings on, ordered by place; files in the order in which they were first at fault.</summary>
    /// <param name="sink">Takes them.</param>
    public void HandOn(IDiagnosticSink sink) => DiagnosticOrder.HandOn(_findings, sink);
}
