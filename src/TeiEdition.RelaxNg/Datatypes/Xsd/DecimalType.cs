// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>decimal, of any number of digits (XML Schema Part 2 (Second Edition), section 3.2.3). A value is the shortest way to write it. Immutable; safe on any thread.</summary>
internal sealed class DecimalType() : XsdType("decimal")
{
    /// <inheritdoc />
    public override FacetKinds Facets => FacetKinds.Bounds | FacetKinds.Digits;

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context) => DecimalText.TryRead(text, out _);

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context)
    {
        DecimalText.TryRead(text, out DecimalText value);
        return value.ToString();
    }

    /// <inheritdoc />
    public override Ordering Compare(ReadOnlySpan<char> text, object bound) => CompareDecimals(text, (string)bound);

    /// <inheritdoc />
    public override string? Explain(string text, IDatatypeContext context) => "it is not a decimal number";

    /// <summary>Compares two texts that are decimals.</summary>
    /// <param name="text">The one.</param>
    /// <param name="bound">The other.</param>
    internal static Ordering CompareDecimals(ReadOnlySpan<char> text, ReadOnlySpan<char> bound)
    {
        DecimalText.TryRead(text, out DecimalText value);
        DecimalText.TryRead(bound, out DecimalText limit);
        return DecimalText.Compare(value, limit) switch
        {
            < 0 => Ordering.Less,
            0 => Ordering.Equal,
            _ => Ordering.Greater,
        };
    }
}
