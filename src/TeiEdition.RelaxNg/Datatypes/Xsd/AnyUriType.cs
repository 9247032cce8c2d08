// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>
/// anyURI (XML Schema Part 2 (Second Edition), section 3.2.17): what becomes a URI reference when the characters that URIs do
/// not have are escaped (XML Linking Language, section 5.4). So all characters are allowed, and the signs that divide a
/// reference must stand right: percent signs, the number sign, the scheme. Immutable; safe on any thread.
/// </summary>
internal sealed class AnyUriType() : XsdType("anyURI")
{
    /// <inheritdoc />
    public override FacetKinds Facets => FacetKinds.Length;

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context) => Fault(text) is null;

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context) => text;

    /// <inheritdoc />
    public override int Length(ReadOnlySpan<char> text) => CodePoints.Count(text);

    /// <inheritdoc />
    public override string? Explain(string text, IDatatypeContext context) => Fault(text);

    private static string? Fault(ReadOnlySpan<char> text) => !IsPercentRight(text) ? "a percent sign has no two hexadecimal digits behind it"
        : text.Count('#') > 1 ? "it has more than one number sign"
        : !IsSchemeRight(text) ? "what stands before the colon is no scheme"
        : null;

    private static bool IsPercentRight(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf('%'); at >= 0;)
        {
            if (at + 2 >= text.Length || !char.IsAsciiHexDigit(text[at + 1]) || !char.IsAsciiHexDigit(text[at + 2]))
            {
                return false;
            }

            int next = text[(at + 1)..].IndexOf('%');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return true;
    }

    // A colon in the first segment ends a scheme.
    private static bool IsSchemeRight(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(":/?#");
        if (end < 0 || text[end] != ':')
        {
            return true;
        }

        if (end == 0 || !char.IsAsciiLetter(text[0]) || end + 1 == text.Length || text[end + 1] == '#')
        {
            return false;
        }

        foreach (char c in text[..end])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
