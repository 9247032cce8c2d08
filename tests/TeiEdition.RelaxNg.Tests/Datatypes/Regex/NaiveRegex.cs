// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes.Regex;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Regex;

/// <summary>Matches by sets of positions over the parsed tree, with nothing clever in it. Stateless.</summary>
internal static class NaiveRegex
{
    /// <summary>Whether the whole of a text matches.</summary>
    public static bool IsMatch(RegexNode node, string text)
    {
        int[] characters = [.. text.EnumerateRunes().Select(r => r.Value)];
        return Ends(node, characters, [0]).Contains(characters.Length);
    }

    // Where a match may end that begins at one of some positions.
    private static HashSet<int> Ends(RegexNode node, int[] text, HashSet<int> starts) => node switch
    {
        CharNode one => [.. starts.Where(s => s < text.Length && one.Set.Contains(text[s])).Select(s => s + 1)],
        SequenceNode sequence => sequence.Parts.Aggregate(starts, (at, part) => Ends(part, text, at)),
        AlternativesNode alternatives => [.. alternatives.Branches.SelectMany(b => Ends(b, text, starts))],
        RepeatNode repeat => Repeat(repeat, text, starts),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static HashSet<int> Repeat(RepeatNode repeat, int[] text, HashSet<int> starts)
    {
        HashSet<int> at = starts;
        for (int i = 0; i < repeat.Min; i++)
        {
            at = Ends(repeat.Inner, text, at);
        }

        // More than one round for each position finds nothing new.
        HashSet<int> all = [.. at];
        for (int i = repeat.Min; i < (repeat.Max ?? int.MaxValue) && i - repeat.Min <= text.Length; i++)
        {
            at = Ends(repeat.Inner, text, at);
            all.UnionWith(at);
        }

        return all;
    }
}
