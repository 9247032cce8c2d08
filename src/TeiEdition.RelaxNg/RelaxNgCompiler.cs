// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Compatibility;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Restrictions;
using TeiEdition.RelaxNg.Simplification;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg;

/// <summary>From the files of a schema to what validates: load, simplify, restrict, ids. Pure but for the resolver; safe on any thread.</summary>
public static class RelaxNgCompiler
{
    /// <summary>Compiles a schema.</summary>
    /// <param name="path">The file or URI, in either syntax.</param>
    /// <param name="options">What is checked, and the limits.</param>
    /// <param name="resolver">Finds the files.</param>
    /// <param name="sink">Takes the errors of the first stage that has any, in the order of their places.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The schema, ready to validate; null where there was an error.</returns>
    public static RelaxNgSchema? Compile(
        string path, RelaxNgOptions options, IResourceResolver resolver, IDiagnosticSink sink, CancellationToken cancellationToken) =>
        CompileGrammar(path, options, resolver, sink, cancellationToken) is { } grammar
            ? RelaxNgSchema.Create(grammar, options, sink)
            : null;

    /// <summary>Compiles a schema that is there as a tree: one that a program built, or loaded by itself (<see cref="SchemaLoader"/>).</summary>
    /// <param name="files">The schema.</param>
    /// <param name="options">What is checked, and the limits.</param>
    /// <param name="sink">Takes the errors of the first stage that has any, in the order of their places.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The schema, ready to validate; null where there was an error.</returns>
    public static RelaxNgSchema? Compile(
        SchemaSet files, RelaxNgOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sink);
        return CompileGrammar(files, options, sink, cancellationToken) is { } grammar ? RelaxNgSchema.Create(grammar, options, sink) : null;
    }

    /// <summary>Compiles a schema as far as it does not depend on how validation is done.</summary>
    /// <param name="path">The file or URI, in either syntax.</param>
    /// <param name="options">What is checked, and the limits.</param>
    /// <param name="resolver">Finds the files.</param>
    /// <param name="sink">Takes the errors of the first stage that has any, in the order of their places.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The grammar; null where there was an error.</returns>
    internal static IGrammarSource? CompileGrammar(
        string path, RelaxNgOptions options, IResourceResolver resolver, IDiagnosticSink sink, CancellationToken cancellationToken) =>
        SchemaLoader.Load(path, options, resolver, sink, cancellationToken) is { } files
            ? CompileGrammar(files, options, sink, cancellationToken)
            : null;

    /// <summary>Compiles a schema that is there as a tree as far as it does not depend on how validation is done.</summary>
    /// <param name="files">The schema.</param>
    /// <param name="options">What is checked, and the limits.</param>
    /// <param name="sink">Takes the errors of the first stage that has any, in the order of their places.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The grammar; null where there was an error.</returns>
    internal static SimpleGrammarSource? CompileGrammar(
        SchemaSet files, RelaxNgOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        DatatypeTable datatypes = new(options.Datatypes);
        if (SchemaSimplifier.Simplify(files, datatypes, options, sink, cancellationToken) is not { } grammar
            || !RestrictionChecker.Check(grammar, options, sink, cancellationToken))
        {
            return null;
        }

        ImmutableArray<IdAttribute>? ids = options.CheckIds ? IdChecker.Check(grammar, datatypes, options, sink, cancellationToken) : [];
        return ids is null ? null : new SimpleGrammarSource(grammar, ids.Value);
    }
}
