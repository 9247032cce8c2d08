// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>anyURI (XML Schema Part 2 (Second Edition), section 3.2.17): what <see cref="UriReference"/> says. A value is its text. Immutable; safe on any thread.</summary>
internal sealed class AnyUriType() : XsdType("anyURI")
{
    /// <inheritdoc />
    public override FacetKinds Facets => FacetKinds.Length;

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context) => UriReference.Fault(text) is null;

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context) => text;

    /// <inheritdoc />
    public override int Length(ReadOnlySpan<char> text) => CodePoints.Count(text);

    /// <inheritdoc />
    public override string? Explain(string text, IDatatypeContext context) => UriReference.Fault(text);
}
