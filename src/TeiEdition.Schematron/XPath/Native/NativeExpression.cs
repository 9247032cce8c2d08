// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.XPath;
using TeiEdition.Schematron.Tree;
using Wmhelp.XPath2;

namespace TeiEdition.Schematron.XPath.Native;

/// <summary>An expression that runs on the tree. Immutable; safe on any thread, each with its own <see cref="Evaluation"/>.</summary>
/// <param name="root">The whole of it.</param>
/// <param name="locals">How many variables it binds.</param>
internal sealed class NativeExpression(NativeNode root, int locals) : Expression
{
    private readonly Truth? _truth = NativeParser.TruthOf(root);

    /// <summary>The whole of it.</summary>
    public NativeNode Root => root;

    /// <inheritdoc/>
    public override bool IsNeverNumber => root is not Number;

    /// <summary>A value of the tree as the XPath2 package has it.</summary>
    /// <param name="value">A list of nodes, a string or null, strings, a whole number or a truth.</param>
    /// <param name="tree">The document.</param>
    public static object ToPackage(object? value, DocumentTree tree) => value switch
    {
        null => Undefined.Value,
        List<int> nodes => Sequence([.. nodes.Select(n => tree.CreateNavigator(n))]),
        IReadOnlyList<string> texts => Sequence([.. texts.Select(t => new XPath2Item(t))]),
        long number => (Integer)number,
        _ => value,
    };

    /// <summary>The value at a node. Throws <see cref="DynamicErrorException"/>.</summary>
    /// <param name="evaluation">The run.</param>
    /// <param name="node">The context node.</param>
    /// <returns>A list of nodes, a string or null, strings, a whole number or a truth.</returns>
    public object? EvaluateNative(Evaluation evaluation, int node)
    {
        Frame frame = new(evaluation, locals);
        switch (root)
        {
            case Nodes nodes:
                List<int> found = [];
                nodes.Collect(frame, node, found);
                return found;
            case ValueComparison comparison:
                return comparison.Compare(frame, node);
            case Truth truth:
                return truth.Test(frame, node);
            case Text text:
                return text.Value(frame, node);
            case Number number:
                return number.Value(frame, node);
            default:
                return ((Texts)root).Values(frame, node);
        }
    }

    /// <inheritdoc/>
    public override object Evaluate(Evaluation evaluation, int node) => ToPackage(EvaluateNative(evaluation, node), evaluation.Tree);

    /// <inheritdoc/>
    public override bool Test(Evaluation evaluation, int node) => (_truth ?? throw new InvalidOperationException()).Test(new Frame(evaluation, locals), node);

    /// <inheritdoc/>
    public override string ToText(Evaluation evaluation, int node) => EvaluateNative(evaluation, node) switch
    {
        null => string.Empty,
        List<int> nodes => string.Join(' ', nodes.Select(evaluation.Tree.ValueOf)),
        IReadOnlyList<string> texts => string.Join(' ', texts),
        long number => number.ToString(CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        object text => text.ToString() ?? string.Empty,
    };

    private static object Sequence(IReadOnlyList<XPathItem> items) => items.Count switch
    {
        0 => Undefined.Value,
        1 => items[0].IsNode ? items[0] : items[0].TypedValue,
        _ => new NodeIterator(items),
    };
}
