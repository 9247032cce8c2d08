// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Simplification;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>Takes schemas that tests hold as strings, in the compact syntax or the XML syntax, through the stages. Stateless.</summary>
internal static class Simplifying
{
    private const string Folder = "memory:/schema/";

    /// <summary>The errors of a schema up to the check of ids, each as code, line and column, in their order; of another file than the first also its name.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="files">The files that it names.</param>
    public static string Errors(string schema, params (string Name, string Text)[] files) =>
        string.Join(", ", Diagnostics(schema, new RelaxNgOptions(), files).Select(Print));

    /// <summary>The sentences of the errors of a schema, in their order.</summary>
    /// <param name="schema">The schema.</param>
    public static string Messages(string schema) =>
        string.Join('\n', Diagnostics(schema, new RelaxNgOptions()).Select(d => d.Message));

    /// <summary>The errors of a schema up to the check of ids.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="options">The limits.</param>
    /// <param name="files">The files that it names.</param>
    public static IReadOnlyList<Diagnostic> Diagnostics(string schema, RelaxNgOptions options, params (string Name, string Text)[] files)
    {
        DiagnosticBag bag = new();
        IGrammarSource? source = RelaxNgCompiler.CompileGrammar(Folder + "main", options, Resolver(schema, files), bag, CancellationToken.None);
        Assert.AreEqual(bag.HasErrors, source is null, "a grammar exactly where there is no error");
        return bag.ToImmutableArray();
    }

    /// <summary>The simple form of a schema without errors.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="files">The files that it names.</param>
    public static SimpleGrammar Grammar(string schema, params (string Name, string Text)[] files)
    {
        DiagnosticBag bag = new();
        RelaxNgOptions options = new();
        SchemaSet? set = SchemaLoader.Load(Folder + "main", options, Resolver(schema, files), bag, CancellationToken.None);
        SimpleGrammar? grammar = set is null
            ? null
            : SchemaSimplifier.Simplify(set, new DatatypeTable(DatatypeLibraries.Standard), options, bag, CancellationToken.None);
        Assert.IsNotNull(grammar, string.Join('\n', bag.ToImmutableArray()));
        return grammar;
    }

    /// <summary>The simple form of a schema without errors, printed: the start, then the elements by their numbers.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="files">The files that it names.</param>
    public static string Form(string schema, params (string Name, string Text)[] files) => SimpleFormPrinter.Print(Grammar(schema, files));

    private static MemoryResolver Resolver(string schema, (string Name, string Text)[] files) => new(
        files.Append((Name: "main", Text: schema))
            .ToDictionary(f => Folder + f.Name, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Text))
            .ToImmutableDictionary());

    private static string Print(Diagnostic diagnostic)
    {
        string file = diagnostic.Location?.Path is { } path && path != Folder + "main" ? path[Folder.Length..] + ":" : string.Empty;
        return $"{diagnostic.Code} {file}{diagnostic.Location?.Line}:{diagnostic.Location?.Column}";
    }
}
