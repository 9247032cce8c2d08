// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.XPath;

namespace TeiEdition.Schematron.Tests.Comparison;

/// <summary>The names and values that the expressions of a rule mention: what documents are made of that the rule has something to say of. Immutable.</summary>
internal sealed class RuleVocabulary
{
    private static readonly FrozenSet<string> Operators = FrozenSet.ToFrozenSet(
        [
            "and", "or", "div", "mod", "idiv", "eq", "ne", "lt", "le", "gt", "ge", "is", "to", "union", "intersect", "except", "return",
            "in", "satisfies", "then", "else", "if", "cast", "castable", "treat", "instance", "of", "as", "for", "some", "every", "let",
        ],
        StringComparer.Ordinal);

    private readonly List<string> _elements = [];
    private readonly List<(string Name, string? Value)> _attributes = [];
    private readonly List<string> _values = [];
    private readonly List<string> _ancestors = [];

    /// <summary>Takes what some expressions mention.</summary>
    public RuleVocabulary(params IEnumerable<string?> expressions)
    {
        foreach (string expression in expressions.OfType<string>())
        {
            Read(expression, [.. XPathLexer.Read(expression).Select(token => expression[token.Start..token.End])]);
        }
    }

    /// <summary>The elements as written, with prefix.</summary>
    public IReadOnlyList<string> Elements => _elements;

    /// <summary>Elements that are looked for above.</summary>
    public IReadOnlyList<string> Ancestors => _ancestors;

    /// <summary>The attributes, with a value where they are compared with one.</summary>
    public IReadOnlyList<(string Name, string? Value)> Attributes => _attributes;

    /// <summary>The strings.</summary>
    public IReadOnlyList<string> Values => _values;

    /// <summary>What all expressions of a rule mention.</summary>
    public static RuleVocabulary Of(Rule rule) => new(
        [
            rule.Context,
            .. rule.Lets.Select(let => let.Value),
            .. rule.Assertions.Select(assertion => assertion.Test),
            .. rule.Assertions.SelectMany(assertion => assertion.Message).OfType<ValueOfPart>().Select(part => part.Select),
        ]);

    private void Read(string expression, ImmutableArray<string> tokens)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i][0] is '"' or '\'')
            {
                _values.Add(tokens[i][1..^1]);
                continue;
            }

            if (!(char.IsLetter(tokens[i][0]) || tokens[i][0] == '_') || (i > 0 && tokens[i - 1] is ":" or "$"))
            {
                continue;
            }

            bool isQualified = i + 2 < tokens.Length && tokens[i + 1] == ":";
            string name = isQualified ? tokens[i] + ":" + tokens[i + 2] : tokens[i];
            int next = isQualified ? i + 3 : i + 1;
            string follows = next < tokens.Length ? tokens[next] : string.Empty;
            string before = i > 0 ? tokens[i - 1] : string.Empty;
            if (follows is "(" or "::" || name.EndsWith(":*", StringComparison.Ordinal) || (!isQualified && Operators.Contains(name) && before != "@"))
            {
                continue;
            }

            if (before == "@" || (i > 1 && before is "::" or "(" && tokens[i - 2] == "attribute"))
            {
                string? value = follows is "=" or "eq" && next + 1 < tokens.Length && tokens[next + 1][0] is '\'' or '"' ? tokens[next + 1][1..^1] : null;
                _attributes.Add((name, value));
            }
            else
            {
                (before == "::" && tokens[i - 2] is "parent" or "ancestor" or "ancestor-or-self" ? _ancestors : _elements).Add(name);
            }
        }
    }
}
