// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Tests.Parity;

/// <summary>
/// Where the reference is wrong by the Guidelines: the lines of <c>known-differences.tsv</c>, each with its customisation
/// (<c>*</c> for all), element, subject (<c>&lt;*&gt;</c> for every child) and reason. Immutable.
/// </summary>
internal sealed class KnownDifferences
{
    private readonly ImmutableArray<(string Case, string Element, string Subject)> _lines;

    private KnownDifferences(ImmutableArray<(string Case, string Element, string Subject)> lines) => _lines = lines;

    /// <summary>Reads the table.</summary>
    public static KnownDifferences Load()
    {
        string path = Path.Combine(RepositoryFolder.Path, "tests", "TeiEdition.Odd.Tests", "Parity", "known-differences.tsv");
        List<string[]> rows = [.. File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))];
        Assert.IsTrue(rows.TrueForAll(r => r.Length == 4 && r[3].Length > 0), "Every line has a customisation, an element, a subject and a reason.");
        return new KnownDifferences([.. rows.Select(r => (r[0], r[1], r[2]))]);
    }

    /// <summary>The line of the table that knows a difference.</summary>
    /// <param name="name">The customisation.</param>
    /// <param name="difference">The difference.</param>
    /// <returns>Its element and subject; null where it is not known.</returns>
    public string? Find(string name, GrammarDifference difference) =>
        _lines.Where(l => IsFor(l.Case, name) && l.Element == difference.Element && IsOf(l.Subject, difference.Subject))
            .Select(l => $"{l.Element}\t{l.Subject}").FirstOrDefault();

    /// <summary>Whether an error that only one of two schemas finds in a document comes of a known difference.</summary>
    /// <param name="name">The customisation.</param>
    /// <param name="element">The local name of the element at the error, whose attribute may be at fault.</param>
    /// <param name="parent">That of its parent, whose child may be at fault; null for the document element.</param>
    /// <param name="error">The error.</param>
    public bool Explains(string name, string element, string? parent, Diagnostic error) => _lines.Any(l => IsFor(l.Case, name)
        && (l.Subject.StartsWith('@') ? l.Element == element && error.Message.StartsWith($"attribute '{l.Subject[1..]}' ", StringComparison.Ordinal) : l.Element == parent || l.Element == element));

    /// <summary>The keys of a customisation's lines that name it, for finding those that are not true any more.</summary>
    /// <param name="name">The customisation.</param>
    public IEnumerable<string> KeysOf(string name) => _lines.Where(l => l.Case == name).Select(l => $"{l.Element}\t{l.Subject}");

    private static bool IsOf(string line, string subject) => line == subject || (line == "<*>" && subject.StartsWith('<'));

    private static bool IsFor(string lineCase, string name) => lineCase == "*" || lineCase == name;
}
