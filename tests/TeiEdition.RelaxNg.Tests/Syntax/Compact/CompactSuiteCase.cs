// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Tests.Syntax.Compact;

/// <summary>One case of the suite for the compact syntax. Immutable.</summary>
/// <param name="Number">Its number in the file, 1-based; bugs of the reference implementation count too.</param>
/// <param name="Line">The line of the file on which it begins, 1-based.</param>
/// <param name="IsBug">Whether the suite marks it as one that the reference implementation gets wrong.</param>
/// <param name="Compact">The schema in the compact syntax.</param>
/// <param name="Xml">The schema in the XML syntax; null where the compact one is incorrect.</param>
/// <param name="Resources">The files that the two name, by name.</param>
internal sealed record CompactSuiteCase(
    int Number, int Line, bool IsBug, string Compact, string? Xml, ImmutableDictionary<string, string> Resources)
{
    /// <summary>How the case is called in lists.</summary>
    public override string ToString()
    {
        string first = Compact.Trim().Split('\n')[0];
        return $"{Number:000} line {Line}: {(first.Length > 60 ? first[..60] : first)}";
    }
}
