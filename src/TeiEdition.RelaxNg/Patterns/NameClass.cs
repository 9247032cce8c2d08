// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Patterns;

/// <summary>A set of names over the numbers of <see cref="SchemaNames"/>, interned: equal sets of one form are one object. Immutable.</summary>
internal abstract class NameClass
{
    /// <summary>Closes the hierarchy.</summary>
    private protected NameClass()
    {
    }

    /// <summary>Whether a name is in the set (RELAX NG, section 6.1).</summary>
    /// <param name="number">The number of the name.</param>
    /// <param name="namespaceIndex">The index of its namespace, -1 for one that the schema does not mention.</param>
    public abstract bool Contains(int number, int namespaceIndex);
}
