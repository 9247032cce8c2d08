// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Schematron.Matching;
using TeiEdition.Schematron.Tree;

namespace TeiEdition.Schematron.XPath.Native;

/// <summary>A step of a path (XML Path Language 2.0, section 3.2.1).</summary>
/// <param name="Axis">Where it goes.</param>
/// <param name="Test">Which nodes it means; on the attribute axis, a kind of its own.</param>
/// <param name="Predicates">Its conditions, in order: truths, or numbers, which are positions.</param>
internal sealed record PathStep(Axis Axis, NodeTest Test, ImmutableArray<NativeNode> Predicates)
{
    /// <summary>Whether a condition asks for the position.</summary>
    public bool AsksPosition { get; init; }
}

/// <summary>Steps from where another part leads, or from the context.</summary>
/// <param name="start">What the first step starts from; null for the context.</param>
/// <param name="steps">The steps; at least one.</param>
internal sealed class Path(Nodes? start, ImmutableArray<PathStep> steps) : Nodes
{
    // In this order without sorting: from one node, one step, forward; children and attributes after it keep the order where no node holds another.
    private readonly bool _isSorted = start is null && !AxisWalk.IsReverse(steps[0].Axis)
        && (steps.Length == 1 || steps.Skip(1).All(s => s.Axis is Axis.Attribute or Axis.Self)
            || steps.All(s => s.Axis is Axis.Child or Axis.Attribute or Axis.Self));

    /// <summary>The steps.</summary>
    public ImmutableArray<PathStep> Steps => steps;

    /// <summary>Where the first step starts; null for the context.</summary>
    public Nodes? Start => start;

    /// <inheritdoc/>
    public override bool Any(Frame frame, int node)
    {
        if (start is null)
        {
            return AnyFrom(frame, node, 0);
        }

        List<int> origins = frame.Rent();
        start.Collect(frame, node, origins);
        bool any = false;
        for (int i = 0; i < origins.Count && !any; i++)
        {
            any = AnyFrom(frame, origins[i], 0);
        }

        frame.Return(origins);
        return any;
    }

    /// <inheritdoc/>
    public override void Collect(Frame frame, int node, List<int> found)
    {
        if (start is null)
        {
            CollectFrom(frame, node, 0, found);
        }
        else
        {
            List<int> origins = frame.Rent();
            start.Collect(frame, node, origins);
            foreach (int origin in origins)
            {
                CollectFrom(frame, origin, 0, found);
            }

            frame.Return(origins);
        }

        if (!_isSorted && found.Count > 1)
        {
            SortedNodes.Sort(found);
        }
    }

