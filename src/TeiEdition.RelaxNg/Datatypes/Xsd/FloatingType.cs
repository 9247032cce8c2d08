// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>float and double (XML Schema Part 2 (Second Edition), sections 3.2.4, 3.2.5). NaN equals itself and is not comparable with any other; -0 equals 0. Immutable; safe on any thread.</summary>
/// <param name="isDouble">Whether it is double.</param>
internal sealed class FloatingType(bool isDouble) : XsdType(isDouble ? "double" : "float")
{
    /// <inheritdoc />
    public override FacetKinds Facets => FacetKinds.Bounds;

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context)
    {
        if (text is "INF" or "-INF" or "NaN")
        {
            return true;
        }

        int exponent = text.IndexOfAny('E', 'e');
        return exponent < 0
            ? DecimalText.TryRead(text, out _)
            : DecimalText.TryRead(text[..exponent], out _) && DecimalText.TryReadInteger(text[(exponent + 1)..], out _);
    }

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context) => Read(text);

    /// <inheritdoc />
    public override Ordering Compare(ReadOnlySpan<char> text, object bound)
    {
        double value = Read(text);
        double limit = (double)bound;
        return value.Equals(limit) ? Ordering.Equal
            : value < limit ? Ordering.Less
            : value > limit ? Ordering.Greater
            : Ordering.Incomparable;
    }

    /// <inheritdoc />
    public override string? Explain(string text, IDatatypeContext context) => "it is not a number";

    // A float is kept as the double of the same value; adding 0 makes 0 of -0.
    private double Read(ReadOnlySpan<char> text) => text switch
    {
        "INF" => double.PositiveInfinity,
        "-INF" => double.NegativeInfinity,
        "NaN" => double.NaN,
        _ => isDouble
            ? double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) + 0.0
            : float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) + 0.0f,
    };
}
