// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>string, normalizedString, token (XML Schema Part 2 (Second Edition), sections 3.2.1, 3.3.1, 3.3.2): they differ in white space only. Immutable; safe on any thread.</summary>
/// <param name="name">The name.</param>
/// <param name="whiteSpace">What is done with white space.</param>
internal sealed class StringType(string name, WhiteSpaceMode whiteSpace) : XsdType(name)
{
    /// <inheritdoc />
    public override WhiteSpaceMode WhiteSpace => whiteSpace;

    /// <inheritdoc />
    public override FacetKinds Facets => FacetKinds.Length;

    /// <inheritdoc />
    public override bool AllowsEverything => true;

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context) => true;

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context) => text;

    /// <inheritdoc />
    public override int Length(ReadOnlySpan<char> text) => CodePoints.Count(text);
}
