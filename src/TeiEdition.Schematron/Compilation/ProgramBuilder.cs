// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml;
using TeiEdition.Schematron.Diagnostics;
using TeiEdition.Schematron.Matching;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.XPath;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Compilation;

/// <summary>Makes the program of one phase. For one thread and one program.</summary>
internal sealed class ProgramBuilder
{
    private readonly Schema _schema;
    private readonly Phase? _phase;
    private readonly IDiagnosticSink _sink;
    private readonly bool _compileAll;
    private readonly XmlNamespaceManager _namespaces;
    private readonly List<CompiledLet> _lets = [];
    private readonly Dictionary<int, string> _xsltLets = [];
    private readonly FrozenDictionary<string, RuleDiagnostic> _diagnostics;
    private readonly FrozenDictionary<string, Property> _properties;
    private string? _needsXslt;

    private ProgramBuilder(Schema schema, Phase? phase, bool compileAll, IDiagnosticSink sink)
    {
        _schema = schema;
        _phase = phase;
        _compileAll = compileAll;
        _sink = sink;
        _namespaces = Prefixes(schema);
        _diagnostics = schema.Diagnostics.DistinctBy(d => d.Id).ToFrozenDictionary(d => d.Id, StringComparer.Ordinal);
        _properties = schema.Properties.DistinctBy(p => p.Id).ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
    }

    /// <summary>Makes a program.</summary>
    /// <param name="schema">The expanded schema.</param>
    /// <param name="phase">The phase; null for all patterns.</param>
    /// <param name="compileAll">Whether every expression is compiled now.</param>
    /// <param name="sink">Gets SCH022 to SCH027.</param>
    public static RuleProgram Build(Schema schema, Phase? phase, bool compileAll, IDiagnosticSink sink) =>
        new ProgramBuilder(schema, phase, compileAll, sink).Build();

    /// <summary>The prefixes of a schema's expressions, with ours, and the well-known ones where the schema does not say otherwise.</summary>
    /// <param name="schema">The schema.</param>
    public static XmlNamespaceManager Prefixes(Schema schema)
    {
        XmlNamespaceManager namespaces = new(new NameTable());
        namespaces.AddNamespace("xs", "http://www.w3.org/2001/XMLSchema");
        namespaces.AddNamespace("fn", "http://www.w3.org/2005/xpath-functions");
        foreach (Ns ns in schema.Namespaces.Where(n => n.Prefix is not ("xml" or "xmlns" or "")))
        {
            namespaces.AddNamespace(ns.Prefix, ns.Uri);
        }

        namespaces.AddNamespace(PackageFunctions.Prefix, PackageFunctions.Namespace);
        return namespaces;
    }

    private RuleProgram Build()
    {
        StaticScope outermost = new(
            _namespaces,
            ImmutableDictionary<string, int>.Empty.WithComparers(StringComparer.Ordinal),
            slot => _lets[slot].Value?.Native?.Root);
        StaticScope scope = AddLets(_schema.Lets, outermost, false);
        scope = _phase is null ? scope : AddLets(_phase.Lets, scope, false);
        HashSet<string>? active = _phase is null ? null : [.. _phase.Actives.Select(a => a.Pattern)];
        ImmutableArray<CompiledPattern>.Builder patterns = ImmutableArray.CreateBuilder<CompiledPattern>();
        for (int i = 0; i < _schema.Patterns.Length; i++)
        {
            if (active is null || (_schema.Patterns[i].Id is { } id && active.Contains(id)))
            {
                patterns.Add(Compile(_schema.Patterns[i], i, scope));
            }
        }

        IEnumerable<Candidate> candidates = patterns.SelectMany((p, number) => p.NeedsXslt is not null ? []
            : p.Rules.SelectMany(r => r.Patterns.Select(m => new Candidate(number, r, m))));
        return new RuleProgram(_phase?.Id, patterns.ToImmutable(), [.. _lets], [.. candidates]);
    }

    private CompiledPattern Compile(Pattern pattern, int number, StaticScope outer)
    {
        _needsXslt = pattern.Documents is null ? null : "it is about other documents";
        StaticScope scope = AddLets(pattern.Lets, outer, false);
        ImmutableArray<CompiledRule> rules = [.. pattern.Rules.Select(r => Compile(r, scope))];
        return new CompiledPattern(pattern, number, rules, _needsXslt);
    }

