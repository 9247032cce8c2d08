// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Derivatives;

/// <summary>Derives by an attribute, its value apart (Clark's <c>attDeriv</c>; RELAX NG, section 6.2.5). For one name and one thread.</summary>
/// <param name="factory">Makes the patterns.</param>
/// <param name="name">The number of the attribute's name.</param>
/// <param name="namespaceIndex">The index of its namespace.</param>
internal sealed class AttributeDerivative(PatternFactory factory, int name, int namespaceIndex) : BranchDerivative(factory)
{
    /// <inheritdoc/>
    protected override bool MayContain(Pattern pattern) => pattern.HasAttributes;

    /// <inheritdoc/>
    protected override bool Takes(Pattern pattern) => pattern is AttributePattern attribute && attribute.Name.Contains(name, namespaceIndex);

    // Attributes have no order, so any part of the group may take it.
    /// <inheritdoc/>
    protected override void CollectGroup(GroupPattern group, List<Branch> branches)
    {
        List<Pattern> before = [];
        Pattern rest = group;
        while (rest is GroupPattern { Head: var head, Tail: var tail })
        {
            foreach (Branch branch in Derive(head))
            {
                branches.Add(new Branch(branch.Leaf, Put(before, Factory.Group(branch.Rest, tail))));
            }

            before.Add(head);
            rest = tail;
        }

        foreach (Branch branch in Derive(rest))
        {
            branches.Add(new Branch(branch.Leaf, Put(before, branch.Rest)));
        }
    }

    private Pattern Put(List<Pattern> before, Pattern rest)
    {
        for (int i = before.Count - 1; i >= 0; i--)
        {
            rest = Factory.Group(before[i], rest);
        }

        return rest;
    }
}
