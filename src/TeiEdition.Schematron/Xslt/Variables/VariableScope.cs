// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.XPath;

namespace TeiEdition.Schematron.Xslt.Variables;

/// <summary>
/// The variables that an expression sees, each under its name in the stylesheet. There all variables but those of rules are
/// global, so that contexts can refer to them: one of a pattern has another name where the schema has it more than once.
/// Immutable; safe on any thread.
/// </summary>
internal sealed class VariableScope
{
    private readonly ImmutableDictionary<string, string> _prefixes;
    private readonly ImmutableDictionary<string, LetVariable> _variables;

    private VariableScope(ImmutableDictionary<string, string> prefixes, ImmutableDictionary<string, LetVariable> variables)
    {
        _prefixes = prefixes;
        _variables = variables;
    }

    /// <summary>The scope of a schema before its first variable.</summary>
    /// <param name="namespaces">The prefixes of its expressions.</param>
    public static VariableScope Of(ImmutableArray<Ns> namespaces)
    {
        ImmutableDictionary<string, string>.Builder prefixes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (Ns ns in namespaces)
        {
            prefixes[ns.Prefix] = ns.Uri;
        }

        return new VariableScope(prefixes.ToImmutable(), ImmutableDictionary.Create<string, LetVariable>(StringComparer.Ordinal));
    }

    /// <summary>The scope behind a variable.</summary>
    /// <param name="variable">The variable, which hides another one of its name.</param>
    public VariableScope With(LetVariable variable) => new(_prefixes, _variables.SetItem(Expanded(variable.Let.Name), variable));

    /// <summary>A name with its namespace in the place of its prefix, so that equal names are equal.</summary>
    /// <param name="name">The name as written: <c>a</c>, <c>p:a</c> or <c>Q{uri}a</c>.</param>
    public string Expanded(string name)
    {
        if (name.StartsWith("Q{}", StringComparison.Ordinal))
        {
            return name[3..];
        }

        int colon = name.StartsWith("Q{", StringComparison.Ordinal) ? -1 : name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && _prefixes.TryGetValue(name[..colon], out string? uri) ? "Q{" + uri + "}" + name[(colon + 1)..] : name;
    }

    /// <summary>An expression as the stylesheet has it: a variable that may hold the mark of an error raises it where it is used.</summary>
    /// <param name="expression">The expression as written.</param>
    public ScopedExpression Read(string expression) => Read(expression, isPattern: false);

    /// <summary>A context as the stylesheet has it. Only within its predicates a call may take the place of a variable.</summary>
    /// <param name="context">The XSLT pattern as written.</param>
    public ScopedExpression ReadPattern(string context) => Read(context, isPattern: true);

    private ScopedExpression Read(string expression, bool isPattern)
    {
        if (!expression.Contains('$', StringComparison.Ordinal) || _variables.IsEmpty)
        {
            return new ScopedExpression(expression, []);
        }

        ExpressionScan scan = ExpressionScanner.Scan(expression);
        StringBuilder text = new();
        ImmutableArray<LetVariable>.Builder uses = ImmutableArray.CreateBuilder<LetVariable>();
        int done = 0;
        foreach (int index in scan.Variables)
        {
            if (!_variables.TryGetValue(Expanded(scan.VariableName(index)), out LetVariable? variable))
            {
                continue;
            }

            Token token = scan.Tokens[index];
            bool isCall = variable.MayFail && !(isPattern && IsOutside(scan, index));
            text.Append(expression, done, token.Start - done).Append(isCall ? StylesheetNames.ValueOf(variable.Reference) : variable.Reference);
            done = token.End;
            if (!uses.Contains(variable))
            {
                uses.Add(variable);
            }
        }

        return new ScopedExpression(text.Append(expression, done, expression.Length - done).ToString(), uses.DrainToImmutable());
    }

    // Whether no predicate is open before a token.
    private static bool IsOutside(ExpressionScan scan, int token) =>
        Enumerable.Range(0, token).Sum(i => scan.TextOf(i) switch { "[" => 1, "]" => -1, _ => 0 }) == 0;
}
