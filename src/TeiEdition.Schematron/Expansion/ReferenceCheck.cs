// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Diagnostics;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Expansion;

/// <summary>Checks that ids are unique and that what refers to them finds something. Stateless; safe on any thread.</summary>
internal static class ReferenceCheck
{
    /// <summary>Checks a schema as it was written.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="sink">Gets SCH009, SCH011, SCH016 and SCH017.</param>
    public static void Check(Schema schema, IDiagnosticSink sink)
    {
        Unique("pattern", schema.Patterns, p => p.Id, sink);
        HashSet<string> phases = Unique("phase", schema.Phases, p => p.Id, sink);
        Unique("rule", schema.Patterns.SelectMany(p => p.Rules), r => r.Id, sink);
        HashSet<string> diagnostics = Unique("diagnostic", schema.Diagnostics, d => d.Id, sink);
        HashSet<string> properties = Unique("property", schema.Properties, p => p.Id, sink);
        HashSet<string> patterns = [.. schema.Patterns.Where(p => !p.IsAbstract).Select(p => p.Id).OfType<string>()];
        if (schema.DefaultPhase is { } phase && !phases.Contains(phase))
        {
            sink.Report(Diagnostic.Create(SchematronDiagnostics.UndefinedPhase, schema.ExpressionLocation ?? schema.Location, phase));
        }

        foreach (Active active in schema.Phases.SelectMany(p => p.Actives).Where(a => !patterns.Contains(a.Pattern)))
        {
            sink.Report(Diagnostic.Create(SchematronDiagnostics.UndefinedPattern, active.Location, active.Pattern));
        }

        foreach (Assertion assertion in schema.Patterns.SelectMany(p => p.Rules).SelectMany(r => r.Assertions))
        {
            Known(SchematronDiagnostics.UndefinedDiagnostic, assertion.Diagnostics, diagnostics, assertion, sink);
            Known(SchematronDiagnostics.UndefinedProperty, assertion.Properties, properties, assertion, sink);
        }
    }

    private static HashSet<string> Unique<T>(string kind, IEnumerable<T> items, Func<T, string?> id, IDiagnosticSink sink)
        where T : SchematronNode
    {
        Dictionary<string, T> first = new(StringComparer.Ordinal);
        foreach (T item in items)
        {
            if (id(item) is { } name && !first.TryAdd(name, item))
            {
                Diagnostic diagnostic = Diagnostic.Create(SchematronDiagnostics.DuplicateId, item.Location, name, kind);
                sink.Report(first[name].Location is { } place ? diagnostic with { Related = [place] } : diagnostic);
            }
        }

        return [.. first.Keys];
    }

    private static void Known(
        DiagnosticDescriptor descriptor, IEnumerable<string> references, HashSet<string> known, Assertion assertion, IDiagnosticSink sink)
    {
        foreach (string reference in references.Where(r => !known.Contains(r)))
        {
            sink.Report(Diagnostic.Create(descriptor, assertion.Location, reference));
        }
    }
}
