// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Schematron.Tree;
using TeiEdition.Schematron.XPath;

namespace TeiEdition.Schematron.Matching;

/// <summary>
/// One alternative of a pattern of XSLT (XSL Transformations 2.0, section 5.5.2): a node matches that the steps would lead to from
/// some ancestor. Immutable; safe on any thread.
/// </summary>
internal sealed class MatchPattern
{
    private readonly ImmutableArray<PatternStep> _steps;
    private readonly bool _fromRoot;

    /// <summary>Makes a pattern.</summary>
    /// <param name="steps">The steps in the order written; none for <c>/</c>.</param>
    /// <param name="fromRoot">Whether the first step is a child of the document.</param>
    public MatchPattern(ImmutableArray<PatternStep> steps, bool fromRoot)
    {
        _steps = steps;
        _fromRoot = fromRoot;
    }

    /// <summary>The steps in the order written; none for <c>/</c>.</summary>
    public ImmutableArray<PatternStep> Steps => _steps;

    /// <summary>Whether a node can match, as far as its kind and a name tell.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name; null where it has none.</param>
    public bool CanMatch(NodeKind kind, NodeName? name)
    {
        if (_steps.IsEmpty)
        {
            return kind == NodeKind.Document;
        }

        NodeTest test = _steps[^1].Test;
        return _steps[^1].IsAttribute == (kind == NodeKind.Attribute)
            && (test.Kind == kind || (test.Kind is null && kind != NodeKind.Document))
            && (test is { Local: null, Namespace: null } || (name is { } known && test.MatchesName(known)));
    }

    /// <summary>Whether a node matches. Throws <see cref="DynamicErrorException"/> and <see cref="UncompiledException"/>.</summary>
    /// <param name="evaluation">The run.</param>
    /// <param name="node">The node.</param>
    public bool Matches(Evaluation evaluation, int node) =>
        _steps.IsEmpty ? node == 0 : Matches(evaluation, node, _steps.Length - 1);

    private bool Matches(Evaluation evaluation, int node, int step)
    {
        PatternStep at = _steps[step];
        DocumentTree tree = evaluation.Tree;
        bool isAttribute = tree.Nodes[node].Kind == NodeKind.Attribute;
        if (node == 0 || isAttribute != at.IsAttribute || !at.Test.Matches(tree, node) || !Satisfies(evaluation, node, at, at.Predicates.Length))
        {
            return false;
        }

        int parent = tree.Nodes[node].Parent;
        if (step == 0)
        {
            return at.IsBelow || !_fromRoot || parent == 0;
        }

        while (!Matches(evaluation, parent, step - 1))
        {
            if (!at.IsBelow || parent == 0)
            {
                return false;
            }

            parent = tree.Nodes[parent].Parent;
        }

        return true;
    }

    // Whether the first of the conditions hold, as many as are asked for.
    private static bool Satisfies(Evaluation evaluation, int node, PatternStep step, int count)
    {
        for (int i = 0; i < count; i++)
        {
            PatternPredicate predicate = step.Predicates[i];
            Expression expression = predicate.Expression.Value;
            if (!predicate.AsksPosition && expression.IsNeverNumber)
            {
                if (!expression.Test(evaluation, node))
                {
                    return false;
                }

                continue;
            }

            if (predicate.AsksPosition)
            {
                (evaluation.Position, evaluation.Size) = PositionOf(evaluation, node, step, i);
            }

            object value = expression.Evaluate(evaluation, node);
            (evaluation.Position, evaluation.Size) = (1, 1);
            double? number = XPathValues.ToNumber(value);
            if (number is null ? !XPathValues.Test(value) : number.Value != PositionOf(evaluation, node, step, i).Position)
            {
                return false;
            }
        }

        return true;
    }

    // Among the nodes of the same parent that the step means and that satisfy the conditions before.
    private static (int Position, int Size) PositionOf(Evaluation evaluation, int node, PatternStep step, int conditions)
    {
        DocumentTree tree = evaluation.Tree;
        int parent = tree.Nodes[node].Parent;
        ref readonly TreeNode above = ref tree.Nodes[parent];
        int position = 0;
        int size = 0;
        int first = step.IsAttribute ? parent + 1 : parent + 1 + above.Attributes;
        int end = step.IsAttribute ? parent + 1 + above.Attributes : above.End;
        for (int i = first; i < end && i > 0; i = step.IsAttribute ? i + 1 : tree.Nodes[i].Next)
        {
            if (step.Test.Matches(tree, i) && Satisfies(evaluation, i, step, conditions))
            {
                size++;
                position = i == node ? size : position;
            }
        }

        return (position, size);
    }
}
