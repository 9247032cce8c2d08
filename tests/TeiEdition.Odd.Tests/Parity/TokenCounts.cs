// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.Odd.Tests.Parity;

/// <summary>
/// Writes a list whose tokens all match one pattern as that pattern and how many tokens there may be, however the repetition
/// is written: <c>a, a, a*</c> and <c>a, a+</c> are both <c>a{2+}</c>. Counts up to a limit are told apart. Stateless.
/// </summary>
internal static class TokenCounts
{
    // More than any list of the TEI asks for.
    private const int Limit = 40;

    /// <summary>Writes a list.</summary>
    /// <param name="operand">What its tokens match.</param>
    /// <param name="text">Writes the pattern of a token.</param>
    /// <returns>The text; null where the tokens match several patterns.</returns>
    public static string? Of(Pattern operand, Func<Pattern, string> text)
    {
        HashSet<string> tokens = new(StringComparer.Ordinal);
        bool[] counts = Count(operand, tokens, text);
        if (tokens.Count > 1)
        {
            return null;
        }

        IEnumerable<string> allowed = Enumerable.Range(0, Limit).Where(i => counts[i] && !(i > 0 && i < Limit - 1 && counts[i - 1] && counts[i + 1]))
            .Select(i => i.ToString(CultureInfo.InvariantCulture));
        return $"{string.Concat(tokens)}{{{string.Join(' ', allowed)}{(counts[^1] ? "+" : "")}}}";
    }

    private static bool[] Count(Pattern pattern, HashSet<string> tokens, Func<Pattern, string> text)
    {
        switch (pattern)
        {
            case EmptyPattern:
                return Only(0);
            case GroupPattern group:
                return Sum(Count(group.Head, tokens, text), Count(group.Tail, tokens, text));
            case OneOrMorePattern some:
                return Repeat(Count(some.Operand, tokens, text));
            case ChoicePattern choice when choice.Operands.All(o => o is DataPattern or ValuePattern or EmptyPattern):
                ImmutableArray<Pattern> leaves = choice.Operands.RemoveAll(o => o is EmptyPattern);
                tokens.Add(string.Join('|', leaves.Select(text).Order(StringComparer.Ordinal)));
                return leaves.Length == choice.Operands.Length ? Only(1) : Either(Only(1), Only(0));
            case ChoicePattern choice:
                return choice.Operands.Select(o => Count(o, tokens, text)).Aggregate(Either);
            default:
                tokens.Add(text(pattern));
                return Only(1);
        }
    }

    private static bool[] Only(int count)
    {
        bool[] counts = new bool[Limit];
        counts[count] = true;
        return counts;
    }

    private static bool[] Either(bool[] a, bool[] b) => [.. a.Select((allowed, i) => allowed || b[i])];

    // The last place stands for all counts from there on.
    private static bool[] Sum(bool[] a, bool[] b)
    {
        bool[] counts = new bool[Limit];
        for (int i = 0; i < Limit; i++)
        {
            for (int j = 0; a[i] && j < Limit; j++)
            {
                counts[Math.Min(Limit - 1, i + j)] |= b[j];
            }
        }

        return counts;
    }

    private static bool[] Repeat(bool[] once)
    {
        bool[] counts = once;
        for (bool[] before = []; !before.AsSpan().SequenceEqual(counts);)
        {
            before = counts;
            counts = Either(counts, Sum(counts, once));
        }

        return counts;
    }
}
