// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Xml.Names;

/// <summary>Finds the known name that a misspelt one probably means. Stateless.</summary>
public static class NearSpelling
{
    /// <summary>Longer names are never compared, so that hostile ones cost nothing.</summary>
    private const int MaxLength = 100;

    /// <summary>
    /// The nearest of the known names: one that differs in case only, else one at a distance of at most two slips (one in
    /// names of three to five characters, none in shorter ones); of equally near ones the first in ordinal order. Null
    /// where none is near.
    /// </summary>
    /// <param name="name">The name that is not known.</param>
    /// <param name="known">The names that are; in any order, as often as one likes.</param>
    public static string? Find(string name, IEnumerable<string> known) => FindNearest(name, known) is [string first, ..] ? first : null;

    /// <summary>All that are as near as the one that <see cref="Find"/> gives, in ordinal order, each once; empty where none is near.</summary>
    /// <param name="name">The name that is not known.</param>
    /// <param name="known">The names that are; in any order, as often as one likes.</param>
    public static ImmutableArray<string> FindNearest(string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(known);
        int limit = name.Length switch
        {
            < 3 => 0,
            < 6 => 1,
            > MaxLength => 0,
            _ => 2,
        };
        SortedSet<string>? best = null;
        int bestDistance = limit + 1;
        foreach (string candidate in known)
        {
            int distance = string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase)
                ? 0
                : limit == 0 || Math.Abs(candidate.Length - name.Length) > limit ? int.MaxValue : Distance(name, candidate);
            if (distance < bestDistance)
            {
                best = new SortedSet<string>(StringComparer.Ordinal);
                bestDistance = distance;
            }

            if (distance == bestDistance)
            {
                best?.Add(candidate);
            }
        }

        return best is null ? [] : [.. best];
    }

    /// <summary>
    /// The number of slips between two words: a character more, less or other, or two neighbours exchanged
    /// (F. J. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7 (1964); the
    /// restricted form, in which no part is changed twice).
    /// </summary>
    /// <param name="a">The one word.</param>
    /// <param name="b">The other.</param>
    /// <returns>The number, in UTF-16 code units; 0 for equal words.</returns>
    public static int Distance(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        int[] beforeLast = new int[b.Length + 1];
        int[] last = new int[b.Length + 1];
        int[] current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int best = Math.Min(change, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, beforeLast[j - 2] + 1);
                }

                current[j] = best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
