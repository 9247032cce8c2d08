// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using TeiEdition.Schematron.Engine;
using TeiEdition.Schematron.Svrl;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Tree;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xslt;

namespace TeiEdition.Schematron.Xslt.Running;

/// <summary>One schema on a processor: compiled with the first document, then applied to each. Safe on any thread.</summary>
/// <param name="schema">The expanded schema with the patterns to run.</param>
/// <param name="worker">The processor.</param>
/// <param name="stylesheet">The file for the stylesheet.</param>
/// <param name="isFirst">Whether a diagnostic about the schema or the processor was not reported yet.</param>
internal sealed class SchemaRunner(Schema schema, XsltWorker worker, string stylesheet, Func<Diagnostic, bool> isFirst) : IDisposable
{
    // A message names so many patterns, and says how many more there are.
    private const int MaxNames = 5;

    private readonly SemaphoreSlim _compiling = new(1);
    private StylesheetSession? _session;

    /// <summary>Applies the schema to a document.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="copy">The file with the document.</param>
    /// <param name="sink">Gets what kept rules from running.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What was found; null where it could not run.</returns>
    public async Task<SvrlOutput?> RunAsync(RuleEngineRequest request, string copy, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        DocumentTree document = request.Document;
        TransformRequest transform = new()
        {
            Stylesheet = stylesheet,
            Source = copy,
            SourceBaseUri = document.FileOf(0).Uri is { Length: > 0 } uri ? uri : null,
            CurrentDateTime = request.Options.CurrentDate,
            Parameters = ImmutableDictionary<string, XsltValue>.Empty
                .Add(StylesheetNames.RecordsFiredRules, request.Options.RecordsFiredRules),
        };
        (StylesheetSession session, TransformResult result) = await TransformAsync(transform, sink, cancellationToken).ConfigureAwait(false);
        Report(session, result, document.Path, sink);
        if (!result.Success)
        {
            return null;
        }

        byte[] bytes = ImmutableCollectionsMarshal.AsArray(result.Output) ?? [];
        using MemoryStream svrl = new(bytes);
        SvrlReader reader = new(schema, document, cancellationToken);
        SvrlOutput output = reader.Read(svrl, schema.DefaultPhase);
        foreach (SvrlEntry error in reader.OfPatterns)
        {
            sink.Report(FindingReporter.ToDiagnostic(error));
        }

        return output;
    }

    /// <inheritdoc/>
    public void Dispose() => _compiling.Dispose();

    private async Task<(StylesheetSession Session, TransformResult Result)> TransformAsync(
        TransformRequest request, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _session) is not { } ready)
        {
            await _compiling.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                if (_session is null)
                {
                    StylesheetSession session = new(schema, schema.DefaultPhase, stylesheet, sink);
                    TransformResult first = await session.CompileAsync(worker, request, cancellationToken).ConfigureAwait(false);
                    Volatile.Write(ref _session, session);
                    return (session, first);
                }

                ready = _session;
            }
            finally
            {
                _compiling.Release();
            }
        }

        return (ready, await ready.RunAsync(worker, request, cancellationToken).ConfigureAwait(false));
    }

    private void Report(StylesheetSession session, TransformResult result, string document, IDiagnosticSink sink)
    {
        foreach (Diagnostic said in result.Diagnostics)
        {
            Diagnostic? diagnostic = Translate(session, said, document);
            if (diagnostic is not null && (ConcernsDocument(said) || isFirst(diagnostic)))
            {
                sink.Report(diagnostic);
            }
        }

        Diagnostic? failure = result.Success ? null : result.Diagnostics.FirstOrDefault(d => !ConcernsDocument(d) && d.Severity == Severity.Error);
        if (failure is not null)
        {
            Diagnostic notRun = Diagnostic.Create(XsltRunDiagnostics.RulesNotRun, session.PlaceOf(null), Names(), failure.Message);
            if (isFirst(notRun))
            {
                sink.Report(notRun);
            }
        }
    }

    // What the worker says of a stylesheet that nobody but us knows, as something about the schema or the document.
    private static Diagnostic? Translate(StylesheetSession session, Diagnostic said, string document)
    {
        SourceLocation place = session.PlaceOf(said.Location);
        return said.Code switch
        {
            "XSL008" => Diagnostic.Create(XsltRunDiagnostics.WrongExpression, place, said.Arguments.AsSpan()),
            "XSL009" or "XSL011" => null, // The engine in process knows no such warnings, and what is wrong shows when it runs.
            "XSL012" => Diagnostic.Create(XsltRunDiagnostics.Message, place, said.Arguments.AsSpan()),
            "XSL015" or "XSL016" => Diagnostic.Create(XsltRunDiagnostics.OutsideFolders, place, said.Arguments.AsSpan()),
            "XSL006" or "XSL007" or "XSL010" or "XSL013" or "XSL019" or "XSL025" =>
                Diagnostic.Create(XsltRunDiagnostics.NoResult, new SourceLocation(document), said.Message) with { Related = [place] },
            _ => said with { Location = null },
        };
    }

    private static bool ConcernsDocument(Diagnostic said) => said.Code is "XSL006" or "XSL007" or "XSL010" or "XSL013" or "XSL019" or "XSL025";

    private string Names()
    {
        string[] names = [.. schema.Patterns.Select((pattern, i) => pattern.Id ?? pattern.Title ?? "pattern " + (i + 1).ToString(CultureInfo.InvariantCulture))];
        string more = names.Length > MaxNames ? string.Create(CultureInfo.InvariantCulture, $" and {names.Length - MaxNames} more patterns") : string.Empty;
        return string.Join(", ", names.Take(MaxNames)) + more;
    }
}
