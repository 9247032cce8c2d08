// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.XPath;
using TeiEdition.Schematron.Compilation;
using TeiEdition.Schematron.Diagnostics;
using TeiEdition.Schematron.Engine;
using TeiEdition.Schematron.Svrl;
using TeiEdition.Schematron.Tree;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron;

/// <summary>Runs a schema over documents. Holds nothing between them; for one document at a time, many may share the schema.</summary>
/// <param name="schema">The schema.</param>
public sealed class SchematronValidator(SchematronSchema schema)
{
    private readonly SchematronSchema _schema = schema ?? throw new ArgumentNullException(nameof(schema));

    /// <summary>Runs the schema over a document.</summary>
    /// <param name="document">The document: a <see cref="DocumentTree"/> as it is, of any other a tree is made.</param>
    /// <param name="path">The file as the caller names it; what a tree knows itself goes before.</param>
    /// <param name="options">How it runs.</param>
    /// <param name="sink">Gets SCH040 to SCH043 in the order of the nodes, SCH010 and SCH028, and what the rule engine says.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What was found.</returns>
    public SvrlOutput Validate(
        IXPathNavigable document, string path, SchematronRunOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sink);
        DocumentTree tree = DocumentTreeReader.From(document, path, cancellationToken);
        if (options.Phase is { } phase && !_schema.HasPhase(phase))
        {
            sink.Report(Diagnostic.Create(SchematronDiagnostics.UndefinedPhase, _schema.Schema.Location ?? new SourceLocation(_schema.Schema.Path), phase));
        }

        RuleProgram program = _schema.ProgramOf(options.Phase);
        RuleRun run = new(program, tree, options, cancellationToken);
        run.Run();
        ImmutableDictionary<int, ActivePattern> elsewhere = RunElsewhere(program, run, tree, options, sink, cancellationToken);
        SvrlOutput output = new()
        {
            Title = _schema.Schema.Title,
            Phase = program.Phase,
            SchemaVersion = _schema.Schema.SchemaVersion,
            Namespaces = _schema.Schema.Namespaces,
            Patterns = Merge(program, run, elsewhere),
        };
        Report(output, sink);
        return output;
    }

    // In the order of the document, and of the schema where one node has several.
    private static void Report(SvrlOutput output, IDiagnosticSink sink)
    {
        IEnumerable<SvrlEntry> entries = output.Patterns.SelectMany(p => p.Rules).SelectMany(r => r.Entries)
            .OrderBy(e => e.Place?.Path, StringComparer.Ordinal).ThenBy(e => e.Place?.Line).ThenBy(e => e.Place?.Column);
        foreach (SvrlEntry entry in entries)
        {
            sink.Report(FindingReporter.ToDiagnostic(entry));
        }
    }

    private static ImmutableArray<ActivePattern> Merge(RuleProgram program, RuleRun run, ImmutableDictionary<int, ActivePattern> elsewhere)
    {
        ImmutableArray<ActivePattern>.Builder patterns = ImmutableArray.CreateBuilder<ActivePattern>();
        for (int i = 0; i < program.Patterns.Length; i++)
        {
            CompiledPattern pattern = program.Patterns[i];
            if (elsewhere.TryGetValue(i, out ActivePattern? other))
            {
                patterns.Add(other with { Number = pattern.Number });
            }
            else if (pattern.NeedsXslt is null && run.Failed[i] is null)
            {
                patterns.Add(new ActivePattern
                {
                    Number = pattern.Number,
                    Id = pattern.Pattern.Id,
                    Name = pattern.Pattern.Title,
                    Rules = [.. run.Fired[i]],
                });
            }
        }

        return patterns.ToImmutable();
    }

    private ImmutableDictionary<int, ActivePattern> RunElsewhere(
        RuleProgram program, RuleRun run, DocumentTree tree, SchematronRunOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ImmutableArray<int> numbers = [.. Enumerable.Range(0, program.Patterns.Length)
            .Where(i => program.Patterns[i].NeedsXslt is not null || run.Failed[i] is not null)];
        if (_schema.PartWith([.. numbers.Select(i => program.Patterns[i])], program) is not { } part)
        {
            return ImmutableDictionary<int, ActivePattern>.Empty;
        }

        if (options.RuleEngine is not null)
        {
            SvrlOutput? output = options.RuleEngine.Run(new RuleEngineRequest(part, tree, options), sink, cancellationToken);
            return output?.Patterns.ToImmutableDictionary(p => numbers[p.Number]) ?? ImmutableDictionary<int, ActivePattern>.Empty;
        }

        foreach (int i in numbers)
        {
            CompiledPattern pattern = program.Patterns[i];
            string name = pattern.Pattern.Id is { } id ? $" \"{id}\"" : string.Empty;
            sink.Report(Diagnostic.Create(
                SchematronDiagnostics.NotRun, pattern.Pattern.Location, name, pattern.NeedsXslt ?? run.Failed[i] ?? string.Empty));
        }

        return ImmutableDictionary<int, ActivePattern>.Empty;
    }
}
