// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary>The names of several sets.</summary>
/// <param name="Operands">Two or more; unlike records elsewhere, two choices are equal only when they share this array.</param>
internal sealed record SimpleNameChoice(ImmutableArray<SimpleNameClass> Operands) : SimpleNameClass
{
    /// <inheritdoc/>
    public override bool Contains(string namespaceUri, string localName)
    {
        foreach (SimpleNameClass operand in Operands)
        {
            if (operand.Contains(namespaceUri, localName))
            {
                return true;
            }
        }

        return false;
    }
}