    private bool AnyFrom(Frame frame, int origin, int number)
    {
        PathStep step = steps[number];
        if (step.AsksPosition)
        {
            List<int> reached = frame.Rent();
            Filter(frame, origin, step, reached);
            bool any = reached.Count > 0 && (number + 1 == steps.Length || reached.Exists(n => AnyFrom(frame, n, number + 1)));
            frame.Return(reached);
            return any;
        }

        ReadOnlySpan<TreeNode> nodes = frame.Tree.Nodes;
        for (int at = AxisWalk.First(nodes, step.Axis, origin); at != AxisWalk.None; at = AxisWalk.Next(nodes, step.Axis, origin, at))
        {
            if (step.Test.Matches(frame.Tree, at) && Satisfies(frame, at, step) && (number + 1 == steps.Length || AnyFrom(frame, at, number + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private void CollectFrom(Frame frame, int origin, int number, List<int> found)
    {
        PathStep step = steps[number];
        bool isLast = number + 1 == steps.Length;
        if (step.AsksPosition)
        {
            List<int> reached = frame.Rent();
            Filter(frame, origin, step, reached);
            foreach (int at in reached)
            {
                Add(frame, at, number, isLast, found);
            }

            frame.Return(reached);
            return;
        }

        ReadOnlySpan<TreeNode> nodes = frame.Tree.Nodes;
        for (int at = AxisWalk.First(nodes, step.Axis, origin); at != AxisWalk.None; at = AxisWalk.Next(nodes, step.Axis, origin, at))
        {
            if (step.Test.Matches(frame.Tree, at) && Satisfies(frame, at, step))
            {
                Add(frame, at, number, isLast, found);
            }
        }
    }

    private void Add(Frame frame, int at, int number, bool isLast, List<int> found)
    {
        if (isLast)
        {
            found.Add(at);
        }
        else
        {
            CollectFrom(frame, at, number + 1, found);
        }
    }

    private static bool Satisfies(Frame frame, int node, PathStep step)
    {
        foreach (NativeNode predicate in step.Predicates)
        {
            if (!((Truth)predicate).Test(frame, node))
            {
                return false;
            }
        }

        return true;
    }

    // One condition after another, each with the positions that the one before left (section 3.2.2).
    private static void Filter(Frame frame, int origin, PathStep step, List<int> reached)
    {
        ReadOnlySpan<TreeNode> nodes = frame.Tree.Nodes;
        for (int at = AxisWalk.First(nodes, step.Axis, origin); at != AxisWalk.None; at = AxisWalk.Next(nodes, step.Axis, origin, at))
        {
            if (step.Test.Matches(frame.Tree, at))
            {
                reached.Add(at);
            }
        }

        foreach (NativeNode predicate in step.Predicates)
        {
            SortedNodes.Filter(frame, predicate, reached);
        }
    }
}

/// <summary>Lists of nodes. Stateless; safe on any thread.</summary>
internal static class SortedNodes
{
    /// <summary>Puts nodes into the order of the document, each once.</summary>
    /// <param name="nodes">The nodes.</param>
    public static void Sort(List<int> nodes)
    {
        nodes.Sort();
        int kept = 1;
        for (int i = 1; i < nodes.Count; i++)
        {
            if (nodes[i] != nodes[kept - 1])
            {
                nodes[kept++] = nodes[i];
            }
        }

        nodes.RemoveRange(kept, nodes.Count - kept);
    }

    /// <summary>Keeps the nodes that satisfy a condition, each seen at its position.</summary>
    /// <param name="frame">What the condition sees.</param>
    /// <param name="predicate">A truth, or a number, which is a position.</param>
    /// <param name="nodes">The nodes, in the order that positions count.</param>
    public static void Filter(Frame frame, NativeNode predicate, List<int> nodes)
    {
        (int position, int size) = (frame.Position, frame.Size);
        frame.Size = nodes.Count;
        int kept = 0;
        for (int i = 0; i < nodes.Count; i++)
        {
            frame.Position = i + 1;
            bool holds = predicate is Number number ? number.Value(frame, nodes[i]) == i + 1 : ((Truth)predicate).Test(frame, nodes[i]);
            if (holds)
            {
                nodes[kept++] = nodes[i];
            }
        }

        nodes.RemoveRange(kept, nodes.Count - kept);
        (frame.Position, frame.Size) = (position, size);
    }
}

/// <summary>Nodes with conditions after parentheses or a variable.</summary>
/// <param name="source">The nodes.</param>
/// <param name="predicates">The conditions, in order.</param>
internal sealed class FilteredNodes(Nodes source, ImmutableArray<NativeNode> predicates) : Nodes
{
    /// <inheritdoc/>
    public override void Collect(Frame frame, int node, List<int> found)
    {
        source.Collect(frame, node, found);
        foreach (NativeNode predicate in predicates)
        {
            SortedNodes.Filter(frame, predicate, found);
        }
    }
}

/// <summary>The context node, the document, what <c>current()</c> means, or a bound variable.</summary>
/// <param name="single">Gives the node.</param>
internal sealed class SingleNode(Func<Frame, int, int> single) : Nodes
{
    /// <inheritdoc/>
    public override void Collect(Frame frame, int node, List<int> found) => found.Add(single(frame, node));

    /// <inheritdoc/>
    public override bool Any(Frame frame, int node) => true;

    /// <inheritdoc/>
    public override int Single(Frame frame, int node) => single(frame, node);
}

/// <summary>A node, or none, that a function of the frame and the node gives.</summary>
/// <param name="single">The function; <see cref="AxisWalk.None"/> for none.</param>
internal sealed class FunctionNodes(Func<Frame, int, int> single) : Nodes
{
    /// <inheritdoc/>
    public override void Collect(Frame frame, int node, List<int> found)
    {
        int only = single(frame, node);
        if (only != AxisWalk.None)
        {
            found.Add(only);
        }
    }
}

/// <summary>What one part has and another, or one of them only (section 3.3.3).</summary>
/// <param name="left">The one.</param>
/// <param name="right">The other.</param>
/// <param name="kind">What is kept.</param>
internal sealed class CombinedNodes(Nodes left, Nodes right, CombinedNodes.Kind kind) : Nodes
{
    /// <summary>What is kept of two sequences.</summary>
    internal enum Kind
    {
        /// <summary>All.</summary>
        Union,

        /// <summary>What both have.</summary>
        Intersect,

        /// <summary>What only the first has.</summary>
        Except,
    }

    /// <inheritdoc/>
    public override bool Any(Frame frame, int node) =>
        kind == Kind.Union ? left.Any(frame, node) || right.Any(frame, node) : base.Any(frame, node);

    /// <inheritdoc/>
    public override void Collect(Frame frame, int node, List<int> found)
    {
        left.Collect(frame, node, found);
        List<int> others = frame.Rent();
        right.Collect(frame, node, others);
        if (kind == Kind.Union)
        {
            found.AddRange(others);
            if (found.Count > 1)
            {
                SortedNodes.Sort(found);
            }
        }
        else
        {
            found.RemoveAll(n => others.BinarySearch(n) >= 0 != (kind == Kind.Intersect));
        }

        frame.Return(others);
    }
}

/// <summary>Elements by their ids (XQuery 1.0 and XPath 2.0 Functions and Operators, section 15.5.2).</summary>
/// <param name="ids">The ids, several in one string with white space between.</param>
internal sealed class NodesById(Texts ids) : Nodes
{
    /// <inheritdoc/>
    public override void Collect(Frame frame, int node, List<int> found)
    {
        foreach (string text in ids.Values(frame, node))
        {
            foreach (string id in text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (frame.Tree.ElementById(id) is int element)
                {
                    found.Add(element);
                }
            }
        }

        if (found.Count > 1)
        {
            SortedNodes.Sort(found);
        }
    }
}

/// <summary>The nodes of a variable of the schema.</summary>
/// <param name="slot">The variable's number.</param>
internal sealed class VariableNodes(int slot) : Nodes
{
    /// <inheritdoc/>
    public override void Collect(Frame frame, int node, List<int> found) => found.AddRange((List<int>)frame.Evaluation.NativeVariable(slot));
}

/// <summary>For each node of the one part, the nodes that another finds from there.</summary>
/// <param name="left">The one.</param>
/// <param name="right">The other.</param>
internal sealed class MappedNodes(Nodes left, Nodes right) : Nodes
{
    /// <inheritdoc/>
    public override void Collect(Frame frame, int node, List<int> found)
    {
        List<int> origins = frame.Rent();
        List<int> some = frame.Rent();
        left.Collect(frame, node, origins);
        (int position, int size) = (frame.Position, frame.Size);
        frame.Size = origins.Count;
        for (int i = 0; i < origins.Count; i++)
        {
            frame.Position = i + 1;
            some.Clear();
            right.Collect(frame, origins[i], some);
            found.AddRange(some);
        }

        (frame.Position, frame.Size) = (position, size);
        frame.Return(some);
        frame.Return(origins);
        if (found.Count > 1)
        {
            SortedNodes.Sort(found);
        }
    }
}