    private CompiledRule Compile(Rule rule, StaticScope outer)
    {
        SourceLocation? place = rule.ExpressionLocation ?? rule.Location;
        ImmutableArray<MatchPattern> context = ParseContext(rule.Context ?? string.Empty, outer, place);
        ReportRole(rule.Role, rule.Location);
        int first = _lets.Count;
        StaticScope scope = AddLets(rule.Lets, outer, true);
        ImmutableArray<CompiledLet> lets = [.. _lets.Skip(first)];
        LazyExpression? subject = CompileOptional(rule.Subject, scope, rule.Location);
        return new CompiledRule(rule, context, lets, [.. rule.Assertions.Select(a => Compile(a, subject, scope)).OfType<CompiledAssertion>()]);
    }

    private CompiledAssertion? Compile(Assertion assertion, LazyExpression? subject, StaticScope scope)
    {
        ReportRole(assertion.Role, assertion.Location);
        if (Compile(assertion.Test, scope, assertion.ExpressionLocation ?? assertion.Location) is not { } test)
        {
            return null;
        }

        ImmutableArray<CompiledReference>.Builder references = ImmutableArray.CreateBuilder<CompiledReference>();
        foreach (string id in assertion.Diagnostics)
        {
            if (_diagnostics.TryGetValue(id, out RuleDiagnostic? diagnostic))
            {
                references.Add(new CompiledReference(diagnostic, null, Compile(diagnostic.Message, scope)));
            }
        }

        foreach (string id in assertion.Properties)
        {
            if (_properties.TryGetValue(id, out Property? property))
            {
                references.Add(new CompiledReference(null, property, Compile(property.Content, scope)));
            }
        }

        LazyExpression? own = CompileOptional(assertion.Subject, scope, assertion.Location);
        return new CompiledAssertion(assertion, test, own ?? subject, Compile(assertion.Message, scope), references.ToImmutable());
    }

    private ImmutableArray<CompiledPart> Compile(ImmutableArray<MessagePart> message, StaticScope scope)
    {
        ImmutableArray<CompiledPart>.Builder parts = ImmutableArray.CreateBuilder<CompiledPart>();
        foreach (MessagePart part in message)
        {
            SourceLocation? place = part.ExpressionLocation ?? part.Location;
            switch (part)
            {
                case TextPart text:
                    parts.Add(new CompiledPart(text.Text, null, false, place));
                    break;
                case MarkupPart markup:
                    parts.AddRange(Compile(markup.Content, scope));
                    break;
                case ValueOfPart value when Compile(value.Select, scope, place) is { } select:
                    parts.Add(new CompiledPart(string.Empty, select, false, place));
                    break;
                case NamePart name:
                    parts.Add(new CompiledPart(string.Empty, CompileOptional(name.Path, scope, place), true, place));
                    break;
                default:
                    break;
            }
        }

        return parts.ToImmutable();
    }

    // What is wrong was reported; the variables count all the same, so that their uses are no errors too.
    private StaticScope AddLets(ImmutableArray<Let> lets, StaticScope scope, bool isLocal)
    {
        HashSet<string> here = new(StringComparer.Ordinal);
        foreach (Let let in lets)
        {
            if (!here.Add(let.Name))
            {
                _sink.Report(Diagnostic.Create(SchematronDiagnostics.DuplicateVariable, let.Location, let.Name));
                continue;
            }

            string? outer = _needsXslt;
            _needsXslt = null;
            LazyExpression? value = CompileOptional(let.Value, scope, let.ExpressionLocation ?? let.Location);
            ImmutableArray<int> uses = value is null ? [] : [.. value.Scan.Variables.Select(v => scope.Variables[value.Scan.VariableName(v)]).Distinct()];
            int slot = _lets.Count;
            if (_needsXslt is not null)
            {
                _xsltLets.Add(slot, _needsXslt);
            }

            _needsXslt = outer;
            _lets.Add(new CompiledLet(let, slot, value, uses, isLocal));
            scope = scope with { Variables = scope.Variables.SetItem(let.Name, slot) };
        }

        return scope;
    }

