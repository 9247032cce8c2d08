// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>totalDigits or fractionDigits (XML Schema Part 2 (Second Edition), sections 4.3.11 and 4.3.12): of the value, so zeros that change nothing do not count. Immutable; safe on any thread.</summary>
/// <param name="max">How many digits there may be.</param>
/// <param name="fractionOnly">Whether only those after the point count.</param>
/// <param name="reason">Why a value is not allowed.</param>
internal sealed class DigitsFacet(int max, bool fractionOnly, string reason) : Facet
{
    /// <inheritdoc />
    public override bool Allows(XsdType type, ReadOnlySpan<char> text) =>
        DecimalText.TryRead(text, out DecimalText value)
        && value.Fraction.Length + (fractionOnly ? 0 : value.Whole.Length) <= max;

    /// <inheritdoc />
    public override string Explain(XsdType type, string text) => reason;
}
