// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Fixes;

/// <summary>
/// Gives findings the quick fix that would mend them, with exact places in the file. A fix is safe where there is one way to mend
/// the finding and nothing is guessed: a number sign that is missing, a form that has one correct spelling, a name that differs
/// from the only known one in capitals alone. What is merely near is offered and left to the editor. Stateless.
/// </summary>
internal static class FixFinder
{
    /// <summary>Whether any finding of these may get a fix, so that the file is worth reading once more.</summary>
    /// <param name="findings">The findings.</param>
    public static bool IsWorthwhile(ImmutableArray<Diagnostic> findings) => findings.Any(f => f.Fix is null && (ValueFixes.Takes(f) || SchemaFixes.Takes(f)));

    /// <summary>The findings, in the same order, with the fixes that were found.</summary>
    /// <param name="findings">The findings about one file.</param>
    /// <param name="path">The file, as diagnostics name it; findings about others are left alone.</param>
    /// <param name="content">Its bytes.</param>
    public static ImmutableArray<Diagnostic> Add(ImmutableArray<Diagnostic> findings, string path, ReadOnlySpan<byte> content) =>
        RawText.Read(content) is { } raw ? [.. findings.Select(f => f.Fix is null && f.Location?.Path == path ? With(f, raw) : f)] : findings;

    private static Diagnostic With(Diagnostic finding, RawText raw)
    {
        if (finding.Location is not { Line: { } line, Column: { } column } || raw.OffsetOf(line, column) is not { } offset)
        {
            return finding;
        }

        FixBuilder builder = new(finding.Location.Path, raw, offset);
        QuickFix? fix = ValueFixes.Takes(finding) ? ValueFixes.Find(finding, builder) : SchemaFixes.Takes(finding) ? SchemaFixes.Find(finding, builder) : null;
        return fix is null ? finding : finding with { Fix = fix };
    }
}
