// SPDX-License-Identifier: MIT
using System.Collections.Frozen;

namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>
/// What is known to be wrong: <c>known-failures.txt</c>, a line for each case and category, with the reason. A case that is right
/// and stands there fails as well. Immutable.
/// </summary>
internal sealed class KnownFailures
{
    private readonly FrozenSet<(string, string)> _known;

    private KnownFailures(FrozenSet<(string, string)> known) => _known = known;

    /// <summary>Where they stand.</summary>
    public static string File { get; } = Path.Combine(Case.Folder, "known-failures.txt");

    /// <summary>Reads them.</summary>
    public static KnownFailures Read() => new(Lines().Select(l => (l[0], l[1])).ToFrozenSet());

    /// <summary>Whether a category of a case is known to be wrong.</summary>
    public bool Contains(string name, string category) => _known.Contains((name, category));

    /// <summary>Writes the list anew: without those that are right now, and, where all are wanted, with those that are not.</summary>
    /// <param name="failing">All cases and categories that are wrong.</param>
    /// <param name="addNew">Whether new ones are added.</param>
    public static void Write(IReadOnlyCollection<(string Name, string Category)> failing, bool addNew)
    {
        string[] comments = [.. System.IO.File.ReadLines(File).TakeWhile(l => l.StartsWith('#'))];
        List<string[]> kept = [.. Lines().Where(l => failing.Contains((l[0], l[1])))];
        if (addNew)
        {
            HashSet<(string, string)> known = [.. kept.Select(l => (l[0], l[1]))];
            kept.AddRange(failing.Where(f => !known.Contains(f)).Select(f => new[] { f.Name, f.Category, "not looked into" }));
        }

        System.IO.File.WriteAllLines(File, [.. comments, .. kept.DistinctBy(l => (l[0], l[1])).Select(l => string.Join(" | ", l)).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string[]> Lines() =>
        System.IO.File.ReadLines(File).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('|', 3, StringSplitOptions.TrimEntries));
}
