// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>
/// What the steps of one simplification share: the limits and the findings, which are handed on in the order of their places
/// once all are known. For one thread.
/// </summary>
/// <param name="options">The limits.</param>
/// <param name="cancellationToken">Ends the work.</param>
internal sealed class SimplificationRun(RelaxNgOptions options, CancellationToken cancellationToken)
{
    /// <summary>However large the option is, no deeper: all later stages walk patterns by recursion.</summary>
    private const int DeepestPattern = 2000;

    private readonly List<Diagnostic> _findings = [];
    private readonly int _maxDepth = Math.Min(options.MaxPatternDepth, DeepestPattern);
    private int _patterns;

    /// <summary>Ends the work.</summary>
    public CancellationToken Cancellation { get; } = cancellationToken;

    /// <summary>Whether a limit was passed: nothing more is worth doing.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Whether anything was reported.</summary>
    public bool HasErrors => _findings.Count > 0;

    /// <summary>Counts one pattern or component that is put in place.</summary>
    /// <param name="node">The node.</param>
    /// <param name="depth">How deeply it is nested, 1-based.</param>
    /// <returns>Whether that is within the limits; once it is not, never again.</returns>
    public bool Enter(SyntaxNode node, int depth)
    {
        if (IsStopped)
        {
            return false;
        }

        if (depth > _maxDepth || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Stop(SimplificationDiagnostics.PatternsTooDeep, node, depth > _maxDepth ? _maxDepth : depth);
            return false;
        }

        if (++_patterns > options.MaxPatterns)
        {
            Stop(SimplificationDiagnostics.TooManyPatterns, node, options.MaxPatterns);
            return false;
        }

        return true;
    }

    /// <summary>Reports a finding.</summary>
    /// <param name="descriptor">The catalogue entry.</param>
    /// <param name="node">The node at fault.</param>
    /// <param name="arguments">The arguments of the template.</param>
    public void Report(DiagnosticDescriptor descriptor, SyntaxNode node, params ReadOnlySpan<string> arguments) =>
        _findings.Add(Diagnostic.Create(descriptor, node.Span?.ToLocation(), arguments));

    /// <summary>Reports a finding with further places.</summary>
    /// <param name="descriptor">The catalogue entry.</param>
    /// <param name="node">The node at fault.</param>
    /// <param name="related">Nodes that explain it, in reading order.</param>
    /// <param name="arguments">The arguments of the template.</param>
    public void ReportRelated(
        DiagnosticDescriptor descriptor, SyntaxNode node, ReadOnlySpan<SyntaxNode> related, params ReadOnlySpan<string> arguments)
    {
        ImmutableArray<SourceLocation>.Builder places = ImmutableArray.CreateBuilder<SourceLocation>(related.Length);
        foreach (SyntaxNode other in related)
        {
            if (other.Span is { } span)
            {
                places.Add(span.ToLocation());
            }
        }

        _findings.Add(Diagnostic.Create(descriptor, node.Span?.ToLocation(), arguments) with { Related = places.DrainToImmutable() });
    }

    /// <summary>Hands the findings on, ordered by place; files in the order in which they were first at fault.</summary>
    /// <param name="sink">Takes them.</param>
    public void HandOn(IDiagnosticSink sink) => DiagnosticOrder.HandOn(_findings, sink);

    private void Stop(DiagnosticDescriptor descriptor, SyntaxNode node, int limit)
    {
        IsStopped = true;
        Report(descriptor, node, limit.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
