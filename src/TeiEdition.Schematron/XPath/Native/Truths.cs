// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.Schematron.XPath.Native;

/// <summary>Both parts are true; the second is only asked where the first is.</summary>
/// <param name="left">The first.</param>
/// <param name="right">The second.</param>
internal sealed class AndTruth(Truth left, Truth right) : Truth
{
    /// <inheritdoc/>
    public override bool Test(Frame frame, int node) => left.Test(frame, node) && right.Test(frame, node);
}

/// <summary>One part is true; the second is only asked where the first is not.</summary>
/// <param name="left">The first.</param>
/// <param name="right">The second.</param>
internal sealed class OrTruth(Truth left, Truth right) : Truth
{
    /// <inheritdoc/>
    public override bool Test(Frame frame, int node) => left.Test(frame, node) || right.Test(frame, node);
}

/// <summary>Anything that a function of the frame and the node tells.</summary>
/// <param name="test">The function.</param>
internal sealed class FunctionTruth(Func<Frame, int, bool> test) : Truth
{
    /// <inheritdoc/>
    public override bool Test(Frame frame, int node) => test(frame, node);
}

/// <summary>There is a node.</summary>
/// <param name="nodes">The nodes.</param>
internal sealed class ExistsTruth(Nodes nodes) : Truth
{
    /// <inheritdoc/>
    public override bool Test(Frame frame, int node) => nodes.Any(frame, node);
}

/// <summary>How two values are compared.</summary>
internal enum Comparison
{
    /// <summary>Equal.</summary>
    Equal,

    /// <summary>Not equal.</summary>
    NotEqual,

    /// <summary>Less.</summary>
    Less,

    /// <summary>Less or equal.</summary>
    LessOrEqual,

    /// <summary>Greater.</summary>
    Greater,

    /// <summary>Greater or equal.</summary>
    GreaterOrEqual,
}

/// <summary>Compares values. Stateless; safe on any thread.</summary>
internal static class Comparisons
{
    /// <summary>Whether an order satisfies a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="order">Negative, zero or positive.</param>
    public static bool Holds(Comparison comparison, int order) => comparison switch
    {
        Comparison.Equal => order == 0,
        Comparison.NotEqual => order != 0,
        Comparison.Less => order < 0,
        Comparison.LessOrEqual => order <= 0,
        Comparison.Greater => order > 0,
        _ => order >= 0,
    };

    /// <summary>Whether two strings satisfy a comparison, by code points.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool Holds(Comparison comparison, string left, string right) => comparison switch
    {
        Comparison.Equal => string.Equals(left, right, StringComparison.Ordinal),
        Comparison.NotEqual => !string.Equals(left, right, StringComparison.Ordinal),
        _ => Holds(comparison, CompareCodePoints(left, right)),
    };

    /// <summary>Whether two numbers satisfy a comparison; none does with a value that is no number but "not equal".</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool Holds(Comparison comparison, double left, double right) => comparison switch
    {
        Comparison.Equal => left == right,
        Comparison.NotEqual => left != right,
        Comparison.Less => left < right,
        Comparison.LessOrEqual => left <= right,
        Comparison.Greater => left > right,
        _ => left >= right,
    };

    /// <summary>The number that an untyped value is (XML Schema Part 2, section 3.2.5). Throws <see cref="DynamicErrorException"/> where it is none.</summary>
    /// <param name="text">The value.</param>
    public static double ToDouble(string text)
    {
        string trimmed = Xml.Names.XmlNames.Trim(text);
        return trimmed switch
        {
            "INF" => double.PositiveInfinity,
            "-INF" => double.NegativeInfinity,
            "NaN" => double.NaN,
            _ => trimmed.Length > 0 && !trimmed.Any(c => !char.IsAsciiDigit(c) && c is not ('+' or '-' or '.' or 'e' or 'E'))
                && double.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                    ? number
                    : throw new DynamicErrorException("FORG0001", $"\"{Folding.Fold(text)}\" is no number"),
        };
    }

