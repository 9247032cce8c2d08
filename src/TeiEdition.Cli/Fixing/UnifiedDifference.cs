// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;

namespace TeiEdition.Cli.Fixing;

/// <summary>Writes what differs between two versions of a file, line by line without context, as <c>diff -U0</c> does. Stateless.</summary>
internal static class UnifiedDifference
{
    /// <summary>The difference.</summary>
    /// <param name="path">The file.</param>
    /// <param name="before">Its text before.</param>
    /// <param name="after">Its text afterwards.</param>
    /// <returns>Lines that end in a line feed; those of the file keep a carriage return.</returns>
    public static string Of(string path, string before, string after)
    {
        string[] old = before.Split('\n');
        string[] changed = after.Split('\n');
        StringBuilder lines = new();
        lines.Append("--- ").Append(path).Append('\n').Append("+++ ").Append(path).Append('\n');
        if (old.Length == changed.Length)
        {
            for (int i = 0; i < old.Length; i++)
            {
                int end = i;
                while (end < old.Length && old[end] != changed[end])
                {
                    end++;
                }

                if (end > i)
                {
                    Hunk(lines, i, old.AsSpan(i..end), changed.AsSpan(i..end));
                    i = end;
                }
            }
        }
        else
        {
            // Whole lines went: one piece from the first line that differs to the last.
            int head = 0;
            while (head < Math.Min(old.Length, changed.Length) && old[head] == changed[head])
            {
                head++;
            }

            int tail = 0;
            while (tail < Math.Min(old.Length, changed.Length) - head && old[^(tail + 1)] == changed[^(tail + 1)])
            {
                tail++;
            }

            Hunk(lines, head, old.AsSpan(head..^tail), changed.AsSpan(head..^tail));
        }

        return lines.ToString();
    }

    // A range of no lines is named by the line before it.
    private static void Hunk(StringBuilder lines, int start, ReadOnlySpan<string> old, ReadOnlySpan<string> changed)
    {
        int first = start + 1;
        lines.Append(CultureInfo.InvariantCulture, $"@@ -{(old.IsEmpty ? start : first)},{old.Length} +{(changed.IsEmpty ? start : first)},{changed.Length} @@\n");
        foreach (string line in old)
        {
            lines.Append('-').Append(line).Append('\n');
        }

        foreach (string line in changed)
        {
            lines.Append('+').Append(line).Append('\n');
        }
    }
}
