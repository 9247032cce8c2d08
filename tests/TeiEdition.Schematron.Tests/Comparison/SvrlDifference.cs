// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Svrl;

namespace TeiEdition.Schematron.Tests.Comparison;

/// <summary>What two engines say of one document, finding by finding. Stateless.</summary>
internal static class SvrlDifference
{
    /// <summary>What one says and the other does not; empty where they say the same, in the same order.</summary>
    /// <param name="one">What the first says; <c>-</c> marks what it alone has.</param>
    /// <param name="other">What the second says; <c>+</c> marks what it alone has.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        List<string> left = [.. one];
        List<string> added = [.. other.Where(line => !left.Remove(line)).Select(line => "+ " + line)];
        List<string> all = [.. left.Select(line => "- " + line), .. added];
        return all.Count > 0 || one.SequenceEqual(other) ? all : ["the order differs"];
    }

    /// <summary>Each entry as a line, by the number of its pattern.</summary>
    /// <param name="svrl">What an engine says.</param>
    /// <param name="pattern">Which patterns count.</param>
    public static IReadOnlyList<string> Lines(SvrlOutput? svrl, Func<int, bool> pattern) =>
    [
        .. svrl?.Patterns.Where(p => pattern(p.Number)).SelectMany(p => p.Rules.SelectMany(rule => rule.Entries.Select(entry => $"{p.Number} {p.Id} {rule.Context} {Line(entry)}"))) ?? [],
    ];

    // What an error is called differs between processors; where it is does not.
    private static string Line(SvrlEntry entry) => entry is Finding finding
        ? $"{(finding.IsReport ? "report" : "assert")} {finding.Id} {finding.Role} {finding.Flag} {finding.See} [{finding.Test}] at {finding.Location} ({finding.Place}, {finding.SchemaPlace}): {finding.Text}"
            + string.Concat(finding.Diagnostics.Select(d => $" <{d.Id} {d.Language}: {d.Text}>"))
            + string.Concat(finding.Properties.Select(p => $" <{p.Id} {p.Role} {p.Scheme}: {p.Text}>"))
        : $"error in [{(entry as RuleError)?.Expression}] at {entry.Location}";
}
