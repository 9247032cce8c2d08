// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Emission.RelaxNg;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Odd.References;

/// <summary>
/// Reads the grammars that <c>moduleRef/@url</c> names, and what stands in the reference itself (TEI P5 Guidelines, moduleRef,
/// <c>@url</c> and <c>@prefix</c>). Not safe on several threads.
/// </summary>
/// <param name="context">The compilation.</param>
internal sealed class ExternalGrammars(OddContext context)
{
    private readonly RawPatternReader _raw = new(context);

    /// <summary>Reads them.</summary>
    /// <param name="items">What the <c>schemaSpec</c> consists of.</param>
    public ImmutableArray<ExternalModule> Read(List<XElement> items) =>
        [.. items.Where(i => i.IsTei("moduleRef") && i.Attribute("url") is not null).Select(Read).OfType<ExternalModule>()];

    private ExternalModule? Read(XElement reference)
    {
        string url = Attributes.Value(reference, "url") ?? string.Empty;
        string baseUri = context.BaseUri(reference);
        if (context.Resolver.Resolve(url, baseUri, out string? failure) is not { } found)
        {
            context.Report(OddDiagnostics.CannotLoad, reference.Place(), url, failure ?? string.Empty);
            return null;
        }

        SchemaSet? files = SchemaLoader.Load(
            UriReference.Resolve(baseUri, url), new RelaxNgOptions(), context.Resolver, context.Sink, context.CancellationToken);
        if (files?.Root.Root is not GrammarPattern grammar)
        {
            context.Report(OddDiagnostics.BadExternalGrammar, reference.Place(), found.Path);
            return null;
        }

        string prefix = Attributes.Value(reference, "prefix") ?? string.Empty;
        ImmutableArray<GrammarComponent> own = reference.Element(OddNames.Content) is { } content ? _raw.ReadComponents(content) : [];
        ImmutableArray<GrammarComponent> all = new GrammarFlattener(files).Flatten(grammar.Components);
        if (prefix.Length > 0)
        {
            all = new PatternRewriter(null, r => r with { Name = prefix + r.Name }).Rewrite(Renamed(all, prefix));
        }

        return new ExternalModule(url, prefix, [.. GrammarFlattener.Without(all, own), .. own], reference.Place());
    }

    private static ImmutableArray<GrammarComponent> Renamed(ImmutableArray<GrammarComponent> components, string prefix) =>
    [
        .. components.Select(c => c switch
        {
            Define define => define with { Name = prefix + define.Name },
            Div div => div with { Components = Renamed(div.Components, prefix) },
            _ => c,
        }),
    ];
}
