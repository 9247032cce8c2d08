// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading.Layout;

namespace TeiEdition.Minutes.Segmentation.Pages;

/// <summary>
/// Finds the lines that repeat on the pages. That a line repeats is not enough (short answers do, too): its number rises, or it
/// stands beside a page number, at the edge of a page, or in the middle of sentences. Stateless.
/// </summary>
internal static class RunningHeads
{
    private const int Longest = 100;

    /// <summary>The text by which a line repeats: digits are one sign, case and blanks are folded.</summary>
    /// <param name="line">The line.</param>
    /// <param name="convention">The markings.</param>
    /// <returns>The text; null where the line cannot be a running head.</returns>
    public static string? Normalise(string line, Convention convention)
    {
        if (line.Length is < 3 or > Longest || line.IndexOfAny([':', '：']) >= 0 || IsEnclosed(line)
            || (".?!…\"”,;".Contains(line[^1], StringComparison.Ordinal) && !convention.Markings.Contains(line.TrimEnd('.'))))
        {
            return null;
        }

        StringBuilder normal = new(line.Length);
        bool letters = false;
        foreach (char c in line)
        {
            char folded = char.IsDigit(c) ? '#' : char.IsLetter(c) ? char.ToLowerInvariant(c) : ' ';
            letters |= char.IsLetter(c);
            if (normal.Length == 0 || folded != normal[^1] || char.IsLetter(c))
            {
                normal.Append(folded);
            }
        }

        return letters ? normal.ToString().Trim() : null;
    }

    /// <summary>Accepts those that are running heads or feet; page numbers are known already.</summary>
    /// <param name="lines">All lines of the document, in reading order.</param>
    /// <param name="convention">The markings.</param>
    public static void Find(IReadOnlyList<PageLine> lines, Convention convention)
    {
        Dictionary<string, List<int>> groups = new(StringComparer.Ordinal);
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { Type: null, Head: { } head })
            {
                if (!groups.TryGetValue(head, out List<int>? group))
                {
                    groups[head] = group = [];
                }

                group.Add(i);
            }
        }

        int firstNumber = 0;
        while (firstNumber < lines.Count && lines[firstNumber].Type is null)
        {
            firstNumber++;
        }

        foreach ((string head, List<int> group) in groups.OrderBy(g => g.Value[0]))
        {
            // A marking beside a page's number need not repeat.
            bool isMarking = convention.Markings.Contains(head.Replace("#", string.Empty, StringComparison.Ordinal).Trim());
            if (group.Count > 1 || (isMarking && group[0] > 0))
            {
                Judge(lines, group, firstNumber, isMarking);
            }
        }
    }

    private static void Judge(IReadOnlyList<PageLine> lines, List<int> group, int firstNumber, bool isMarking)
    {
        bool rises = Rises(lines, group);
        int support = group.Count(i => IsSupported(lines, i));
        bool accepted = (rises && support > 0) || support * 2 >= group.Count || (isMarking && (support > 0 || group.Count > 2));
        if (!accepted)
        {
            return;
        }

        bool sure = (rises && group.Count > 2) || support * 5 >= group.Count * 4 || (isMarking && group.Count > 1);
        bool first = true;
        foreach (int i in group)
        {
            // The title is printed once as a title, and then on each page.
            bool title = first && !rises && !isMarking && i < firstNumber && !IsSupported(lines, i);
            first = false;
            if (!title)
            {
                lines[i].Accept("header", sure ? Certainty.High : Certainty.Medium, rises ? "running-head-number" : "running-head");
            }
        }
    }

    private static bool IsSupported(IReadOnlyList<PageLine> lines, int index) =>
        lines[index].CutsSentence || lines[index].IsAtPageEdge
        || (index > 0 && lines[index - 1].Type is not null)
        || (index + 1 < lines.Count && lines[index + 1].Type is not null);

    // The numbers in a head go up from page to page.
    private static bool Rises(IReadOnlyList<PageLine> lines, List<int> group)
    {
        int last = 0;
        foreach (int i in group)
        {
            int? number = OnlyNumber(lines[i].Text.Text);
            if (number is not { } value || value <= last || (last > 0 && value > last + 4))
            {
                return false;
            }

            last = value;
        }

        return true;
    }

    // At the beginning or end of the line, and no year.
    private static int? OnlyNumber(string text)
    {
        string[] words = text.Split([' ', '\t', '\u00A0', '.', '-', '–', '—', '[', ']', '(', ')', '|', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? null : DigitsOf(words[^1]) ?? DigitsOf(words[0]);
    }

    private static int? DigitsOf(string word) => char.IsDigit(word[0]) ? PageNumberForm.Number(word) : null;

    private static bool IsEnclosed(string line) => (line[0] is '[' or '(') && (line[^1] is ']' or ')');
}
