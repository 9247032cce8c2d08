// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.XPath.Native;

/// <content>What a part is where another type is asked for, and comparisons.</content>
internal sealed partial class NativeParser
{
    // The effective boolean value (section 2.4.3).
    private static Truth? ToTruth(NativeNode? part) => part switch
    {
        Truth truth => truth,
        Nodes nodes => new ExistsTruth(nodes),
        Text text => new FunctionTruth((f, n) => text.Value(f, n) is { Length: > 0 }),
        Number number => new FunctionTruth((f, n) => number.Value(f, n) != 0),
        Texts texts => new FunctionTruth((f, n) => texts.Values(f, n) switch
        {
            [] => false,
            [var only] => only.Length > 0,
            _ => throw new DynamicErrorException("FORG0006", "a sequence of several values that are no nodes is neither true nor false"),
        }),
        _ => null,
    };

    // What is given for a string or nothing (section 3.1.5).
    private static Text? ToText(NativeNode? part) => part switch
    {
        Text text => text,
        Nodes nodes => new NodeText(nodes),
        _ => null,
    };

    private static Texts? ToTexts(NativeNode? part) => part switch
    {
        Texts texts => texts,
        Text text => new JoinedTexts([text]),
        Nodes nodes => new NodeTexts(nodes),
        _ => null,
    };

    private static Truth? CompareValues(Comparison comparison, NativeNode? left, NativeNode? right) => (left, right) switch
    {
        (Number a, Number b) => new NumberComparison(comparison, a, b),
        (Truth a, Truth b) => CompareTruths(comparison, a, b),
        (Text or Nodes, Text or Nodes) when ToText(left) is { } a && ToText(right) is { } b => new ValueComparison(comparison, a, b),
        _ => null,
    };

    private static Truth? CompareAny(Comparison comparison, NativeNode? left, NativeNode? right) => (left, right) switch
    {
        (Number a, Number b) => new NumberComparison(comparison, a, b),
        (Truth a, Truth b) => CompareTruths(comparison, a, b),
        (Nodes a, Number b) => new UntypedNumberComparison(comparison, a, b),
        (Number a, Nodes b) => new UntypedNumberComparison(Mirror(comparison), b, a),
        (Text or Texts or Nodes, Text or Texts or Nodes) when ToTexts(left) is { } a && ToTexts(right) is { } b =>
            new GeneralComparison(comparison, a, b),
        _ => null,
    };

    private static FunctionTruth CompareTruths(Comparison comparison, Truth left, Truth right) =>
        new((f, n) => Comparisons.Holds(comparison, left.Test(f, n).CompareTo(right.Test(f, n))));

    private static FunctionTruth Compare(string symbol, Nodes left, Nodes right) => new((frame, node) =>
    {
        int one = left.Single(frame, node);
        int other = right.Single(frame, node);
        return one != AxisWalk.None && other != AxisWalk.None && symbol switch
        {
            "is" => one == other,
            "<<" => one < other,
            _ => one > other,
        };
    });

    private static Comparison Mirror(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.Greater,
        Comparison.LessOrEqual => Comparison.GreaterOrEqual,
        Comparison.Greater => Comparison.Less,
        Comparison.GreaterOrEqual => Comparison.LessOrEqual,
        _ => comparison,
    };

    // A condition after strings: only a position is known.
    private static FunctionText? Pick(Texts texts, ImmutableArray<NativeNode> predicates) => predicates is not [Number number] ? null
        : new FunctionText((frame, node) =>
        {
            IReadOnlyList<string> values = texts.Values(frame, node);
            (int position, int size) = (frame.Position, frame.Size);
            frame.Size = values.Count;
            long index = number.Value(frame, node);
            (frame.Position, frame.Size) = (position, size);
            return index >= 1 && index <= values.Count ? values[(int)index - 1] : null;
        });
}
