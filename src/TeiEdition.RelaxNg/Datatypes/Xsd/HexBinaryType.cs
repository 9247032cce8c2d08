// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>hexBinary (XML Schema Part 2 (Second Edition), section 3.2.15). Immutable; safe on any thread.</summary>
internal sealed class HexBinaryType() : XsdType("hexBinary")
{
    /// <inheritdoc />
    public override FacetKinds Facets => FacetKinds.Length;

    /// <inheritdoc />
    public override string Unit => "octet";

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context) =>
        text.Length % 2 == 0 && WrongDigit(text) < 0;

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context) => text.ToUpperInvariant();

    /// <inheritdoc />
    public override int Length(ReadOnlySpan<char> text) => text.Length / 2;

    /// <inheritdoc />
    public override string? Explain(string text, IDatatypeContext context) => WrongDigit(text) is >= 0 and int at
        ? $"\"{Characters.At(text, at)}\" is no hexadecimal digit"
        : "it has an odd number of digits";

    private static int WrongDigit(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiHexDigit(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