    // Surrogates stand for characters above all others of one unit.
    private static int CompareCodePoints(string left, string right)
    {
        int length = Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            if (left[i] != right[i])
            {
                bool one = char.IsSurrogate(left[i]);
                return one == char.IsSurrogate(right[i]) ? left[i].CompareTo(right[i]) : one ? 1 : -1;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}

/// <summary>Some value of the one side compares with some of the other (section 3.5.2).</summary>
/// <param name="comparison">How.</param>
/// <param name="left">The one side: untyped values or strings.</param>
/// <param name="right">The other.</param>
internal sealed class GeneralComparison(Comparison comparison, Texts left, Texts right) : Truth
{
    /// <inheritdoc/>
    public override bool Test(Frame frame, int node)
    {
        IReadOnlyList<string> one = left.Values(frame, node);
        if (one.Count == 0)
        {
            return false;
        }

        IReadOnlyList<string> other = right.Values(frame, node);
        for (int i = 0; i < one.Count; i++)
        {
            for (int j = 0; j < other.Count; j++)
            {
                if (Comparisons.Holds(comparison, one[i], other[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

/// <summary>Some untyped value compares with a number.</summary>
/// <param name="comparison">How; the untyped value on the left.</param>
/// <param name="left">The untyped values.</param>
/// <param name="right">The number.</param>
internal sealed class UntypedNumberComparison(Comparison comparison, Nodes left, Number right) : Truth
{
    /// <inheritdoc/>
    public override bool Test(Frame frame, int node)
    {
        List<int> found = frame.Rent();
        left.Collect(frame, node, found);
        long number = found.Count > 0 ? right.Value(frame, node) : 0;
        bool holds = found.Exists(n => Comparisons.Holds(comparison, Comparisons.ToDouble(frame.Tree.ValueOf(n)), number));
        frame.Return(found);
        return holds;
    }
}

/// <summary>One string compares with another; nothing compares with nothing (section 3.5.1).</summary>
/// <param name="comparison">How.</param>
/// <param name="left">The one.</param>
/// <param name="right">The other.</param>
internal sealed class ValueComparison(Comparison comparison, Text left, Text right) : Truth
{
    /// <inheritdoc/>
    public override bool Test(Frame frame, int node) => Compare(frame, node) == true;

    /// <summary>What the comparison gives as a value: null for nothing. Throws <see cref="DynamicErrorException"/>.</summary>
    /// <param name="frame">What it sees.</param>
    /// <param name="node">The context node.</param>
    public bool? Compare(Frame frame, int node)
    {
        string? one = left.Value(frame, node);
        string? other = right.Value(frame, node);
        return one is null || other is null ? null : Comparisons.Holds(comparison, one, other);
    }
}

/// <summary>One whole number compares with another.</summary>
/// <param name="comparison">How.</param>
/// <param name="left">The one.</param>
/// <param name="right">The other.</param>
internal sealed class NumberComparison(Comparison comparison, Number left, Number right) : Truth
{
    /// <inheritdoc/>
    public override bool Test(Frame frame, int node) => Comparisons.Holds(comparison, left.Value(frame, node).CompareTo(right.Value(frame, node)));
}

/// <summary>Every node, or some node, satisfies something (section 3.9).</summary>
/// <param name="local">The number of the bound variable.</param>
/// <param name="nodes">What it ranges over.</param>
/// <param name="satisfies">What is to hold.</param>
/// <param name="isEvery">Whether for every one.</param>
internal sealed class QuantifiedNodes(int local, Nodes nodes, Truth satisfies, bool isEvery) : Truth
{
    /// <inheritdoc/>
    public override bool Test(Frame frame, int node)
    {
        List<int> found = frame.Rent();
        nodes.Collect(frame, node, found);
        bool decided = false;
        for (int i = 0; i < found.Count && !decided; i++)
        {
            frame.Nodes[local] = found[i];
            decided = satisfies.Test(frame, node) != isEvery;
        }

        frame.Return(found);
        return decided != isEvery;
    }
}

/// <summary>Every string, or some string, satisfies something (section 3.9).</summary>
/// <param name="local">The number of the bound variable.</param>
/// <param name="texts">What it ranges over.</param>
/// <param name="satisfies">What is to hold.</param>
/// <param name="isEvery">Whether for every one.</param>
internal sealed class QuantifiedTexts(int local, Texts texts, Truth satisfies, bool isEvery) : Truth
{
    /// <inheritdoc/>
    public override bool Test(Frame frame, int node)
    {
        foreach (string text in texts.Values(frame, node))
        {
            frame.Texts[local] = text;
            if (satisfies.Test(frame, node) != isEvery)
            {
                return !isEvery;
            }
        }

        return isEvery;
    }
}
