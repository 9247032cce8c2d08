// SPDX-License-Identifier: MIT
using System.Collections.Concurrent;
using System.Collections.Immutable;
using TeiEdition.Schematron.Compilation;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron;

/// <summary>A compiled schema. Expressions are compiled when a document first needs them. Safe on any thread; many validators may share it.</summary>
public sealed class SchematronSchema
{
    /// <summary>The name of the phase with all patterns (section 5.4.10).</summary>
    public const string AllPatterns = "#ALL";

    private readonly ConcurrentDictionary<string, RuleProgram> _programs = new(StringComparer.Ordinal);

    /// <summary>Takes an expanded schema, and compiles the program of its default phase.</summary>
    /// <param name="schema">The expanded schema.</param>
    /// <param name="options">How it is compiled.</param>
    /// <param name="sink">Gets what is wrong with it.</param>
    internal SchematronSchema(Schema schema, SchematronOptions options, IDiagnosticSink sink)
    {
        Schema = schema;

        // The program of all patterns tells everything that is wrong, but for what only a phase defines.
        RuleProgram all = ProgramBuilder.Build(schema, null, options.CompileAll, sink);
        _programs.TryAdd(AllPatterns, all);
    }

    /// <summary>The schema, expanded.</summary>
    public Schema Schema { get; }

    /// <summary>Whether the schema has a phase.</summary>
    /// <param name="phase">The phase, or <see cref="AllPatterns"/>.</param>
    public bool HasPhase(string phase) => phase == AllPatterns || Schema.Phases.Any(p => p.Id == phase);

    /// <summary>
    /// The part of the schema that needs XSLT: all of it but the patterns that run in this process or are not active.
    /// </summary>
    /// <param name="phase">The phase; null for the schema's default.</param>
    /// <returns>The part; null where everything runs in this process.</returns>
    public Schema? XsltPart(string? phase)
    {
        RuleProgram program = ProgramOf(phase);
        return PartWith([.. program.Patterns.Where(p => p.NeedsXslt is not null)], program);
    }

    /// <summary>Why patterns need XSLT, by their places among the patterns of <see cref="Schema"/>, in order; empty where none does.</summary>
    /// <param name="phase">The phase; null for the schema's default.</param>
    public ImmutableArray<(int Pattern, string Reason)> XsltReasons(string? phase) =>
        [.. ProgramOf(phase).Patterns.Where(p => p.NeedsXslt is not null).Select(p => (p.Number, p.NeedsXslt ?? string.Empty))];

    /// <summary>The schema with some of its patterns only; null for none.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <param name="program">The program that they are of.</param>
    internal Schema? PartWith(ImmutableArray<CompiledPattern> patterns, RuleProgram program) =>
        patterns.IsEmpty ? null : Schema with { Patterns = [.. patterns.Select(p => p.Pattern)], DefaultPhase = program.Phase };

    /// <summary>The program of a phase; that of all patterns where the schema does not have it.</summary>
    /// <param name="phase">The phase; null for the schema's default.</param>
    internal RuleProgram ProgramOf(string? phase)
    {
        string name = phase ?? Schema.DefaultPhase ?? AllPatterns;
        return _programs.GetOrAdd(HasPhase(name) ? name : AllPatterns, Build);
    }

    // What is wrong was reported when the schema was compiled.
    private RuleProgram Build(string phase) =>
        ProgramBuilder.Build(Schema, Schema.Phases.First(p => p.Id == phase), compileAll: false, new DiagnosticBag());
}
