// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>Pairs the square brackets of a text. Stateless; safe on any thread.</summary>
internal static class BracketParser
{
    // Nobody writes deeper, and readers of XML have limits.
    private const int DeepestNesting = 16;

    /// <summary>Pairs brackets, nested ones too; those that nest too deep count as brackets without partner.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The pairs by their starts, and the indices of brackets without partner, ascending.</returns>
    public static (ImmutableArray<Bracket> Pairs, ImmutableArray<int> Unbalanced) Parse(string text)
    {
        List<Bracket> pairs = [];
        List<int> unbalanced = [];
        Stack<int> open = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '[')
            {
                open.Push(i);
            }
            else if (text[i] == ']' && open.TryPop(out int start))
            {
                pairs.Add(new Bracket(start, i + 1));
            }
            else if (text[i] == ']')
            {
                unbalanced.Add(i);
            }
        }

        unbalanced.AddRange(open);
        pairs.Sort((a, b) => a.Start.CompareTo(b.Start));
        ImmutableArray<Bracket> shallow = WithoutDeepOnes(pairs, unbalanced);
        unbalanced.Sort();
        return (shallow, [.. unbalanced]);
    }

    private static ImmutableArray<Bracket> WithoutDeepOnes(List<Bracket> pairs, List<int> unbalanced)
    {
        ImmutableArray<Bracket>.Builder shallow = ImmutableArray.CreateBuilder<Bracket>(pairs.Count);
        Stack<int> ends = new();
        foreach (Bracket pair in pairs)
        {
            while (ends.TryPeek(out int end) && end <= pair.Start)
            {
                ends.Pop();
            }

            if (ends.Count >= DeepestNesting)
            {
                unbalanced.Add(pair.Start);
                unbalanced.Add(pair.End - 1);
            }
            else
            {
                ends.Push(pair.End);
                shallow.Add(pair);
            }
        }

        return shallow.ToImmutable();
    }
}
