// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>minInclusive, minExclusive, maxInclusive or maxExclusive (XML Schema Part 2 (Second Edition), sections 4.3.7 to 4.3.10). Immutable; safe on any thread.</summary>
/// <param name="bound">The value of the parameter.</param>
/// <param name="side">On which side of it values must stand.</param>
/// <param name="isInclusive">Whether the value itself is allowed.</param>
/// <param name="reason">Why a value is not allowed.</param>
internal sealed class BoundFacet(object bound, Ordering side, bool isInclusive, string reason) : Facet(reason)
{
    /// <inheritdoc />
    public override bool Allows(XsdType type, ReadOnlySpan<char> text)
    {
        Ordering ordering = type.Compare(text, bound);
        return ordering == side || (isInclusive && ordering == Ordering.Equal);
    }
}
