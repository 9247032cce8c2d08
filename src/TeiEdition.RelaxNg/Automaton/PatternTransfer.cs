// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Derivatives;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Automaton;

/// <summary>
/// Makes a pattern anew that another automaton of the same schema made, so that a document can go on in a fresh one. For one
/// transfer; not for several threads at once.
/// </summary>
/// <param name="factory">Makes the patterns.</param>
/// <param name="compiler">Makes those of the schema.</param>
internal sealed class PatternTransfer(PatternFactory factory, PatternCompiler compiler) : PatternFunction(factory)
{
    /// <summary>Makes a row of patterns anew.</summary>
    /// <param name="patterns">The patterns of the other automaton.</param>
    public ImmutableArray<Pattern> Row(ImmutableArray<Pattern> patterns) => ImmutableArray.Create(ApplyAll(patterns));

    /// <inheritdoc/>
    protected override Pattern Leaf(Pattern pattern) => pattern switch
    {
        ElementPattern element => compiler.Element(element.Index),
        AttributePattern attribute => Factory.Attribute(compiler.Name(attribute.Source.Name), Apply(attribute.Value), attribute.Source),
        DataPattern data => Factory.Data(data.Source, data.Except is null ? null : Apply(data.Except)),
        ValuePattern value => Factory.Value(value.Source),
        ListPattern list => Factory.List(Apply(list.Operand)),
        TextPattern => Factory.Text,
        EmptyPattern => Factory.Empty,
        _ => Factory.NotAllowed,
    };

    /// <inheritdoc/>
    protected override Pattern Group(GroupPattern group)
    {
        List<Pattern> heads = [];
        Pattern rest = group;
        for (; rest is GroupPattern next; rest = next.Tail)
        {
            heads.Add(Apply(next.Head));
        }

        rest = Apply(rest);
        for (int i = heads.Count - 1; i >= 0; i--)
        {
            rest = Factory.Group(heads[i], rest);
        }

        return rest;
    }

    /// <inheritdoc/>
    protected override Pattern Interleave(InterleavePattern interleave) => Factory.InterleaveOf(ApplyAll(interleave.Operands));

    /// <inheritdoc/>
    protected override Pattern OneOrMore(OneOrMorePattern repeated) => Factory.OneOrMore(Apply(repeated.Operand));
}
