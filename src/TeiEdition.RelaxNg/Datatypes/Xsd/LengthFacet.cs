// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>length, minLength or maxLength (XML Schema Part 2 (Second Edition), sections 4.3.1 to 4.3.3). Immutable; safe on any thread.</summary>
/// <param name="min">The smallest length, in the units of the type.</param>
/// <param name="max">The largest.</param>
/// <param name="reason">Why a value is not allowed.</param>
internal sealed class LengthFacet(int min, int max, string reason) : Facet
{
    /// <inheritdoc />
    public override bool Allows(XsdType type, ReadOnlySpan<char> text)
    {
        int length = type.Length(text);
        return length >= min && length <= max;
    }

    /// <inheritdoc />
    public override string Explain(XsdType type, string text) => reason;
}
