// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Derivatives;

/// <summary>Derives by a start tag (Clark's <c>startTagOpenDeriv</c>; RELAX NG, section 6.2.5 with 6.2.2 and 6.2.4). For one name and one thread.</summary>
/// <param name="factory">Makes the patterns.</param>
/// <param name="name">The number of the element's name.</param>
/// <param name="namespaceIndex">The index of its namespace.</param>
/// <param name="skip">Whether required parts may be passed over: only for going on after an error.</param>
internal sealed class OpenDerivative(PatternFactory factory, int name, int namespaceIndex, bool skip = false) : BranchDerivative(factory)
{
    /// <inheritdoc/>
    protected override bool MayContain(Pattern pattern) => pattern.HasElements;

    /// <inheritdoc/>
    protected override bool Takes(Pattern pattern) => pattern is ElementPattern element && element.Name.Contains(name, namespaceIndex);

    /// <inheritdoc/>
    protected override void CollectGroup(GroupPattern group, List<Branch> branches)
    {
        Pattern rest = group;
        for (int links = 0; links < LinksAtOnce && rest is GroupPattern { Head: var head, Tail: var tail }; links++)
        {
            foreach (Branch branch in Derive(head))
            {
                branches.Add(new Branch(branch.Leaf, Factory.Group(branch.Rest, tail)));
            }

            if (!head.IsNullable && !skip)
            {
                return;
            }

            rest = tail;
        }

        branches.AddRange(Derive(rest));
    }
}
