// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary>A set of names as it was written (RELAX NG, section 3). Immutable.</summary>
public abstract record NameClass : SyntaxNode
{
    /// <summary>Closes the hierarchy.</summary>
    private protected NameClass()
    {
    }
}