    private LazyExpression? CompileOptional(string? expression, StaticScope scope, SourceLocation? place) =>
        expression is null ? null : Compile(expression, scope, place);

    private LazyExpression? Compile(string expression, StaticScope scope, SourceLocation? place)
    {
        ExpressionScan scan = ExpressionScanner.Scan(expression);
        if (!Check(scan, scope, SchematronDiagnostics.BadExpression, place))
        {
            return null;
        }

        LazyExpression compiled = new(scan, scope);
        _needsXslt ??= FaultOf(compiled);
        if (FailureOf(compiled) is { } failure)
        {
            _sink.Report(Diagnostic.Create(SchematronDiagnostics.BadExpression, place, Folding.Fold(expression), failure));
            return null;
        }

        return compiled;
    }

    // What runs on the tree is known to run; the rest is looked at.
    private static string? FaultOf(LazyExpression expression) =>
        expression.Native is null && expression.GrammarError is null
            ? ExpressionCheck.NeedsXslt(expression.Scan, expression.Scope) ?? ExpressionCheck.PackageFault(expression.Scan)
            : null;

    private string? FailureOf(LazyExpression expression) =>
        _compileAll && _needsXslt is null ? expression.Failure : expression.GrammarError;

    private ImmutableArray<MatchPattern> ParseContext(string context, StaticScope scope, SourceLocation? place)
    {
        ExpressionScan scan = ExpressionScanner.Scan(context);
        if (!Check(scan, scope, SchematronDiagnostics.BadContext, place))
        {
            return [];
        }

        ImmutableArray<MatchPattern> patterns = PatternParser.Parse(scan, scope, out string? failure, out string? newer);
        failure ??= patterns.SelectMany(p => p.Steps).SelectMany(s => s.Predicates)
            .Select(p => FailureOf(p.Expression)).OfType<string>().FirstOrDefault();
        if (failure is not null)
        {
            _sink.Report(Diagnostic.Create(SchematronDiagnostics.BadContext, place, Folding.Fold(context), failure));
            return [];
        }

        _needsXslt ??= patterns.SelectMany(p => p.Steps).SelectMany(s => s.Predicates).Select(p => FaultOf(p.Expression)).FirstOrDefault(f => f is not null);
        _needsXslt ??= newer is null ? null : $"\"{Folding.Fold(context)}\" is {newer}";
        return patterns;
    }

    private bool Check(ExpressionScan scan, StaticScope scope, DiagnosticDescriptor descriptor, SourceLocation? place)
    {
        if (scan.Bad is not null)
        {
            _sink.Report(Diagnostic.Create(descriptor, place, Folding.Fold(scan.Text), scan.Bad));
            return false;
        }

        bool isFine = true;
        foreach (string prefix in scan.Prefixes.Where(p => _namespaces.LookupNamespace(p) is null))
        {
            _sink.Report(Diagnostic.Create(SchematronDiagnostics.UndeclaredPrefix, place, prefix));
            isFine = false;
        }

        foreach (string name in scan.Variables.Select(scan.VariableName).Distinct().Where(n => !scope.Variables.ContainsKey(n)))
        {
            ReportVariable(name, place);
            isFine = false;
        }

        if (isFine)
        {
            _needsXslt ??= scan.Variables.Select(v => _xsltLets.GetValueOrDefault(scope.Variables[scan.VariableName(v)])).FirstOrDefault(r => r is not null);
        }

        return isFine;
    }

    // What only a phase defines is no fault of the schema, but keeps the pattern from running in others.
    private void ReportVariable(string name, SourceLocation? place)
    {
        if (_schema.Phases.Any(p => p.Lets.Any(l => l.Name == name)))
        {
            _needsXslt ??= $"the variable ${name} is defined in other phases only";
        }
        else
        {
            _sink.Report(Diagnostic.Create(SchematronDiagnostics.UndefinedVariable, place, name));
        }
    }

    private void ReportRole(string? role, SourceLocation? place)
    {
        if (role is not null && !RoleSeverity.IsKnown(role))
        {
            _sink.Report(Diagnostic.Create(SchematronDiagnostics.UnknownRole, place, role));
        }
    }
}
