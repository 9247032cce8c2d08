// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.XPath;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Expansion;

/// <summary>
/// Lifts variables of a pattern up to the schema where another pattern uses them (section 5.4.5 knows them in their own only,
/// but schemas were written for an implementation to which all variables of patterns were global). Only where one pattern
/// alone declares the name, so that no use can be meant otherwise. Stateless; safe on any thread.
/// </summary>
internal static class StrayVariables
{
    /// <summary>The schema with variables where their uses see them; the same object where none is astray.</summary>
    /// <param name="schema">The schema, expanded.</param>
    /// <param name="sink">Gets SCH057, once for each variable, where it is used first.</param>
    public static Schema Hoist(Schema schema, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(sink);
        Dictionary<string, Let> owners = SoleOwners(schema);
        if (owners.Count == 0)
        {
            return schema;
        }

        HashSet<string> lifted = new(StringComparer.Ordinal);
        foreach (Pattern pattern in schema.Patterns)
        {
            foreach ((string name, SourceLocation? place) in UnknownOf(pattern, schema))
            {
                if (owners.TryGetValue(name, out Let? let) && lifted.Add(name))
                {
                    ImmutableArray<SourceLocation> related = let.Location is { } declared ? [declared] : [];
                    sink.Report(Diagnostic.Create(StrayVariableDiagnostics.StrayVariable, place, name) with { Related = related });
                }
            }
        }

        return lifted.Count == 0 ? schema : Lift(schema, owners, lifted);
    }

    // Names that one pattern declares, once, and nothing above it.
    private static Dictionary<string, Let> SoleOwners(Schema schema)
    {
        HashSet<string> above = [.. schema.Lets.Concat(schema.Phases.SelectMany(phase => phase.Lets)).Select(let => let.Name)];
        return schema.Patterns
            .SelectMany(pattern => pattern.Lets)
            .GroupBy(let => let.Name, StringComparer.Ordinal)
            .Where(group => group.Count() == 1 && !above.Contains(group.Key))
            .ToDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);
    }

    private static Schema Lift(Schema schema, Dictionary<string, Let> owners, HashSet<string> lifted)
    {
        // What a lifted variable needs of its own pattern goes with it.
        Queue<string> open = new(lifted);
        while (open.TryDequeue(out string? name))
        {
            foreach (string needed in Free(owners[name].Value).Where(needed => owners.ContainsKey(needed) && lifted.Add(needed)))
            {
                open.Enqueue(needed);
            }
        }

        return schema with
        {
            Lets = [.. schema.Lets, .. schema.Patterns.SelectMany(pattern => pattern.Lets).Where(let => lifted.Contains(let.Name))],
            Patterns =
            [
                .. schema.Patterns.Select(pattern => pattern.Lets.Any(let => lifted.Contains(let.Name))
                    ? pattern with { Lets = [.. pattern.Lets.Where(let => !lifted.Contains(let.Name))] }
                    : pattern),
            ],
        };
    }

    // The variables that a pattern uses and does not see, with the place of the use.
    private static IEnumerable<(string Name, SourceLocation? Place)> UnknownOf(Pattern pattern, Schema schema)
    {
        HashSet<string> inPattern = new(StringComparer.Ordinal);
        foreach (Let let in pattern.Lets)
        {
            foreach (string name in Free(let.Value).Where(name => !inPattern.Contains(name)))
            {
                yield return (name, let.Location);
            }

            inPattern.Add(let.Name);
        }

        foreach (Rule rule in pattern.Rules)
        {
            HashSet<string> inRule = new(inPattern, StringComparer.Ordinal);
            inRule.UnionWith(rule.Lets.Select(let => let.Name));
            foreach ((string? expression, SourceLocation? place) in ExpressionsOf(rule, schema))
            {
                foreach (string name in Free(expression).Where(name => !inRule.Contains(name)))
                {
                    yield return (name, place);
                }
            }
        }
    }

    private static IEnumerable<(string? Expression, SourceLocation? Place)> ExpressionsOf(Rule rule, Schema schema)
    {
        yield return (rule.Context, rule.Location);
        yield return (rule.Subject, rule.Location);
        foreach (Let let in rule.Lets)
        {
            yield return (let.Value, let.Location);
        }

        foreach (Assertion assertion in rule.Assertions)
        {
            yield return (assertion.Test, assertion.Location);
            yield return (assertion.Subject, assertion.Location);
            IEnumerable<MessagePart> parts = assertion.Message
                .Concat(schema.Diagnostics.Where(d => assertion.Diagnostics.Contains(d.Id)).SelectMany(d => d.Message))
                .Concat(schema.Properties.Where(p => assertion.Properties.Contains(p.Id)).SelectMany(p => p.Content));
            foreach (string? expression in parts.SelectMany(ExpressionsOf))
            {
                yield return (expression, assertion.Location);
            }
        }
    }

    private static IEnumerable<string?> ExpressionsOf(MessagePart part) => part switch
    {
        ValueOfPart valueOf => [valueOf.Select],
        NamePart name => [name.Path],
        MarkupPart markup => markup.Content.SelectMany(ExpressionsOf),
        _ => [],
    };

    private static IEnumerable<string> Free(string? expression)
    {
        if (expression is null || !expression.Contains('$', StringComparison.Ordinal))
        {
            return [];
        }

        ExpressionScan scan = ExpressionScanner.Scan(expression);
        return scan.Variables.Select(scan.VariableName);
    }
}
