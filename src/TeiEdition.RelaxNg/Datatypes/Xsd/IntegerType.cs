// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>integer, of any number of digits, and the types derived from it by bounds (XML Schema Part 2 (Second Edition), sections 3.3.13 to 3.3.25). A value is the shortest way to write it. Immutable; safe on any thread.</summary>
/// <param name="name">The name.</param>
/// <param name="min">The smallest value; null for none.</param>
/// <param name="max">The largest value; null for none.</param>
internal sealed class IntegerType(string name, string? min, string? max) : XsdType(name)
{
    /// <inheritdoc />
    public override FacetKinds Facets => FacetKinds.Bounds | FacetKinds.Digits;

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context) =>
        DecimalText.TryReadInteger(text, out DecimalText value) && !IsBelow(value) && !IsAbove(value);

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context)
    {
        DecimalText.TryReadInteger(text, out DecimalText value);
        return value.ToString();
    }

    /// <inheritdoc />
    public override Ordering Compare(ReadOnlySpan<char> text, object bound) => DecimalType.CompareDecimals(text, (string)bound);

    /// <inheritdoc />
    public override string? Explain(string text, IDatatypeContext context) =>
        !DecimalText.TryReadInteger(text, out DecimalText value) ? "it is not an integer"
        : IsBelow(value) ? $"it is less than {min}"
        : IsAbove(value) ? $"it is greater than {max}"
        : null;

    private bool IsBelow(DecimalText value) =>
        min is not null && DecimalText.TryReadInteger(min, out DecimalText limit) && DecimalText.Compare(value, limit) < 0;

    private bool IsAbove(DecimalText value) =>
        max is not null && DecimalText.TryReadInteger(max, out DecimalText limit) && DecimalText.Compare(value, limit) > 0;
}
