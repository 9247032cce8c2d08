// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace TeiEdition.Validation.Tests.MinutesSchema.Grammar;

/// <summary>Makes expressions, and derives them (Brzozowski 1964). For one thread.</summary>
internal sealed class Expressions
{
    private readonly Dictionary<string, Expression> _known = new(StringComparer.Ordinal);

    /// <summary>Matches nothing.</summary>
    public Expression Never => Make(ExpressionKind.Never, string.Empty, [], false);

    /// <summary>Matches the empty content.</summary>
    public Expression Empty => Make(ExpressionKind.Empty, string.Empty, [], true);

    /// <summary>Matches text.</summary>
    public Expression Text => Make(ExpressionKind.Text, string.Empty, [], true);

    /// <summary>Matches one element.</summary>
    public Expression Element(string name) => Make(ExpressionKind.Element, name, [], false);

    /// <summary>Matches text of a datatype.</summary>
    public Expression Data(string type) => Make(ExpressionKind.Data, type, [], false);

    /// <summary>One behind the other.</summary>
    public Expression Sequence(Expression first, Expression second) =>
        first == Never || second == Never ? Never
        : first == Empty ? second
        : second == Empty ? first
        : first.Kind == ExpressionKind.Sequence ? Sequence(first.Operands[0], Sequence(first.Operands[1], second))
        : Make(ExpressionKind.Sequence, string.Empty, [first, second], first.IsNullable && second.IsNullable);

    /// <summary>One of several.</summary>
    public Expression Choice(IEnumerable<Expression> operands)
    {
        ImmutableArray<Expression> different =
        [
            .. operands.SelectMany(o => o.Kind == ExpressionKind.Choice ? o.Operands : [o]).Where(o => o != Never)
                .Distinct().OrderBy(o => o.Id),
        ];
        return different.Length switch
        {
            0 => Never,
            1 => different[0],
            _ => Make(ExpressionKind.Choice, string.Empty, different, different.Any(o => o.IsNullable)),
        };
    }

    /// <summary>Once or more.</summary>
    public Expression Repetition(Expression operand) => operand.Kind is ExpressionKind.Never or ExpressionKind.Empty or ExpressionKind.Repetition
        ? operand
        : Make(ExpressionKind.Repetition, string.Empty, [operand], operand.IsNullable);

    /// <summary>What an expression may begin with.</summary>
    public static IEnumerable<Expression> First(Expression expression) => expression.Kind switch
    {
        ExpressionKind.Never or ExpressionKind.Empty => [],
        ExpressionKind.Text or ExpressionKind.Element or ExpressionKind.Data => [expression],
        ExpressionKind.Sequence => expression.Operands[0].IsNullable
            ? First(expression.Operands[0]).Union(First(expression.Operands[1]))
            : First(expression.Operands[0]),
        _ => expression.Operands.SelectMany(First).Distinct(),
    };

    /// <summary>What is left to match behind one symbol.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="symbol">An element, text or datatype.</param>
    public Expression Derivative(Expression expression, Expression symbol) => expression.Kind switch
    {
        ExpressionKind.Never or ExpressionKind.Empty => Never,
        ExpressionKind.Text => symbol.Kind == ExpressionKind.Text || symbol.Kind == ExpressionKind.Data ? expression : Never,
        ExpressionKind.Element or ExpressionKind.Data => expression == symbol ? Empty : Never,
        ExpressionKind.Sequence => Choice(
        [
            Sequence(Derivative(expression.Operands[0], symbol), expression.Operands[1]),
            .. expression.Operands[0].IsNullable ? [Derivative(expression.Operands[1], symbol)] : Array.Empty<Expression>(),
        ]),
        ExpressionKind.Choice => Choice(expression.Operands.Select(o => Derivative(o, symbol))),
        ExpressionKind.Repetition => Sequence(Derivative(expression.Operands[0], symbol), Choice([Empty, expression])),
        _ => throw new UnreachableException(),
    };

    private Expression Make(ExpressionKind kind, string symbol, ImmutableArray<Expression> operands, bool isNullable)
    {
        string key = $"{kind} {symbol} {string.Join(' ', operands.Select(o => o.Id.ToString(CultureInfo.InvariantCulture)))}";
        if (!_known.TryGetValue(key, out Expression? expression))
        {
            expression = new Expression(_known.Count, kind, symbol, operands, isNullable);
            _known.Add(key, expression);
        }

        return expression;
    }
}
