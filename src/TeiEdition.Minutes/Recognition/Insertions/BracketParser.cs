// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>Pairs the editors' brackets of a text. Stateless; safe on any thread.</summary>
internal static class BracketParser
{
    // Nobody writes deeper, and readers of XML have limits.
    private const int DeepestNesting = 16;

    private const string Opening = "[［【〔⟦";
    private const string Closing = "]］】〕⟧";

    /// <summary>Whether a character is a square bracket of any width.</summary>
    public static bool IsBracket(char c) => c is '[' or ']' || (c > '\u007F' && (Opening + Closing).Contains(c, StringComparison.Ordinal));

    /// <summary>A text without its square brackets.</summary>
    public static string WithoutBrackets(string text)
    {
        if (!text.Any(IsBracket))
        {
            return text;
        }

        StringBuilder plain = new(text.Length);
        foreach (char c in text)
        {
            if (!IsBracket(c))
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }

    /// <summary>Pairs square brackets, nested ones too; those that nest too deep count as brackets without partner.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The pairs by their starts, and the indices of brackets without partner, ascending.</returns>
    public static (ImmutableArray<Bracket> Pairs, ImmutableArray<int> Unbalanced) Parse(string text) => Parse(text, ["[]"]);

    /// <summary>Pairs brackets, nested ones too; those that nest too deep count as brackets without partner.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kinds">Which brackets, opening and closing one each; a pair is of one kind.</param>
    /// <returns>The pairs by their starts, and the indices of brackets without partner, ascending.</returns>
    public static (ImmutableArray<Bracket> Pairs, ImmutableArray<int> Unbalanced) Parse(string text, ImmutableArray<string> kinds)
    {
        List<Bracket> pairs = [];
        List<int> unbalanced = [];
        Stack<int> open = new();
        System.Buffers.SearchValues<char> all = System.Buffers.SearchValues.Create(string.Concat(kinds));
        for (int i = text.AsSpan().IndexOfAny(all); i >= 0; i = Next(text, i + 1, all))
        {
            if (kinds.FirstOrDefault(k => k[1] == text[i]) is not { } kind)
            {
                open.Push(i);
            }
            else if (open.TryPeek(out int start) && text[start] == kind[0])
            {
                pairs.Add(new Bracket(open.Pop(), i + 1));
            }
            else
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

    private static int Next(string text, int from, System.Buffers.SearchValues<char> all)
    {
        int next = text.AsSpan(from).IndexOfAny(all);
        return next < 0 ? -1 : from + next;
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
