// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Xslt.Variables;

namespace TeiEdition.Schematron.Xslt.Writing;

/// <summary>Writes rules (section 5.4.12), each as a template that fires. For one thread.</summary>
/// <param name="context">What is shared.</param>
internal sealed class RuleWriter(StylesheetContext context)
{
    private readonly string _entries = StylesheetNames.Qualified("entries");
    private readonly LetWriter _lets = new(context);
    private readonly AssertionWriter _assertions = new(context);

    /// <summary>Writes a rule.</summary>
    /// <param name="pattern">Its pattern.</param>
    /// <param name="index">Its place in the pattern: of two rules that match, the first fires.</param>
    /// <param name="mode">The mode of the pattern.</param>
    /// <param name="scope">What its context sees.</param>
    /// <param name="at">Who speaks: index of the pattern.</param>
    /// <returns>The template; null where the rule cannot be there, so that its pattern cannot either.</returns>
    public XElement? Write(Pattern pattern, int index, string mode, VariableScope scope, string at)
    {
        Rule rule = pattern.Rules[index];
        ScopedExpression match = scope.ReadPattern(rule.Context ?? string.Empty);
        if (context.IsExcluded(rule) || context.LacksVariable(rule, match))
        {
            return null;
        }

        string speaker = string.Create(CultureInfo.InvariantCulture, $"{at}.{index}");
        return Instruction.Of(
            "template",
            Instruction.Attribute("match", match.Text),
            Instruction.Attribute("mode", mode),
            Instruction.Attribute("priority", (pattern.Rules.Length - index).ToString(CultureInfo.InvariantCulture)),
            context.VersionAttribute(),
            context.Origin(rule),
            Instruction.Variable(_entries, Body(rule, scope, speaker)),
            Instruction.Of(
                "if",
                Instruction.Attribute("test", $"${StylesheetNames.RecordsFiredRules} or exists(${_entries})"),
                FiredRule(rule, pattern, speaker),
                Instruction.Sequence("$" + _entries)));
    }

    private List<object> Body(Rule rule, VariableScope scope, string at)
    {
        List<object> body = [];
        foreach (Let let in rule.Lets)
        {
            if (_lets.Write(let, let.Name, let.Name, ref scope) is { } variable)
            {
                body.Add(variable);
            }
        }

        for (int i = 0; i < rule.Assertions.Length; i++)
        {
            body.AddRange(_assertions.Write(rule, rule.Assertions[i], scope, string.Create(CultureInfo.InvariantCulture, $"{at}.{i}")));
        }

        return body;
    }

    private static XElement FiredRule(Rule rule, Pattern pattern, string at) => new(
        StylesheetNames.Svrl + "fired-rule",
        Instruction.Literal("id", rule.Id),
        Instruction.Literal("context", rule.Context),
        Instruction.Literal("role", rule.Role),
        Instruction.Literal("flag", rule.Flag),
        Instruction.Literal(StylesheetNames.Own + StylesheetNames.At, at),
        pattern.Documents is null ? null : ErrorWriter.Computed("document", "base-uri(root())"));
}
