// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>boolean (XML Schema Part 2 (Second Edition), section 3.2.2). Immutable; safe on any thread.</summary>
internal sealed class BooleanType() : XsdType("boolean")
{
    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context) => text is "true" or "false" or "1" or "0";

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context) => text is "true" or "1";

    /// <inheritdoc />
    public override string? Explain(string text, IDatatypeContext context) => "it is none of \"true\", \"false\", \"1\", \"0\"";
}
