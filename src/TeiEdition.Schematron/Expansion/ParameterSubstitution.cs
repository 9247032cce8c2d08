// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.XPath;

namespace TeiEdition.Schematron.Expansion;

/// <summary>
/// Puts the parameters of an instance into an abstract pattern (ISO/IEC 19757-3:2020, section 5.4.9): where a whole variable of an
/// expression has the name of a parameter, its text takes the place. What stands in a string or a comment stays, and so does
/// a variable whose name only begins like that of a parameter. Immutable; safe on any thread.
/// </summary>
/// <param name="parameters">The texts, by name without the dollar sign.</param>
internal sealed class ParameterSubstitution(ImmutableDictionary<string, string> parameters)
{
    /// <summary>An expression, or another attribute, with the parameters put in; the same object where there is none.</summary>
    /// <param name="text">The text; null for none.</param>
    public string? In(string? text) => text is null ? null : Substitute(text);

    /// <summary>The parameters of an instance that stands in an abstract pattern itself.</summary>
    /// <param name="inner">The parameters as written.</param>
    public ImmutableDictionary<string, string> In(ImmutableDictionary<string, string> inner) =>
        inner.ToImmutableDictionary(p => p.Key, p => Substitute(p.Value), StringComparer.Ordinal);

    /// <summary>A variable.</summary>
    /// <param name="let">As written.</param>
    public Let In(Let let) => let with { Value = In(let.Value) };

    /// <summary>A rule.</summary>
    /// <param name="rule">As written.</param>
    public Rule In(Rule rule) => rule with
    {
        Context = In(rule.Context),
        Role = In(rule.Role),
        Flag = In(rule.Flag),
        Subject = In(rule.Subject),
        Lets = [.. rule.Lets.Select(In)],
        Assertions = [.. rule.Assertions.Select(In)],
    };

    private Assertion In(Assertion assertion) => assertion with
    {
        Test = Substitute(assertion.Test),
        Role = In(assertion.Role),
        Flag = In(assertion.Flag),
        Subject = In(assertion.Subject),
        Message = In(assertion.Message),
    };

    private ImmutableArray<MessagePart> In(ImmutableArray<MessagePart> message) => [.. message.Select(In)];

    private MessagePart In(MessagePart part) => part switch
    {
        ValueOfPart value => value with { Select = Substitute(value.Select) },
        NamePart name => name with { Path = In(name.Path) },
        MarkupPart markup => markup with { Content = In(markup.Content) },
        _ => part,
    };

    private string Substitute(string text)
    {
        if (parameters.IsEmpty || !text.Contains('$', StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder result = new(text.Length);
        int done = 0;
        foreach (Token token in XPathLexer.Read(text))
        {
            if (token.Kind == TokenKind.Variable && parameters.TryGetValue(text.Substring(token.Start + 1, token.Length - 1), out string? value))
            {
                result.Append(text, done, token.Start - done).Append(value);
                done = token.End;
            }
        }

        return result.Append(text, done, text.Length - done).ToString();
    }
}
