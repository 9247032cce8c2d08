// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary>A pattern as it was written (RELAX NG, section 3). Not to be taken for the interned patterns that validate. Immutable.</summary>
public abstract record Pattern : SyntaxNode
{
    /// <summary>Closes the hierarchy.</summary>
    private protected Pattern()
    {
    }
}
