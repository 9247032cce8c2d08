// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.XPath;

namespace TeiEdition.Schematron.Xslt.Variables;

/// <summary>A variable of the schema as the stylesheet has it. Immutable; safe on any thread.</summary>
/// <param name="Let">The variable of the schema.</param>
/// <param name="Name">Its name in the stylesheet, without the dollar sign.</param>
/// <param name="IsExcluded">Whether it is not in the stylesheet, and what needs it cannot be either.</param>
internal sealed record LetVariable(Let Let, string Name, bool IsExcluded)
{
    /// <summary>Whether it may hold the mark of an error: all but content, and expressions that are a string or a number.</summary>
    public bool MayFail => Let.Value is { } value && XPathLexer.Read(value) is not [{ Kind: TokenKind.String or TokenKind.Number }];

    /// <summary>The reference to it.</summary>
    public string Reference => "$" + Name;
}
