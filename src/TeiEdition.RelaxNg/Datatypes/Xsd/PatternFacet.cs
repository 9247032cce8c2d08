// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes.Regex;

namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>pattern (XML Schema Part 2 (Second Edition), section 4.3.4). Safe on any thread.</summary>
/// <param name="regex">The expression.</param>
internal sealed class PatternFacet(XsdRegex regex) : Facet
{
    /// <inheritdoc />
    public override bool Allows(XsdType type, ReadOnlySpan<char> text) => regex.IsMatch(text);

    /// <inheritdoc />
    public override string Explain(XsdType type, string text) => $"it does not match the pattern \"{regex.Pattern}\"";
}
