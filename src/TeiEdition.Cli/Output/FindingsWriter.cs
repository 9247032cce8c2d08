// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Output;

/// <summary>
/// Writes the findings of <c>validate</c> to standard output: lines as they come, or one document at the end. What is wrong
/// with the schema itself is kept apart: as text it goes to standard error. For one thread at a time.
/// </summary>
internal sealed class FindingsWriter
{
    private readonly string _format;
    private readonly CommandContext _context;
    private readonly ImmutableArray<Diagnostic>.Builder _schema = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly DiagnosticWriter? _lines;
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Begins.</summary>
    /// <param name="format">The form: <c>text</c>, <c>json</c> or <c>sarif</c>.</param>
    /// <param name="context">The command's context; all findings count for its exit status.</param>
    /// <param name="schema">What is wrong with the schema.</param>
    public FindingsWriter(string format, CommandContext context, ImmutableArray<Diagnostic> schema)
    {
        _format = format;
        _context = context;
        if (format == "text")
        {
            _lines = new DiagnosticWriter(
                StandardStreams.OpenOutput, context.Quiet, context.Verbose, colour: !context.NoColor && !Console.IsOutputRedirected);
        }

        WriteSchema(schema);
    }

    /// <summary>Takes what is wrong with schemas.</summary>
    /// <param name="schema">The findings, in order.</param>
    public void WriteSchema(ImmutableArray<Diagnostic> schema)
    {
        _schema.AddRange(schema);
        foreach (Diagnostic diagnostic in schema)
        {
            if (_lines is null)
            {
                _context.Sink.Count(diagnostic);
            }
            else
            {
                _context.Sink.Report(diagnostic);
            }
        }
    }

    /// <summary>Takes the findings of a document.</summary>
    /// <param name="findings">The findings, in order.</param>
    public void Write(ImmutableArray<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
        {
            _context.Sink.Count(finding);
            if (_lines is null)
            {
                _findings.Add(finding);
            }
            else
            {
                _lines.Report(finding);
            }
        }
    }

    /// <summary>Writes the document, where the form is one.</summary>
    public void End()
    {
        if (_lines is not null)
        {
            return;
        }

        using Stream output = Console.OpenStandardOutput();
        if (_format == "json")
        {
            DiagnosticReport.WriteJson(_findings.ToImmutable(), _schema.ToImmutable(), output);
        }
        else
        {
            SarifReport.Write(_findings.ToImmutable(), _schema.ToImmutable(), output);
        }
    }
}
