// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Schematron.Diagnostics;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Expansion;

/// <summary>
/// Makes of a schema one with concrete patterns and rules only (the minimal syntax of ISO/IEC 19757-3:2020, section 6.3). Stateless;
/// safe on any thread.
/// </summary>
public static class SchemaExpander
{
    /// <summary>Expands a schema.</summary>
    /// <param name="schema">The schema as written.</param>
    /// <param name="options">The limits.</param>
    /// <param name="sink">Gets SCH009 to SCH017, SCH021 and SCH057.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Schema Expand(Schema schema, SchematronOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sink);
        ReferenceCheck.Check(schema, sink);
        PatternInstances instances = new(schema, sink);
        RuleInheritance rules = new(schema.Patterns, options.MaxAssertions, sink);
        ImmutableArray<Pattern>.Builder patterns = ImmutableArray.CreateBuilder<Pattern>();
        int size = 0;
        foreach (Pattern pattern in schema.Patterns.Where(p => !p.IsAbstract))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (instances.Expand(pattern) is { } concrete)
            {
                Pattern expanded = rules.Expand(concrete);
                size += expanded.Rules.Length + expanded.Rules.Sum(r => r.Assertions.Length);
                if (size > options.MaxAssertions)
                {
                    string limit = options.MaxAssertions.ToString(CultureInfo.InvariantCulture);
                    sink.Report(Diagnostic.Create(SchematronDiagnostics.TooManyAssertions, pattern.Location, limit));
                    break;
                }

                patterns.Add(expanded);
            }
        }

        return StrayVariables.Hoist(schema with { Patterns = patterns.ToImmutable() }, sink);
    }
}
