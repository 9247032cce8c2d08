// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.BuiltIn;

/// <summary><c>token</c>: all strings, compared after white space is normalised (RELAX NG, section 6.2.8). Stateless; safe on any thread.</summary>
internal sealed class TokenDatatype : Datatype
{
    /// <inheritdoc />
    public override string Name => "token";

    /// <inheritdoc />
    public override bool AllowsEverything => true;

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> value, IDatatypeContext context) => true;

    /// <inheritdoc />
    public override object? Parse(string value, IDatatypeContext context) => XmlWhiteSpace.Collapse(value);
}
