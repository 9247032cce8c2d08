// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xslt;

namespace TeiEdition.Schematron.Xslt.Running;

/// <summary>
/// One schema on its way through the processor. Where an expression cannot be compiled, it is reported and left out with
/// what depends on it, and the rest is compiled again, so that one wrong rule costs no other. Calls: CompileAsync once, with
/// the first document; then RunAsync for others, from any thread, where it gave an answer.
/// </summary>
/// <param name="schema">The expanded schema, with the patterns to run.</param>
/// <param name="phase">The active phase; null for all patterns.</param>
/// <param name="path">The file to write the stylesheet to.</param>
/// <param name="sink">Gets SCH051, SCH052, and what the worker says.</param>
internal sealed class StylesheetSession(Schema schema, string? phase, string path, IDiagnosticSink sink)
{
    // Each round leaves out at least one part; wrong schemas need two or three.
    private const int MaxRounds = 100;

    private ImmutableHashSet<object> _excluded = ImmutableHashSet.Create<object>(ReferenceEqualityComparer.Instance);
    private StylesheetFile? _file;
    private int _round;

    /// <summary>The schema.</summary>
    public Schema Schema { get; } = schema;

    /// <summary>Applies the schema to the first document, as often as it takes to compile.</summary>
    /// <param name="worker">The processor.</param>
    /// <param name="request">The document; its stylesheet is replaced.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What the worker said of a stylesheet that compiles, or of one that nothing can mend.</returns>
    public async Task<TransformResult> CompileAsync(XsltWorker worker, TransformRequest request, CancellationToken cancellationToken)
    {
        TransformResult result = await AttemptAsync(worker, request, cancellationToken).ConfigureAwait(false);
        while (_round++ < MaxRounds && ExcludeWrong(result))
        {
            result = await AttemptAsync(worker, request, cancellationToken).ConfigureAwait(false);
        }

        return result;
    }

    /// <summary>Applies the schema to another document.</summary>
    /// <param name="worker">The processor.</param>
    /// <param name="request">The document; its stylesheet is replaced.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<TransformResult> RunAsync(XsltWorker worker, TransformRequest request, CancellationToken cancellationToken) =>
        worker.TransformAsync(request with { Stylesheet = path, InitialMode = StylesheetNames.InitialMode }, cancellationToken);

    /// <summary>The place in the schema that a place in the stylesheet stands for; the schema as a whole where that is unknown.</summary>
    /// <param name="location">A place that the worker gave; null for none.</param>
    public SourceLocation PlaceOf(SourceLocation? location) =>
        IsOurs(location) && location?.Line is { } line && _file?.OriginAt(line)?.Location is { } place ? place
        : location is null || IsOurs(location) ? Schema.Location ?? new SourceLocation(Schema.Path)
        : location;

    private Task<TransformResult> AttemptAsync(XsltWorker worker, TransformRequest request, CancellationToken cancellationToken)
    {
        TranspiledSchema transpiled = SchematronTranspiler.Transpile(Schema, phase, _excluded);
        foreach (LeftOut leftOut in transpiled.LeftOut)
        {
            Exclude(leftOut.Node, Diagnostic.Create(XsltRunDiagnostics.NeedsLeftOut, leftOut.Node.Location, leftOut.Variable));
        }

        _file = StylesheetFile.Write(transpiled, path);
        return RunAsync(worker, request, cancellationToken);
    }

    // True where something was found that was not left out yet.
    private bool ExcludeWrong(TransformResult result)
    {
        bool found = false;
        foreach (Diagnostic error in result.Diagnostics.Where(d => d.Descriptor == XsltDiagnostics.StaticError && IsOurs(d.Location)))
        {
            if (error.Location?.Line is { } line && _file?.OriginAt(line) is { } origin)
            {
                found |= Exclude(
                    origin.Part,
                    Diagnostic.Create(XsltRunDiagnostics.WrongExpression, origin.Location, error.Arguments.AsSpan()));
            }
        }

        return found;
    }

    private bool Exclude(object part, Diagnostic reason)
    {
        if (_excluded.Contains(part))
        {
            return false;
        }

        _excluded = _excluded.Add(part);
        sink.Report(reason);
        return true;
    }

    private bool IsOurs(SourceLocation? location) => string.Equals(location?.Path, path, StringComparison.Ordinal);
}
