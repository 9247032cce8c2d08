// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>base64Binary (XML Schema Part 2 (Second Edition), section 3.2.16): groups of four, blanks between any two characters, no bits left over. Immutable; safe on any thread.</summary>
internal sealed class Base64BinaryType() : XsdType("base64Binary")
{
    // The last character before one "=" leaves two bits over, that before two leaves four; these must be 0.
    private const string BeforeOne = "AEIMQUYcgkosw048";
    private const string BeforeTwo = "AQgw";

    /// <inheritdoc />
    public override FacetKinds Facets => FacetKinds.Length;

    /// <inheritdoc />
    public override string Unit => "octet";

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context) => Fault(text) is null;

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context) => text.Replace(" ", "", StringComparison.Ordinal);

    /// <inheritdoc />
    public override int Length(ReadOnlySpan<char> text)
    {
        int padding = text.Count('=');
        int digits = text.Length - text.Count(' ') - padding;
        return digits / 4 * 3 + (padding == 0 ? 0 : 3 - padding);
    }

    /// <inheritdoc />
    public override string? Explain(string text, IDatatypeContext context) => Fault(text);

    private static string? Fault(ReadOnlySpan<char> text)
    {
        int digits = 0;
        int padding = 0;
        char last = '\0';
        foreach (char c in text)
        {
            if (c == ' ')
            {
                continue;
            }

            if (c == '=')
            {
                padding++;
            }
            else if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '/'))
            {
                return "it has a character that base64 does not have";
            }
            else if (padding > 0)
            {
                return "\"=\" stands before its end";
            }
            else
            {
                digits++;
                last = c;
            }
        }

        return (digits + padding) % 4 != 0 || padding > 2 ? "its length is no multiple of four"
            : padding == 0 || (padding == 1 ? BeforeOne : BeforeTwo).Contains(last) ? null
            : "its last character has bits that belong to no octet";
    }
}
