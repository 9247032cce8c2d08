// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.Schematron.Diagnostics;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Expansion;

/// <summary>
/// Gives rules what the rules have that they extend (ISO/IEC 19757-3:2020, section 5.4.4): assertions and variables stand where
/// <c>extends</c> stood. An abstract rule is looked for in the pattern first, then in the whole schema. For one thread and one schema.
/// </summary>
internal sealed class RuleInheritance
{
    private readonly Dictionary<string, Rule> _all = new(StringComparer.Ordinal);
    private readonly IDiagnosticSink _sink;
    private readonly int _limit;
    private int _added;

    /// <summary>Takes the schema's abstract rules.</summary>
    /// <param name="patterns">The patterns, also the abstract ones.</param>
    /// <param name="limit">How many assertions may be inherited in all.</param>
    /// <param name="sink">Gets SCH014, SCH015 and SCH021.</param>
    public RuleInheritance(IEnumerable<Pattern> patterns, int limit, IDiagnosticSink sink)
    {
        _sink = sink;
        _limit = limit;
        foreach (Rule rule in patterns.SelectMany(p => p.Rules))
        {
            AddAbstract(_all, rule);
        }
    }

    /// <summary>A pattern with concrete rules only.</summary>
    /// <param name="pattern">A concrete pattern.</param>
    public Pattern Expand(Pattern pattern)
    {
        if (pattern.Rules.All(r => !r.IsAbstract && r.Extends.IsEmpty))
        {
            return pattern;
        }

        Dictionary<string, Rule> own = new(StringComparer.Ordinal);
        foreach (Rule rule in pattern.Rules)
        {
            AddAbstract(own, rule);
        }

        return pattern with { Rules = [.. pattern.Rules.Where(r => !r.IsAbstract).Select(r => Expand(r, own, []))] };
    }

    private static void AddAbstract(Dictionary<string, Rule> rules, Rule rule)
    {
        if (rule is { IsAbstract: true, Id: { } id })
        {
            rules.TryAdd(id, rule);
        }
    }

    private Rule Expand(Rule rule, Dictionary<string, Rule> own, HashSet<string> open)
    {
        if (rule.Extends.IsEmpty)
        {
            return rule;
        }

        List<Let> lets = [.. rule.Lets];
        List<Assertion> assertions = [.. rule.Assertions];

        // From the last on, so that the places of those before stay right.
        foreach (Extension extension in rule.Extends.Reverse())
        {
            if (Find(extension, own, open) is { } extended)
            {
                open.Add(extension.Rule);
                Rule expanded = Expand(extended, own, open);
                open.Remove(extension.Rule);
                if (IsTooMuch(extension, expanded.Assertions.Length))
                {
                    break;
                }

                lets.InsertRange(extension.Lets, expanded.Lets.Where(l => !lets.Exists(o => o == l)));
                assertions.InsertRange(extension.Assertions, expanded.Assertions.Select(a => Inherit(a, expanded)));
            }
        }

        return rule with { Extends = [], Lets = [.. lets], Assertions = [.. assertions] };
    }

    // What the abstract rule says for its assertions goes with them.
    private static Assertion Inherit(Assertion assertion, Rule from) => assertion with
    {
        Role = assertion.Role ?? from.Role,
        Flag = assertion.Flag ?? from.Flag,
        Subject = assertion.Subject ?? from.Subject,
    };

    private Rule? Find(Extension extension, Dictionary<string, Rule> own, HashSet<string> open)
    {
        if (open.Contains(extension.Rule))
        {
            _sink.Report(Diagnostic.Create(SchematronDiagnostics.ExtensionCycle, extension.Location, extension.Rule));
            return null;
        }

        if (own.TryGetValue(extension.Rule, out Rule? rule) || _all.TryGetValue(extension.Rule, out rule))
        {
            return rule;
        }

        _sink.Report(Diagnostic.Create(SchematronDiagnostics.UndefinedRule, extension.Location, extension.Rule));
        return null;
    }

    // Rules that extend one another twice each double what they have at every step.
    private bool IsTooMuch(Extension extension, int assertions)
    {
        bool wasReported = _added > _limit;
        _added = Math.Min(_limit + 1, _added + assertions + 1);
        if (_added > _limit && !wasReported)
        {
            _sink.Report(Diagnostic.Create(
                SchematronDiagnostics.TooManyAssertions, extension.Location, _limit.ToString(CultureInfo.InvariantCulture)));
        }

        return _added > _limit;
    }
}
