// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using TeiEdition.Validation.Ids;

namespace TeiEdition.Validation.Pointers;

/// <summary>Which pointers may point at which elements, from the table <c>PointerTargets.txt</c>. Immutable; safe on any thread.</summary>
internal static class PointerTargets
{
    private static readonly FrozenDictionary<string, TargetRule> Table = Read();

    /// <summary>All names in the table, for tests: attributes, elements, targets.</summary>
    public static IEnumerable<string> Keys => Table.Keys;

    /// <summary>All rules, each once for each attribute and element.</summary>
    public static ImmutableArray<TargetRule> Rules => Table.Values;

    /// <summary>The rule for a pointer, or null where it may point at anything.</summary>
    /// <param name="element">The local name of the element, with the value of its type after a slash where that matters.</param>
    /// <param name="attribute">The local name of the attribute.</param>
    public static TargetRule? Find(string element, string attribute) =>
        Table.TryGetValue($"{attribute} {element}", out TargetRule? rule) || Table.TryGetValue($"{attribute} *", out rule) ? rule : null;

    private static FrozenDictionary<string, TargetRule> Read()
    {
        Dictionary<string, string[]> groups = new(StringComparer.Ordinal);
        Dictionary<string, TargetRule> table = new(StringComparer.Ordinal);
        foreach (string line in TableFile.Lines("PointerTargets.txt"))
        {
            if (line.StartsWith("group ", StringComparison.Ordinal))
            {
                string[] halves = line["group ".Length..].Split(": ", 2);
                groups.Add(halves[0], [.. Names(halves[1], groups)]);
                continue;
            }

            string[] cells = [.. line.Split(';').Select(c => c.Trim())];
            TargetRule rule = new(
                Names(cells[3], groups).ToFrozenSet(StringComparer.Ordinal), cells[2] == "only", cells[4], cells[5]) { IsSame = cells[2] == "same" };
            foreach (string attribute in XmlSpace.Split(cells[0]))
            {
                foreach (string element in XmlSpace.Split(cells[1]))
                {
                    table.TryAdd($"{attribute} {element}", rule);
                }
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Names(string cell, Dictionary<string, string[]> groups) =>
        XmlSpace.Split(cell).SelectMany(n => n[0] == '@' ? groups[n[1..]] : [n]);
}
