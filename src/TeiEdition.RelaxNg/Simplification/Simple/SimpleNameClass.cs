// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary>A set of names of the simple form: nothing is inherited any more. Compared by value. Immutable.</summary>
internal abstract record SimpleNameClass
{
    /// <summary>Closes the hierarchy.</summary>
    private protected SimpleNameClass()
    {
    }

    /// <summary>Whether a name is in the set (RELAX NG, section 6.1).</summary>
    /// <param name="namespaceUri">The namespace; empty for none.</param>
    /// <param name="localName">The local name.</param>
    public abstract bool Contains(string namespaceUri, string localName);
}
