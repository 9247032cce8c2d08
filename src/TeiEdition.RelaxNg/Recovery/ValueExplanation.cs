// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Patterns;
using TeiEdition.Xml.Names;

namespace TeiEdition.RelaxNg.Recovery;

/// <summary>Says why a value is wrong. Stateless.</summary>
internal static class ValueExplanation
{
    /// <summary>What is wrong with a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="patterns">What it is held against.</param>
    /// <param name="expected">What it may be.</param>
    /// <param name="context">The place in the document.</param>
    /// <returns>A clause that begins with a semicolon, or an empty one and the value that was probably meant.</returns>
    public static (string Why, string? Near) Of(
        string value, IReadOnlyList<Pattern> patterns, Expectation expected, IDatatypeContext context)
    {
        string? near = NearSpelling.Find(value, expected.Values.Select(v => v.Value));
        if (near is not null)
        {
            return (string.Empty, near);
        }

        bool isEmptyList = expected.IsList && value.AsSpan().Trim(" \t\r\n").IsEmpty;
        return (Wording.May(expected) + (isEmptyList ? " (there is none)" : Reason(value, patterns, context)), null);
    }

    // Of several datatypes that with the most to say is the likeliest: "month 13 does not exist" before "it is not a year".
    private static string Reason(string value, IReadOnlyList<Pattern> patterns, IDatatypeContext context)
    {
        FirstParts parts = new();
        foreach (Pattern pattern in patterns)
        {
            parts.Add(pattern);
        }

        List<(string Type, string Text)> reasons = [];
        foreach (DataPattern data in parts.Data.OfType<DataPattern>().OrderBy(d => d.Type.Name, StringComparer.Ordinal))
        {
            if (data.Except is null && data.Type.Explain(value, context) is { } reason)
            {
                reasons.Add((data.Type.Name, reason));
            }
        }

        string? best = reasons.Count == 1 ? reasons[0].Text
            : reasons.Find(r => !r.Text.StartsWith("it is not ", StringComparison.Ordinal) && !r.Text.StartsWith("it does not match", StringComparison.Ordinal)).Text
                ?? AsDate(reasons);
        return best is null ? string.Empty : $" ({best})";
    }

    // Where a moment may be written in many ways, people mean a day most often.
    private static string? AsDate(List<(string Type, string Text)> reasons) =>
        reasons.Find(r => r.Type.EndsWith(":date", StringComparison.Ordinal)) is { Text: { } text } date ? $"as {date.Type} {text}" : null;
}
