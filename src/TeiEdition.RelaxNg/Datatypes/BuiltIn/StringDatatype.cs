// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.BuiltIn;

/// <summary><c>string</c>: all strings, compared character by character (RELAX NG, section 6.2.8). Stateless; safe on any thread.</summary>
internal sealed class StringDatatype : Datatype
{
    /// <inheritdoc />
    public override string Name => "string";

    /// <inheritdoc />
    public override bool AllowsEverything => true;

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> value, IDatatypeContext context) => true;

    /// <inheritdoc />
    public override object? Parse(string value, IDatatypeContext context) => value;
}
