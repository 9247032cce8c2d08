// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>minInclusive, minExclusive, maxInclusive or maxExclusive (XML Schema Part 2 (Second Edition), sections 4.3.7 to 4.3.10). Immutable; safe on any thread.</summary>
/// <param name="bound">The value of the parameter.</param>
/// <param name="written">The same as it was written, without white space at its ends.</param>
/// <param name="side">On which side of it values must stand: less or greater.</param>
/// <param name="isInclusive">Whether the value itself is allowed.</param>
internal sealed class BoundFacet(object bound, string written, Ordering side, bool isInclusive) : Facet
{
    /// <inheritdoc />
    public override bool Allows(XsdType type, ReadOnlySpan<char> text)
    {
        Ordering ordering = type.Compare(text, bound);
        return ordering == side || (isInclusive && ordering == Ordering.Equal);
    }

    /// <inheritdoc />
    public override string Explain(XsdType type, string text) => (type.Compare(text, bound), side, isInclusive) switch
    {
        (Ordering.Incomparable, _, _) => $"it cannot be compared with {written}",
        (_, Ordering.Greater, true) => $"it is less than {written}",
        (_, Ordering.Greater, false) => $"it is not greater than {written}",
        (_, _, true) => $"it is greater than {written}",
        (_, _, false) => $"it is not less than {written}",
    };
}
