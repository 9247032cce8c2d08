// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Schematron.Compilation;
using TeiEdition.Schematron.Svrl;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Tree;
using TeiEdition.Schematron.XPath;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Engine;

/// <summary>Runs the rules of a program that run in this process over one document, in one walk. For one thread and one document.</summary>
internal sealed class RuleRun
{
    private readonly RuleProgram _program;
    private readonly DocumentTree _tree;
    private readonly SchematronRunOptions _options;
    private readonly RunEvaluation _evaluation;
    private readonly List<FiredRule>[] _fired;
    private readonly string?[] _failed;
    private readonly HashSet<DynamicErrorException> _reported = [];

    /// <summary>Prepares a run.</summary>
    /// <param name="program">What runs.</param>
    /// <param name="tree">The document.</param>
    /// <param name="options">How it runs.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public RuleRun(RuleProgram program, DocumentTree tree, SchematronRunOptions options, CancellationToken cancellationToken)
    {
        _program = program;
        _tree = tree;
        _options = options;
        _fired = [.. program.Patterns.Select(_ => new List<FiredRule>())];
        _failed = new string?[program.Patterns.Length];
        _evaluation = new RunEvaluation(program.Lets) { Tree = tree, Now = options.CurrentDate, CancellationToken = cancellationToken };
    }

    /// <summary>What each active pattern found, by its place among them.</summary>
    public IReadOnlyList<IReadOnlyList<FiredRule>> Fired => _fired;

    /// <summary>Why each active pattern could not run to its end; null where it did.</summary>
    public IReadOnlyList<string?> Failed => _failed;

    /// <summary>Walks over the document.</summary>
    public void Run()
    {
        Dictionary<(NodeKind, int), Candidate[]> candidates = [];
        for (int node = 0; node < _tree.Count; node++)
        {
            ref readonly TreeNode at = ref _tree.Nodes[node];
            if (!candidates.TryGetValue((at.Kind, at.Name), out Candidate[]? some))
            {
                NodeKind kind = at.Kind;
                NodeName? name = _tree.NameOf(node);
                some = [.. _program.Candidates.Where(c => c.Match.CanMatch(kind, name))];
                candidates.Add((at.Kind, at.Name), some);
            }

            if (some.Length > 0)
            {
                _evaluation.CancellationToken.ThrowIfCancellationRequested();
                Visit(node, some);
            }
        }
    }

    // Of a pattern, the first rule that matches fires.
    private void Visit(int node, Candidate[] candidates)
    {
        int done = -1;
        foreach (Candidate candidate in candidates)
        {
            if (candidate.Pattern == done || _failed[candidate.Pattern] is not null)
            {
                continue;
            }

            try
            {
                _evaluation.Current = node;
                if (Matches(candidate, node))
                {
                    done = candidate.Pattern;
                    Fire(candidate, node);
                }
            }
            catch (UncompiledException e)
            {
                _failed[candidate.Pattern] = e.Message;
                _fired[candidate.Pattern].Clear();
            }
        }
    }

    // An error in a pattern is no match (XSLT 2.0, section 5.5.4).
    private bool Matches(Candidate candidate, int node)
    {
        try
        {
            return candidate.Match.Matches(_evaluation, node);
        }
        catch (DynamicErrorException)
        {
            return false;
        }
    }

    private void Fire(Candidate candidate, int node)
    {
        CompiledRule rule = candidate.Rule;
        _evaluation.Forget(rule);
        List<SvrlEntry>? entries = null;
        foreach (CompiledAssertion assertion in rule.Assertions)
        {
            try
            {
                if (assertion.Test.Value.Test(_evaluation, node) == assertion.Assertion.IsReport)
                {
                    entries ??= [];
                    AddFinding(entries, rule.Rule, assertion, node);
                }
            }
            catch (DynamicErrorException e)
            {
                AddError(ref entries, e, assertion.Test, node, assertion.Assertion.Location);
            }
        }

        if (entries is not null || _options.RecordsFiredRules)
        {
            _fired[candidate.Pattern].Add(new FiredRule
            {
                Id = rule.Rule.Id,
                Context = rule.Rule.Context ?? string.Empty,
                Role = rule.Rule.Role,
                Flag = rule.Rule.Flag,
                Entries = entries is null ? [] : [.. entries],
            });
        }
    }

