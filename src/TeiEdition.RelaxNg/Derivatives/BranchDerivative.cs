// SPDX-License-Identifier: MIT
using System.Runtime.InteropServices;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Derivatives;

/// <summary>
/// Derives patterns by one element or attribute: what <see cref="OpenDerivative"/> and <see cref="AttributeDerivative"/> have
/// in common. Made for one name; not for several threads at once.
/// </summary>
/// <param name="factory">Makes the patterns.</param>
internal abstract class BranchDerivative(PatternFactory factory)
{
    /// <summary>How far a group is followed before what is left of it is derived, and remembered, as a pattern of its own: long rows of optional parts share their ends.</summary>
    protected const int LinksAtOnce = 16;

    // A pattern that is larger than this as a tree may share parts; then what is derived is remembered.
    private const int LargeSize = 64;
    private const int MaxBranches = 100_000;

    private readonly Dictionary<Pattern, List<Branch>> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the patterns.</summary>
    protected PatternFactory Factory { get; } = factory;

    /// <summary>All ways in which a pattern takes the element or attribute, none twice.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <exception cref="PatternLimitException">There are too many ways, or too many patterns.</exception>
    public List<Branch> Derive(Pattern pattern)
    {
        if (!MayContain(pattern))
        {
            return [];
        }

        bool large = pattern.Size > LargeSize;
        if (large && _known.TryGetValue(pattern, out List<Branch>? known))
        {
            return known;
        }

        PatternLimitException.ThrowIfTooDeep(Factory.MaxPatterns);
        List<Branch> branches = [];
        Collect(pattern, branches);
        if (branches.Count > 1)
        {
            Merge(branches);
        }

        if (large)
        {
            _known.Add(pattern, branches);
        }

        return branches;
    }

    /// <summary>Whether a pattern has a leaf of the kind looked for.</summary>
    /// <param name="pattern">The pattern.</param>
    protected abstract bool MayContain(Pattern pattern);

    /// <summary>Whether a leaf takes the name.</summary>
    /// <param name="pattern">A pattern without operands, or an attribute.</param>
    protected abstract bool Takes(Pattern pattern);

    /// <summary>Adds the ways of a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="branches">Where they go.</param>
    protected abstract void CollectGroup(GroupPattern group, List<Branch> branches);

    private void Collect(Pattern pattern, List<Branch> branches)
    {
        switch (pattern)
        {
            case ChoicePattern choice:
                foreach (Pattern operand in choice.Operands)
                {
                    CollectOperand(operand, branches);
                }

                break;
            case GroupPattern group:
                CollectGroup(group, branches);
                break;
            case InterleavePattern interleave:
                CollectInterleave(interleave, branches);
                break;
            case OneOrMorePattern repeated:
                foreach (Branch branch in Derive(repeated.Operand))
                {
                    branches.Add(new Branch(branch.Leaf, Factory.Group(branch.Rest, Factory.Choice(repeated, Factory.Empty))));
                }

                break;
            default:
                if (Takes(pattern))
                {
                    branches.Add(new Branch(pattern, Factory.Empty));
                }

                break;
        }
    }

    // The most frequent case by far, alternatives that are leaves, without lists between.
    private void CollectOperand(Pattern operand, List<Branch> branches)
    {
        if (operand is ElementPattern or AttributePattern)
        {
            if (Takes(operand))
            {
                branches.Add(new Branch(operand, Factory.Empty));
            }
        }
        else
        {
            branches.AddRange(Derive(operand));
        }
    }

    private void CollectInterleave(InterleavePattern interleave, List<Branch> branches)
    {
        for (int i = 0; i < interleave.Operands.Length; i++)
        {
            // Equal operands stand side by side, and any of them will do.
            if (i > 0 && ReferenceEquals(interleave.Operands[i], interleave.Operands[i - 1]))
            {
                continue;
            }

            foreach (Branch branch in Derive(interleave.Operands[i]))
            {
                branches.Add(new Branch(branch.Leaf, Factory.InterleaveOf(interleave.Operands.SetItem(i, branch.Rest).AsSpan())));
            }
        }
    }

    // After(c, a) | After(c, b) is After(c, a | b).
    private void Merge(List<Branch> branches)
    {
        if (branches.Count > 16)
        {
            MergeMany(branches);
            return;
        }

        int count = 0;
        for (int i = 0; i < branches.Count; i++)
        {
            int place = Place(branches, count, branches[i].Leaf);
            if (place < 0)
            {
                branches[count++] = branches[i];
            }
            else
            {
                branches[place] = branches[place] with { Rest = Factory.Choice(branches[place].Rest, branches[i].Rest) };
            }
        }

        branches.RemoveRange(count, branches.Count - count);
    }

    // Each choice is made once, of all its alternatives; made one by one, long ones would cost the square.
    private void MergeMany(List<Branch> branches)
    {
        OrderedDictionary<Pattern, List<Pattern>> rests = new(ReferenceEqualityComparer.Instance);
        foreach (Branch branch in branches)
        {
            if (!rests.TryGetValue(branch.Leaf, out List<Pattern>? alternatives))
            {
                alternatives = [];
                rests.Add(branch.Leaf, alternatives);
            }

            alternatives.Add(branch.Rest);
        }

        if (rests.Count > MaxBranches)
        {
            throw new PatternLimitException(MaxBranches);
        }

        branches.Clear();
        foreach ((Pattern leaf, List<Pattern> alternatives) in rests)
        {
            branches.Add(new Branch(leaf, Factory.ChoiceOf(CollectionsMarshal.AsSpan(alternatives))));
        }
    }

    private static int Place(List<Branch> branches, int count, Pattern leaf)
    {
        for (int i = 0; i < count; i++)
        {
            if (ReferenceEquals(branches[i].Leaf, leaf))
            {
                return i;
            }
        }

        return -1;
    }
}
