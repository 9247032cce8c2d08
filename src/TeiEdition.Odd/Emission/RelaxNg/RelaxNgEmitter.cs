// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>From the resolved model to a schema in RELAX NG. Stateless.</summary>
internal static class RelaxNgEmitter
{
    /// <summary>Makes the schema.</summary>
    /// <param name="model">The resolved model.</param>
    /// <param name="context">The compilation.</param>
    /// <returns>The schema as a tree; its path is that of the ODD.</returns>
    public static SchemaDocument Emit(OddModel model, OddContext context)
    {
        SchemaEmission emission = new(model, context);
        ImmutableArray<GrammarComponent>.Builder components = ImmutableArray.CreateBuilder<GrammarComponent>();
        foreach (ElementSpec element in model.Schema.Elements)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            components.Add(Element(element, emission));
        }

        foreach (ExternalModule module in model.Schema.ExternalModules)
        {
            components.Add(External(module, emission));
        }

        components.AddRange(emission.Definitions.All());
        if (Start(emission) is { } start)
        {
            components.Insert(0, start);
        }

        GrammarPattern grammar = new(components.ToImmutable()) { Span = model.Schema.Location.ToSpan() };
        return new SchemaDocument(model.Schema.Location.Path, grammar, Namespaces(emission));
    }

    private static Define Element(ElementSpec element, SchemaEmission emission)
    {
        string ns = element.Namespace ?? emission.Namespace;
        ImmutableArray<Pattern> parts = [emission.Content.Emit(element.Content), .. emission.Attributes.Of(element)];
        if (parts is [EmptyPattern, _, ..])
        {
            parts = parts.RemoveAt(0);
        }

        ElementPattern pattern = new(new NameNameClass(ns, element.Name, string.Empty), Patterns.Group(parts))
        {
            Span = element.Location.ToSpan(),
            Annotations = emission.Documentation.Before(element),
        };
        return new Define(emission.Names.Of(element), null, pattern) { Span = pattern.Span };
    }

    // What stands in an external grammar refers to itself, to other grammars, or to definitions of the schema by their names.
    private static Div External(ExternalModule module, SchemaEmission emission)
    {
        PatternRewriter rewriter = new(emission.Namespace, reference => emission.External.Has(reference.Name) ? reference : emission.Raw.Emit(reference));
        return new Div(rewriter.Rewrite(module.Components)) { Span = module.Location.ToSpan() };
    }

    private static Start? Start(SchemaEmission emission)
    {
        SchemaSpec schema = emission.Model.Schema;
        ImmutableArray<ElementSpec> roots = schema.HasStart
            ? [.. schema.Start.Select(emission.Model.FindElement).OfType<ElementSpec>()]
            : emission.Model.FindElement("TEI") is { } tei ? [tei] : [];
        if (roots.IsEmpty)
        {
            // Where documents begin is said by an external grammar; else any element may be the root.
            if (emission.External.HasStart)
            {
                return null;
            }

            roots = schema.Elements;
        }

        Pattern choice = Patterns.Choice([.. roots.Select(emission.Refer)]);
        return new Start(emission.External.HasStart ? Combine.Choice : null, choice) { Span = schema.Location.ToSpan() };
    }

    private static NamespaceContext Namespaces(SchemaEmission emission)
    {
        ImmutableDictionary<string, string?>.Builder prefixes = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        prefixes.Add("tei", TeiNames.TeiNamespace);
        prefixes.Add("a", RelaxNgNames.AnnotationsNamespace);
        return new NamespaceContext(prefixes.ToImmutable(), emission.Namespace, string.Empty);
    }
}
