// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Xml.Diagnostics;

/// <summary>Collects diagnostics in the order in which they are reported. May be called from several threads.</summary>
public sealed class DiagnosticBag : IDiagnosticSink
{
    private readonly Lock _lock = new();
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Whether any diagnostic of severity <see cref="Severity.Error"/> was reported.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_lock)
            {
                return _diagnostics.Exists(d => d.Severity == Severity.Error);
            }
        }
    }

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        lock (_lock)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    /// <summary>A copy of what was reported so far, in order.</summary>
    public ImmutableArray<Diagnostic> ToImmutableArray()
    {
        lock (_lock)
        {
            return [.. _diagnostics];
        }
    }

    /// <summary>Reports to another sink what was reported here so far, in order.</summary>
    /// <param name="sink">The sink.</param>
    public void CopyTo(IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        foreach (Diagnostic diagnostic in ToImmutableArray())
        {
            sink.Report(diagnostic);
        }
    }
}
