// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Compatibility;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>A schema in memory, as simplification left it. Immutable; safe on any thread.</summary>
internal sealed class SimpleGrammarSource : IGrammarSource
{
    private readonly SimpleGrammar _grammar;

    /// <summary>Takes a grammar that keeps all restrictions, and collects its names.</summary>
    /// <param name="grammar">The simple form.</param>
    /// <param name="ids">The attributes that hold ids, ordered by element and attribute.</param>
    public SimpleGrammarSource(SimpleGrammar grammar, ImmutableArray<IdAttribute> ids)
    {
        _grammar = grammar;
        Ids = ids;
        NameCollector names = new();
        names.Visit(grammar.Start);
        foreach (SimpleElement element in grammar.Elements)
        {
            names.Visit(element.Name);
            names.Visit(element.Content);
        }

        Names = names.Names;
        Namespaces = names.Namespaces;
    }

    /// <inheritdoc/>
    public SimplePattern Start => _grammar.Start;

    /// <inheritdoc/>
    public int ElementCount => _grammar.Elements.Length;

    /// <inheritdoc/>
    public ImmutableArray<ExpandedName> Names { get; }

    /// <inheritdoc/>
    public ImmutableArray<string> Namespaces { get; }

    /// <inheritdoc/>
    public ImmutableArray<IdAttribute> Ids { get; }

    /// <inheritdoc/>
    public SimpleNameClass NameOf(int element) => _grammar.Elements[element].Name;

    /// <inheritdoc/>
    public SimplePattern ContentOf(int element) => _grammar.Elements[element].Content;

    /// <inheritdoc/>
    public string? DocumentationOf(int element) => _grammar.Elements[element].Documentation;

    /// <inheritdoc/>
    public SourceSpan? SpanOf(int element) => _grammar.Elements[element].Span;
}
