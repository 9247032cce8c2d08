// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Tests.MinutesSchema.Grammar;

/// <summary>Whether one content model allows no more than another. Stateless but for the expressions it makes.</summary>
/// <param name="expressions">Makes what is left to match.</param>
internal sealed class Inclusion(Expressions expressions)
{
    /// <summary>A content that the first model allows and the second does not, as names with spaces between them; null where there is none.</summary>
    /// <param name="smaller">The model that should allow less.</param>
    /// <param name="larger">The model that should allow more.</param>
    public string? Counterexample(Expression smaller, Expression larger)
    {
        HashSet<(Expression, Expression)> seen = [(smaller, larger)];
        Queue<(Expression Smaller, Expression Larger, string Path)> open = new([(smaller, larger, string.Empty)]);
        while (open.TryDequeue(out (Expression Smaller, Expression Larger, string Path) pair))
        {
            if (pair.Smaller.IsNullable && !pair.Larger.IsNullable)
            {
                return pair.Path + " (end)";
            }

            foreach (Expression symbol in Expressions.First(pair.Smaller))
            {
                Expression less = expressions.Derivative(pair.Smaller, symbol);
                Expression more = expressions.Derivative(pair.Larger, symbol);
                string path = $"{pair.Path} {(symbol.Kind == ExpressionKind.Element ? symbol.Symbol : symbol.Kind.ToString())}";
                if (more.Kind == ExpressionKind.Never)
                {
                    return path;
                }

                if (seen.Add((less, more)))
                {
                    open.Enqueue((less, more, path));
                }
            }
        }

        return null;
    }
}
