// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>duration (XML Schema Part 2 (Second Edition), section 3.2.6). Immutable; safe on any thread.</summary>
internal sealed class DurationType() : XsdType("duration")
{
    /// <inheritdoc />
    public override FacetKinds Facets => FacetKinds.Bounds;

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context) => new DurationReader(text).Read();

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context) => Read(text);

    /// <inheritdoc />
    public override Ordering Compare(ReadOnlySpan<char> text, object bound) => Read(text).CompareTo((Duration)bound);

    /// <inheritdoc />
    public override string? Explain(string text, IDatatypeContext context)
    {
        var reader = new DurationReader(text);
        return reader.Read() ? null
            : reader.IsTooLong ? string.Create(CultureInfo.InvariantCulture, $"a number has more than {Duration.MaxDigits} digits")
            : "it is not written as \"PnYnMnDTnHnMnS\"";
    }

    private static Duration Read(ReadOnlySpan<char> text) => Duration.Read(text)
        ?? throw new ArgumentException("The text is no duration.", nameof(text));
}
