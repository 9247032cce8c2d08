// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Emission.RelaxNg;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.Odd.References;

/// <summary>Puts the inclusions of a grammar in place (RELAX NG, section 4.7), so that it is one. Immutable.</summary>
/// <param name="files">The grammar and what it includes; without circles.</param>
internal sealed class GrammarFlattener(SchemaSet files)
{
    /// <summary>Flattens the components of a grammar.</summary>
    /// <param name="components">The components.</param>
    public ImmutableArray<GrammarComponent> Flatten(ImmutableArray<GrammarComponent> components) =>
    [
        .. components.Select(c => c switch
        {
            Include include => Included(include),
            Div div => div with { Components = Flatten(div.Components) },
            _ => c,
        }),
    ];

    /// <summary>What is left of a grammar when others take the place of components: those without <c>combine</c> replace, the others add.</summary>
    /// <param name="components">The components.</param>
    /// <param name="overrides">What takes their place.</param>
    public static ImmutableArray<GrammarComponent> Without(ImmutableArray<GrammarComponent> components, ImmutableArray<GrammarComponent> overrides)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        bool start = false;
        Collect(overrides, names, ref start);
        return Without(components, names, start);
    }

    private Div Included(Include include)
    {
        ImmutableArray<GrammarComponent> inner = files.Find(include.BaseUri, include.Href)?.Root is GrammarPattern grammar
            ? Flatten(grammar.Components)
            : [];
        if (include.NamespaceUri is { } ns)
        {
            inner = new PatternRewriter(ns, r => r).Rewrite(inner);
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        bool start = false;
        CollectAll(include.Overrides, names, ref start);
        return new Div([.. Without(inner, names, start), .. Flatten(include.Overrides)]) { Span = include.Span };
    }

    private static ImmutableArray<GrammarComponent> Without(ImmutableArray<GrammarComponent> components, HashSet<string> names, bool start) =>
    [
        .. components.Where(c => c is not Define define || !names.Contains(define.Name)).Where(c => c is not Start || !start)
            .Select(c => c is Div div ? div with { Components = Without(div.Components, names, start) } : c),
    ];

    private static void Collect(ImmutableArray<GrammarComponent> components, HashSet<string> names, ref bool start)
    {
        foreach (GrammarComponent component in components)
        {
            switch (component)
            {
                case Define { Combine: null } define:
                    names.Add(define.Name);
                    break;
                case Start { Combine: null }:
                    start = true;
                    break;
                case Div div:
                    Collect(div.Components, names, ref start);
                    break;
                default:
                    break;
            }
        }
    }

    // Within include, whatever is there takes the place, combine or not.
    private static void CollectAll(ImmutableArray<GrammarComponent> components, HashSet<string> names, ref bool start)
    {
        foreach (GrammarComponent component in components)
        {
            switch (component)
            {
                case Define define:
                    names.Add(define.Name);
                    break;
                case Start:
                    start = true;
                    break;
                case Div div:
                    CollectAll(div.Components, names, ref start);
                    break;
                default:
                    break;
            }
        }
    }
}
