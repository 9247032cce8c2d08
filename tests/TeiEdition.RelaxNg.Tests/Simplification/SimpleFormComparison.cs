// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>Holds two simple forms against each other, sharing included: the same objects stand in the same places. For one pair.</summary>
internal sealed class SimpleFormComparison
{
    private readonly Dictionary<SimplePattern, SimplePattern> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Fails where they differ.</summary>
    public static void AssertEqual(SimpleGrammar expected, SimpleGrammar actual)
    {
        SimpleFormComparison comparison = new();
        comparison.Compare(expected.Start, actual.Start);
        Assert.HasCount(expected.Elements.Length, actual.Elements);
        for (int i = 0; i < expected.Elements.Length; i++)
        {
            Assert.AreEqual(SimpleFormPrinter.Print(expected.Elements[i].Name), SimpleFormPrinter.Print(actual.Elements[i].Name));
            Assert.AreEqual(expected.Elements[i].Documentation, actual.Elements[i].Documentation);
            comparison.Compare(expected.Elements[i].Content, actual.Elements[i].Content);
        }
    }

    private void Compare(SimplePattern expected, SimplePattern actual)
    {
        if (expected is SimpleRef reference)
        {
            Assert.AreEqual(reference.Element, Assert.IsInstanceOfType<SimpleRef>(actual).Element);
            return;
        }

        if (_seen.TryGetValue(expected, out SimplePattern? known))
        {
            Assert.AreSame(known, actual, "what was shared is shared");
            return;
        }

        _seen.Add(expected, actual);
        Assert.AreEqual(expected.GetType(), actual.GetType());
        switch (expected)
        {
            case SimpleGroup group:
                CompareAll(group.Operands, ((SimpleGroup)actual).Operands);
                break;
            case SimpleChoice choice:
                CompareAll(choice.Operands, ((SimpleChoice)actual).Operands);
                break;
            case SimpleInterleave interleave:
                CompareAll(interleave.Operands, ((SimpleInterleave)actual).Operands);
                break;
            case SimpleOneOrMore repeated:
                Compare(repeated.Operand, ((SimpleOneOrMore)actual).Operand);
                break;
            case SimpleList list:
                Compare(list.Operand, ((SimpleList)actual).Operand);
                break;
            case SimpleAttribute attribute:
                CompareAttributes(attribute, (SimpleAttribute)actual);
                break;
            default:
                Assert.AreEqual(SimpleFormPrinter.Print(expected), SimpleFormPrinter.Print(actual));
                break;
        }
    }

    private void CompareAttributes(SimpleAttribute expected, SimpleAttribute actual)
    {
        Assert.AreEqual(SimpleFormPrinter.Print(expected.Name), SimpleFormPrinter.Print(actual.Name));
        Assert.AreEqual(expected.Documentation, actual.Documentation);
        Assert.AreEqual(expected.DefaultValue, actual.DefaultValue);
        Compare(expected.Value, actual.Value);
    }

    private void CompareAll(ImmutableArray<SimplePattern> expected, ImmutableArray<SimplePattern> actual)
    {
        Assert.HasCount(expected.Length, actual);
        for (int i = 0; i < expected.Length; i++)
        {
            Compare(expected[i], actual[i]);
        }
    }
}
