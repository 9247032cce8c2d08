// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>Reports the errors of one file, and stops after a hundred: what comes then helps nobody. For one thread.</summary>
/// <param name="path">The file as diagnostics name it.</param>
/// <param name="sink">Takes the diagnostics.</param>
internal sealed class CompactErrors(string path, IDiagnosticSink sink)
{
    private const int Most = 100;
    private int _count;

    /// <summary>The file as diagnostics name it.</summary>
    public string Path { get; } = path;

    /// <summary>Whether anything was reported.</summary>
    public bool Any => _count > 0;

    /// <summary>Whether so much was reported that reading on is of no use.</summary>
    public bool Exhausted => _count >= Most;

    /// <summary>Reports one error.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextPosition position, params ReadOnlySpan<string> arguments)
    {
        if (!Exhausted)
        {
            _count++;
            sink.Report(Diagnostic.Create(descriptor, new SourceLocation(Path, position.Line, position.Column), arguments));
        }
    }
}
