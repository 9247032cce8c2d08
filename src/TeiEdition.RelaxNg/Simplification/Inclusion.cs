// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>
/// Puts included grammars and divisions in place (RELAX NG, sections 4.7 and 4.11): what remains are starts and definitions.
/// For one simplification, on one thread.
/// </summary>
/// <param name="run">What the steps share.</param>
/// <param name="files">The files of the schema.</param>
internal sealed class Inclusion(SimplificationRun run, SchemaSet files)
{
    private readonly List<SchemaDocument> _open = [];

    /// <summary>Collects the starts and definitions of a grammar.</summary>
    /// <param name="components">The components as written.</param>
    /// <param name="place">What they depend on.</param>
    /// <param name="output">Takes a part for each start and definition, in order.</param>
    /// <param name="depth">How deeply the components are nested, 1-based.</param>
    public void Collect(ImmutableArray<GrammarComponent> components, Place place, List<DefinitionPart> output, int depth)
    {
        foreach (GrammarComponent component in components)
        {
            if (!run.Enter(component, depth))
            {
                return;
            }

            switch (component)
            {
                case Define define:
                    output.Add(new DefinitionPart(define, define.Content, define.Combine, place));
                    break;
                case Start start:
                    output.Add(new DefinitionPart(start, start.Content, start.Combine, place));
                    break;
                case Div division:
                    Collect(division.Components, place, output, depth + 1);
                    break;
                case Include include:
                    Include(include, place, output, depth);
                    break;
            }
        }
    }

    private void Include(Include include, Place place, List<DefinitionPart> output, int depth)
    {
        if (files.Find(include.BaseUri, include.Href) is not { } file)
        {
            run.Report(LoadingDiagnostics.CannotLoad, include, include.Href, References.NotInSet);
            return;
        }

        if (file.Root is not GrammarPattern grammar)
        {
            run.Report(LoadingDiagnostics.NotAGrammar, include, include.Href);
            return;
        }

        if (_open.Contains(file, ReferenceEqualityComparer.Instance))
        {
            run.Report(LoadingDiagnostics.IncludeCycle, include, include.Href);
            return;
        }

        List<DefinitionPart> included = [];
        _open.Add(file);
        Collect(grammar.Components, place.Enter(include.NamespaceUri), included, depth + 1);
        _open.RemoveAt(_open.Count - 1);
        if (include.Overrides.IsEmpty)
        {
            output.AddRange(included);
            return;
        }

        List<DefinitionPart> overrides = [];
        Collect(include.Overrides, place, overrides, depth + 1);
        Override(included, overrides, output);
    }

    /// <summary>The rule of section 4.7 that each overriding component has a counterpart, and the replacing.</summary>
    private void Override(List<DefinitionPart> included, List<DefinitionPart> overrides, List<DefinitionPart> output)
    {
        HashSet<string> there = new(StringComparer.Ordinal);
        bool startThere = false;
        foreach (DefinitionPart part in included)
        {
            startThere |= part.Node is Start;
            if (part.Node is Define define)
            {
                there.Add(define.Name);
            }
        }

        HashSet<string> replaced = new(StringComparer.Ordinal);
        bool startReplaced = false;
        foreach (DefinitionPart part in overrides)
        {
            if (part.Node is Define define)
            {
                replaced.Add(define.Name);
                if (!there.Contains(define.Name))
                {
                    run.Report(SimplificationDiagnostics.OverriddenDefinitionMissing, define, define.Name);
                }
            }
            else
            {
                startReplaced = true;
                if (!startThere)
                {
                    run.Report(SimplificationDiagnostics.OverriddenStartMissing, part.Node);
                }
            }
        }

        foreach (DefinitionPart part in included)
        {
            if (part.Node is Define define ? !replaced.Contains(define.Name) : !startReplaced)
            {
                output.Add(part);
            }
        }

        output.AddRange(overrides);
    }
}
