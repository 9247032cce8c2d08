// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Merging;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;

namespace TeiEdition.Odd.Pruning;

/// <summary>From all declarations to the resolved model: memberships, content models and attributes hold only what the schema has. Stateless.</summary>
internal static class SchemaPruner
{
    /// <summary>Prunes a schema.</summary>
    /// <param name="schema">The merged declarations.</param>
    /// <param name="context">The compilation.</param>
    /// <param name="merger">Knows the sources.</param>
    /// <returns>The resolved model; null where there was an error.</returns>
    public static OddModel? Prune(SchemaSpec schema, OddContext context, SchemaMerger merger)
    {
        OddModel merged = new(schema);
        Names names = new(context, merged, merger);
        ClassPruner classes = new(context, merged, names);
        SchemaSpec withClasses = schema with
        {
            Elements = [.. schema.Elements.Select(e => e with { Classes = classes.Prune(e.Classes, e.Location) })],
            Classes = [.. schema.Classes.Select(c => c with { Classes = classes.Prune(c.Classes, c.Location) })],
        };
        if (!new ClassPruner(context, new OddModel(withClasses), names).CheckCircles())
        {
            return null;
        }

        SchemaSpec pruned = Contents(withClasses, context, names);
        CheckStart(pruned, context, names);
        return context.HasErrors ? null : new OddModel(pruned);
    }

    private static SchemaSpec Contents(SchemaSpec schema, OddContext context, Names names)
    {
        ContentPruner content = new(names);
        AttributeResolver attributes = new(context, new OddModel(schema), names, content);
        ImmutableDictionary<string, ImmutableArray<string>> members = Members(schema);
        return schema with
        {
            Namespace = schema.Namespace,
            Elements = [.. schema.Elements.Select(e => attributes.Resolve(e) with
            {
                Content = content.Prune(e.Content),
                Namespace = e.Namespace ?? schema.Namespace,
            })],
            Classes = [.. schema.Classes.Select(c => attributes.Resolve(c) with { Members = members.GetValueOrDefault(c.Ident, []) })],
            Macros = [.. schema.Macros.Select(m => m with { Content = content.Prune(m.Content) })],
            DataSpecs = [.. schema.DataSpecs.Select(d => d with { Content = content.Prune(d.Content) })],
        };
    }

    // In the order of the declarations, classes before elements, as they are declared in each module.
    private static ImmutableDictionary<string, ImmutableArray<string>> Members(SchemaSpec schema)
    {
        Dictionary<string, List<string>> members = new(StringComparer.Ordinal);
        IEnumerable<(string Ident, ClassList? Classes)> all =
            schema.Classes.Select(c => (c.Ident, c.Classes)).Concat(schema.Elements.Select(e => (e.Ident, e.Classes)));
        foreach ((string ident, ClassList? classes) in all)
        {
            foreach (MemberOf member in classes?.Members ?? [])
            {
                if (!members.TryGetValue(member.Key, out List<string>? idents))
                {
                    members.Add(member.Key, idents = []);
                }

                idents.Add(ident);
            }
        }

        return members.ToImmutableDictionary(m => m.Key, m => m.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    private static void CheckStart(SchemaSpec schema, OddContext context, Names names)
    {
        foreach (string start in schema.Start.Where(s => !names.InSchema(References.SpecKind.Element, s)))
        {
            string hint = SpecSelector.DidYouMean(start, schema.Elements.Select(e => e.Ident));
            context.Report(OddDiagnostics.UnknownStart, schema.Location, start, hint);
        }

        if (schema.Elements.IsEmpty && schema.ExternalModules.IsEmpty)
        {
            context.Report(OddDiagnostics.NoElements, schema.Location);
        }
    }
}