    private void AddFinding(List<SvrlEntry> entries, Rule rule, CompiledAssertion compiled, int node)
    {
        Assertion assertion = compiled.Assertion;
        List<SvrlEntry>? errors = null;
        int subject = SubjectOf(compiled, node, ref errors);
        string text = TextOf(compiled.Message, node, ref errors);
        ImmutableArray<DiagnosticReference>.Builder diagnostics = ImmutableArray.CreateBuilder<DiagnosticReference>();
        ImmutableArray<PropertyReference>.Builder properties = ImmutableArray.CreateBuilder<PropertyReference>();
        foreach (CompiledReference reference in compiled.References)
        {
            string said = TextOf(reference.Message, node, ref errors);
            if (reference.Diagnostic is { } diagnostic)
            {
                diagnostics.Add(new DiagnosticReference(diagnostic.Id, diagnostic.Language, said));
            }
            else if (reference.Property is { } property)
            {
                properties.Add(new PropertyReference(property.Id, property.Role, property.Scheme, said));
            }
        }

        entries.Add(new Finding
        {
            IsReport = assertion.IsReport,
            Id = assertion.Id,
            Test = assertion.Test,
            Role = assertion.Role ?? rule.Role,
            Flag = assertion.Flag ?? rule.Flag,
            See = assertion.See,
            Text = text,
            Location = NodePath.Of(_tree, subject),
            Place = _tree.LocationOf(subject),
            SchemaPlace = assertion.Location,
            Diagnostics = diagnostics.ToImmutable(),
            Properties = properties.ToImmutable(),
        });
        entries.AddRange(errors ?? []);
    }

    private int SubjectOf(CompiledAssertion assertion, int node, ref List<SvrlEntry>? errors)
    {
        if (assertion.Subject is null)
        {
            return node;
        }

        try
        {
            return XPathValues.FirstNode(assertion.Subject.Value.Evaluate(_evaluation, node), _tree) ?? node;
        }
        catch (DynamicErrorException e)
        {
            AddError(ref errors, e, assertion.Subject, node, assertion.Assertion.Location);
            return node;
        }
    }

    private string TextOf(ImmutableArray<CompiledPart> message, int node, ref List<SvrlEntry>? errors)
    {
        StringBuilder text = new();
        foreach (CompiledPart part in message)
        {
            try
            {
                text.Append(part.IsName ? NameOf(part, node) : part.Expression?.Value.ToText(_evaluation, node) ?? part.Text);
            }
            catch (DynamicErrorException e)
            {
                AddError(ref errors, e, part.Expression, node, part.Location);
            }
        }

        return Folding.Fold(text.ToString());
    }

    private string NameOf(CompiledPart part, int node)
    {
        int? named = part.Expression is null ? node : XPathValues.FirstNode(part.Expression.Value.Evaluate(_evaluation, node), _tree);
        return named is int found && _tree.NameOf(found) is { } name ? name.Qualified : string.Empty;
    }

    // The error of a variable is told where it is first met.
    private void AddError(ref List<SvrlEntry>? entries, DynamicErrorException error, LazyExpression? expression, int node, SourceLocation? place)
    {
        if (_reported.Add(error))
        {
            entries ??= [];
            entries.Add(new RuleError
            {
                Location = NodePath.Of(_tree, node),
                Place = _tree.LocationOf(node),
                SchemaPlace = place,
                Expression = expression?.Scan.Text ?? string.Empty,
                Code = error.Code,
                Text = error.Message,
            });
        }
    }
}
