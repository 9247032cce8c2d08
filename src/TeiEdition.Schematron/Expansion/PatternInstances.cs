// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Schematron.Diagnostics;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Expansion;

/// <summary>Makes concrete patterns of instances (ISO/IEC 19757-3:2020, section 5.4.9). For one thread and one schema.</summary>
internal sealed class PatternInstances
{
    // A parameter that names itself twice doubles with every step of a chain.
    private const int MaxParameterCharacters = 1_000_000;

    private readonly Dictionary<string, Pattern> _abstract = new(StringComparer.Ordinal);
    private readonly IDiagnosticSink _sink;

    /// <summary>Takes the schema's abstract patterns.</summary>
    /// <param name="schema">The schema as written.</param>
    /// <param name="sink">Gets SCH012 and SCH013.</param>
    public PatternInstances(Schema schema, IDiagnosticSink sink)
    {
        _sink = sink;
        foreach (Pattern pattern in schema.Patterns.Where(p => p is { IsAbstract: true, Id: not null }))
        {
            _abstract.TryAdd(pattern.Id ?? string.Empty, pattern);
        }
    }

    /// <summary>A pattern with what it takes from the abstract pattern that it is an instance of; null where there is none such.</summary>
    /// <param name="pattern">A pattern that is not abstract.</param>
    public Pattern? Expand(Pattern pattern) => Expand(pattern, []);

    private Pattern? Expand(Pattern pattern, HashSet<string> open)
    {
        if (pattern.IsA is not { } name)
        {
            return pattern;
        }

        if (!_abstract.TryGetValue(name, out Pattern? original))
        {
            _sink.Report(Diagnostic.Create(SchematronDiagnostics.UndefinedAbstractPattern, pattern.Location, name));
            return null;
        }

        if (!open.Add(name))
        {
            _sink.Report(Diagnostic.Create(SchematronDiagnostics.InstanceCycle, pattern.Location, name));
            return null;
        }

        ParameterSubstitution parameters = new(pattern.Params);
        Pattern inner = original with
        {
            Params = parameters.In(original.Params),
            Documents = parameters.In(original.Documents),
            Lets = [.. original.Lets.Select(parameters.In)],
            Rules = [.. original.Rules.Select(parameters.In)],
        };
        if (inner.Params.Sum(p => p.Value.Length) > MaxParameterCharacters)
        {
            string limit = MaxParameterCharacters.ToString(CultureInfo.InvariantCulture);
            _sink.Report(Diagnostic.Create(SchematronDiagnostics.TooLongParameter, pattern.Location, limit));
            return null;
        }

        return Expand(inner, open) is not { } expanded ? null : pattern with
        {
            IsA = null,
            Params = ImmutableDictionary<string, string>.Empty,
            Title = pattern.Title ?? expanded.Title,
            Documents = pattern.Documents ?? expanded.Documents,
            Lets = [.. expanded.Lets, .. pattern.Lets],
            Rules = [.. expanded.Rules, .. pattern.Rules],
        };
    }
}
