// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>
/// Puts what patterns refer to in their place: files (RELAX NG, section 4.6), grammars (4.18) and definitions (4.19). What
/// is referred to twice is simplified once and shared. For one simplification, on one thread.
/// </summary>
/// <param name="run">What the steps share.</param>
/// <param name="files">The files of the schema.</param>
/// <param name="patterns">Simplifies what is referred to.</param>
internal sealed class References(SimplificationRun run, SchemaSet files, PatternSimplifier patterns)
{
    /// <summary>Why a file is missing that a program left out of the files of a schema.</summary>
    public const string NotInSet = "it is not among the files of the schema";

    /// <summary>How many names of a circle a message lists.</summary>
    private const int NamesOfCircle = 8;

    private readonly Inclusion _inclusion = new(run, files);
    private readonly Combination _combination = new(run);
    private readonly Dictionary<SchemaDocument, Dictionary<(GrammarScope? Scope, string NamespaceUri), Definition>> _external = new(ReferenceEqualityComparer.Instance);
    private readonly List<Definition> _open = [];
    private readonly List<Definition> _files = [];

    /// <summary>Whether all that can be reached was reached, and the rest is only looked at: then references are looked up and not followed.</summary>
    private bool _looksOnly;

    /// <summary>All grammars, in the order in which they were reached.</summary>
    public List<GrammarScope> Grammars { get; } = [];

    /// <summary><c>ref</c>.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="place">What it depends on.</param>
    /// <param name="depth">How deeply it is nested, 1-based.</param>
    public SimplePattern Ref(RefPattern reference, Place place, int depth)
    {
        if (place.Scope?.Find(reference.Name) is { } definition)
        {
            return Follow(definition, reference, depth);
        }

        run.Report(SimplificationDiagnostics.UndefinedRef, reference, reference.Name);
        return patterns.Factory.NotAllowed;
    }

    /// <summary><c>parentRef</c>.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="place">What it depends on.</param>
    /// <param name="depth">How deeply it is nested, 1-based.</param>
    public SimplePattern ParentRef(ParentRefPattern reference, Place place, int depth)
    {
        if (place.Scope?.Parent is not { } parent)
        {
            run.Report(SimplificationDiagnostics.NoParentGrammar, reference, reference.Name);
            return patterns.Factory.NotAllowed;
        }

        if (parent.Find(reference.Name) is { } definition)
        {
            return Follow(definition, reference, depth);
        }

        run.Report(SimplificationDiagnostics.UndefinedParentRef, reference, reference.Name);
        return patterns.Factory.NotAllowed;
    }

    /// <summary><c>externalRef</c>.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="place">What it depends on.</param>
    /// <param name="depth">How deeply it is nested, 1-based.</param>
    public SimplePattern ExternalRef(ExternalRefPattern reference, Place place, int depth)
    {
        if (files.Find(reference.BaseUri, reference.Href) is not { } file)
        {
            run.Report(LoadingDiagnostics.CannotLoad, reference, reference.Href, NotInSet);
            return patterns.Factory.NotAllowed;
        }

        Place inner = place.Enter(reference.NamespaceUri);
        if (!_external.TryGetValue(file, out Dictionary<(GrammarScope? Scope, string NamespaceUri), Definition>? known))
        {
            known = [];
            _external.Add(file, known);
        }

        if (!known.TryGetValue((inner.Scope, inner.NamespaceUri), out Definition? definition))
        {
            definition = new Definition(reference.Href);
            definition.Add(new DefinitionPart(file.Root, file.Root, null, inner));
            known.Add((inner.Scope, inner.NamespaceUri), definition);
            _files.Add(definition);
        }

        return Follow(definition, reference, depth);
    }

