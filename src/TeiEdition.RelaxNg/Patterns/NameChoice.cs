// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Patterns;

/// <summary>The names of several sets.</summary>
/// <param name="operands">Two or more.</param>
internal sealed class NameChoice(ImmutableArray<NameClass> operands) : NameClass
{
    /// <summary>Two or more.</summary>
    public ImmutableArray<NameClass> Operands { get; } = operands;

    /// <inheritdoc/>
    public override bool Contains(int number, int namespaceIndex)
    {
        foreach (NameClass operand in Operands)
        {
            if (operand.Contains(number, namespaceIndex))
            {
                return true;
            }
        }

        return false;
    }
}
