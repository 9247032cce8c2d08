// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>How one category of an encoding compares with what is right. Immutable.</summary>
/// <param name="Category">The category.</param>
/// <param name="Right">How many facts are as expected.</param>
/// <param name="Missing">What is right and not there.</param>
/// <param name="Invented">What is there and not right.</param>
internal sealed record Judgement(Category Category, int Right, IReadOnlyList<Fact> Missing, IReadOnlyList<Fact> Invented)
{
    private static readonly Category[] Unordered = [Category.Fields, Category.Persons, Category.Roles];

    /// <summary>Whether nothing differs.</summary>
    public bool IsRight => Missing.Count == 0 && Invented.Count == 0;

    /// <summary>Compares an encoding with what is right, category by category.</summary>
    public static IReadOnlyList<Judgement> Of(Features expected, Features actual) =>
        [.. Enum.GetValues<Category>().Select(c => Of(c, expected[c], actual[c], expected.Free))];

    /// <summary>The differences, a line each.</summary>
    public override string ToString() => string.Join('\n', Missing.Select(m => $"  {Category}: - {m.Shown}").Concat(Invented.Select(i => $"  {Category}: + {i.Shown}")));

    /// <summary>A row of a table: expected, found, right, precision and recall.</summary>
    public static string Row(string name, int right, int missing, int invented)
    {
        string Share(int of) => of == 0 ? "–" : (right / (double)of).ToString("0.000", CultureInfo.InvariantCulture);
        return $"| {name} | {right + missing} | {right + invented} | {right} | {Share(right + invented)} | {Share(right + missing)} |";
    }

    private static Judgement Of(Category category, IReadOnlyList<Fact> expected, IReadOnlyList<Fact> actual, string free)
    {
        List<(int Expected, int Actual)> pairs = Unordered.Contains(category) ? Any(category, expected, actual) : InOrder(category, expected, actual);
        HashSet<int> found = [.. pairs.Select(p => p.Expected)];
        HashSet<int> used = [.. pairs.Select(p => p.Actual)];
        Fact[] missing = [.. expected.Where((f, i) => !found.Contains(i) && !f.IsOptional)];
        Fact[] invented = [.. actual.Where((f, i) => !used.Contains(i) && !IsFree(category, f, free))];
        return new Judgement(category, pairs.Count(p => !expected[p.Expected].IsOptional), missing, invented);
    }

    // Signatures and lists of copies may be cut as one likes.
    private static bool IsFree(Category category, Fact fact, string free) =>
        category is Category.Paragraphs or Category.Items or Category.Joins or Category.Labels
        && fact.Shown.Split('…', ' ').All(part => free.Contains(part, StringComparison.Ordinal) || part == "+");

    private static bool Same(Category category, Fact expected, Fact actual) =>
        expected.Keys.Any(e => actual.Keys.Any(a => category == Category.Speakers ? SameSpeaker(e, a) : e == a));

    // "Tamm = Karl Tamm": the same label, and all words of the expected name in a form of the other.
    private static bool SameSpeaker(string expected, string actual)
    {
        (string[] e, string[] a) = (expected.Split(" = ", 2), actual.Split(" = ", 2));
        string[] words = a[1].Split([' ', '[', ']', '-', '.'], StringSplitOptions.RemoveEmptyEntries);
        return e[0] == a[0] && e[1].Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries).All(w => words.Contains(w, StringComparer.OrdinalIgnoreCase));
    }

    private static List<(int, int)> Any(Category category, IReadOnlyList<Fact> expected, IReadOnlyList<Fact> actual)
    {
        List<(int, int)> pairs = [];
        HashSet<int> used = [];
        for (int e = 0; e < expected.Count; e++)
        {
            int a = Enumerable.Range(0, actual.Count).FirstOrDefault(i => !used.Contains(i) && Same(category, expected[e], actual[i]), -1);
            if (a >= 0)
            {
                used.Add(a);
                pairs.Add((e, a));
            }
        }

        return pairs;
    }

    // The longest common sequence.
    private static List<(int, int)> InOrder(Category category, IReadOnlyList<Fact> expected, IReadOnlyList<Fact> actual)
    {
        int[,] length = new int[expected.Count + 1, actual.Count + 1];
        for (int e = expected.Count - 1; e >= 0; e--)
        {
            for (int a = actual.Count - 1; a >= 0; a--)
            {
                length[e, a] = Same(category, expected[e], actual[a])
                    ? length[e + 1, a + 1] + 1
                    : Math.Max(length[e + 1, a], length[e, a + 1]);
            }
        }

        List<(int, int)> pairs = [];
        for ((int e, int a) = (0, 0); e < expected.Count && a < actual.Count;)
        {
            if (Same(category, expected[e], actual[a]))
            {
                pairs.Add((e++, a++));
            }
            else if (length[e + 1, a] >= length[e, a + 1])
            {
                e++;
            }
            else
            {
                a++;
            }
        }

        return pairs;
    }
}
