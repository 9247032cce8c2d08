// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>Counts the items of lists as Word does (ISO/IEC 29500-1, 17.9). For one story of a file, on one thread.</summary>
internal sealed class ListCounter
{
    private readonly Dictionary<string, int?[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string List, int Level)> _begun = [];

    /// <summary>Counts an item.</summary>
    /// <param name="list">Its list.</param>
    /// <param name="level">Its level, from 0.</param>
    /// <returns>What is printed before it; null for nothing.</returns>
    public string? Next(WordList list, int level)
    {
        if (!_counts.TryGetValue(list.Pattern, out int?[]? counts))
        {
            counts = new int?[WordLists.Levels];
            _counts.Add(list.Pattern, counts);
        }

        bool begins = _begun.Add((list.Id, level));
        counts[level] = begins && list.Starts[level] is { } start ? start : counts[level] + 1 ?? list.Starts[level] ?? list.Levels[level].Start;
        for (int below = level + 1; below < WordLists.Levels; below++)
        {
            if (list.Levels[below].RestartsAfter is not { } after || level < after)
            {
                counts[below] = null;
            }
        }

        // Word sets the levels above, too, when an item stands below none.
        for (int above = 0; above < level; above++)
        {
            counts[above] ??= list.Levels[above].Start;
        }

        string marker = Print(list, level, counts).Trim();
        return marker.Length == 0 ? null : marker;
    }

    private static string Print(WordList list, int level, int?[] counts)
    {
        ListLevel item = list.Levels[level];
        if (item.Format == "bullet")
        {
            return SymbolFonts.Bullet(item.Font, item.Text);
        }

        StringBuilder text = new();
        for (int i = 0; i < item.Text.Length; i++)
        {
            if (item.Text[i] == '%' && i + 1 < item.Text.Length && item.Text[i + 1] is >= '1' and <= '9')
            {
                int other = item.Text[++i] - '1';
                ListLevel printed = list.Levels[other];
                bool legal = item.IsLegal && printed.Format != "none";
                text.Append(NumberFormat.Format(counts[other] ?? printed.Start, legal ? "decimal" : printed.Format));
            }
            else
            {
                text.Append(item.Text[i]);
            }
        }

        return text.ToString();
    }
}
