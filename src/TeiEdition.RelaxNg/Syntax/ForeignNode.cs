// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary>A node of an annotation: element, text or comment. Immutable.</summary>
public abstract record ForeignNode
{
    /// <summary>Closes the hierarchy.</summary>
    private protected ForeignNode()
    {
    }
}