    /// <summary><c>grammar</c>: collects its components and comes to its start.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="place">What it depends on.</param>
    /// <param name="depth">How deeply it is nested, 1-based.</param>
    public SimplePattern Grammar(GrammarPattern grammar, Place place, int depth)
    {
        GrammarScope scope = new(place.Scope);
        List<DefinitionPart> parts = [];
        _inclusion.Collect(grammar.Components, new Place(scope, place.NamespaceUri), parts, depth);
        _combination.Combine(parts, scope);
        Grammars.Add(scope);
        if (scope.Start is { } start)
        {
            return Follow(start, grammar, depth);
        }

        run.Report(SimplificationDiagnostics.NoStart, grammar);
        return patterns.Factory.NotAllowed;
    }

    /// <summary>Simplifies what a definition holds, combined (section 4.17).</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="depth">How deeply its content is nested, 1-based.</param>
    public SimplePattern Content(Definition definition, int depth)
    {
        if (definition.Parts is [var only])
        {
            return patterns.Content(only, depth);
        }

        int height = 0;
        SimplePattern[] operands = new SimplePattern[definition.Parts.Length];
        for (int i = 0; i < operands.Length; i++)
        {
            operands[i] = patterns.Content(definition.Parts[i], depth + 1);
            height = Math.Max(height, patterns.Height + 1);
        }

        patterns.Height = height;
        SourceSpan? span = definition.Parts[0].Node.Span;
        return definition.Combine == Combine.Interleave
            ? patterns.Factory.Interleave(operands, span)
            : patterns.Factory.Choice(operands, span);
    }

    /// <summary>
    /// Looks at the definitions and files that nothing reachable refers to: they keep the rules of sections 4.16 to 4.18, and
    /// then they are removed (section 4.19).
    /// </summary>
    public void LookAtTheRest()
    {
        _looksOnly = true;
        int file = 0;
        for (int i = 0; i < Grammars.Count || file < _files.Count;)
        {
            // Either list may grow while something is looked at.
            if (i < Grammars.Count)
            {
                GrammarScope scope = Grammars[i++];
                Look(scope.Start);
                foreach (Definition definition in scope.Definitions)
                {
                    Look(definition);
                }
            }
            else
            {
                Look(_files[file++]);
            }
        }
    }

    private void Look(Definition? definition)
    {
        if (definition is { State: DefinitionState.New })
        {
            definition.State = DefinitionState.Done;
            Content(definition, 1);
            patterns.Finish();
        }
    }

    private SimplePattern Follow(Definition definition, Pattern reference, int depth)
    {
        if (definition.Result is { } result)
        {
            // What was simplified before counts as if it were nested here.
            patterns.Height = definition.Height + 1;
            return run.Enter(reference, depth + definition.Height) ? result : patterns.Factory.NotAllowed;
        }

        if (definition.State == DefinitionState.Open)
        {
            ReportCircle(definition, reference);
            return patterns.Factory.NotAllowed;
        }

        if (_looksOnly)
        {
            return patterns.Factory.NotAllowed;
        }

        definition.State = DefinitionState.Open;
        _open.Add(definition);
        result = Content(definition, depth + 1);
        _open.RemoveAt(_open.Count - 1);
        definition.Result = result;
        definition.Height = patterns.Height;
        definition.State = DefinitionState.Done;
        patterns.Height++;
        return result;
    }

    private void ReportCircle(Definition definition, Pattern reference)
    {
        int from = _open.LastIndexOf(definition);
        if (reference is ExternalRefPattern file)
        {
            run.ReportRelated(LoadingDiagnostics.ExternalRefCycle, reference, [definition.Parts[0].Node], file.Href);
            return;
        }

        StringBuilder path = new();
        List<SyntaxNode> related = [];
        int length = _open.Count - from;
        for (int i = 0; i < length; i++)
        {
            // Of a long circle the names at both ends tell enough.
            if (length > NamesOfCircle && i == NamesOfCircle / 2)
            {
                path.Append("… → ");
                i = length - (NamesOfCircle / 2);
            }

            path.Append(_open[from + i].Display).Append(" → ");
            related.Add(_open[from + i].Parts[0].Node);
        }

        path.Append(definition.Display);
        run.ReportRelated(
            SimplificationDiagnostics.Recursion, reference, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(related), path.ToString());
    }
}
