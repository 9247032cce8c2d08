// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary>A part of a grammar. Immutable.</summary>
public abstract record GrammarComponent : SyntaxNode
{
    /// <summary>Closes the hierarchy.</summary>
    private protected GrammarComponent()
    {
    }
}
