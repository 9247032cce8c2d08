// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition;

/// <summary>Pairs the square brackets of a text. Stateless; safe on any thread.</summary>
internal static class BracketParser
{
    /// <summary>Pairs brackets, nested ones too.</summary>
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
        unbalanced.Sort();
        pairs.Sort((a, b) => a.Start.CompareTo(b.Start));
        return ([.. pairs], [.. unbalanced]);
    }
}
