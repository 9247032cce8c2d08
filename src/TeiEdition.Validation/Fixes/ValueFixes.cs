// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Fixes;

/// <summary>The fixes of our own findings about values. Stateless.</summary>
internal static class ValueFixes
{
    /// <summary>Whether a finding may get a fix here.</summary>
    /// <param name="finding">The finding.</param>
    public static bool Takes(Diagnostic finding) => finding.Data is ValueErrorData { Suggestions.Length: 1 };

    /// <summary>The fix, or null.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="builder">Makes fixes at its place.</param>
    public static QuickFix? Find(Diagnostic finding, FixBuilder builder) => finding.Data is ValueErrorData { Suggestions: [var suggestion] } data
        ? builder.ReplaceToken(data.Value, suggestion, data.IsCertain)
        : null;
}
