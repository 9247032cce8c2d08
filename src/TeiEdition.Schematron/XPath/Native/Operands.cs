// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.XPath.Native;

/// <summary>A part that is true or false.</summary>
internal abstract class Truth : NativeNode
{
    /// <summary>Whether it is true at a node. Throws <see cref="DynamicErrorException"/>.</summary>
    /// <param name="frame">What it sees.</param>
    /// <param name="node">The context node.</param>
    public abstract bool Test(Frame frame, int node);
}

/// <summary>A part that is a sequence of nodes of the document.</summary>
internal abstract class Nodes : NativeNode
{
    /// <summary>Adds its nodes to a list, each once, in the order of the document. Throws <see cref="DynamicErrorException"/>.</summary>
    /// <param name="frame">What it sees.</param>
    /// <param name="node">The context node.</param>
    /// <param name="found">The list, empty.</param>
    public abstract void Collect(Frame frame, int node, List<int> found);

    /// <summary>Whether there is a node. Throws <see cref="DynamicErrorException"/>.</summary>
    /// <param name="frame">What it sees.</param>
    /// <param name="node">The context node.</param>
    public virtual bool Any(Frame frame, int node)
    {
        List<int> found = frame.Rent();
        Collect(frame, node, found);
        bool any = found.Count > 0;
        frame.Return(found);
        return any;
    }

    /// <summary>The one node; <see cref="AxisWalk.None"/> for none. Throws <see cref="DynamicErrorException"/> where there are several.</summary>
    /// <param name="frame">What it sees.</param>
    /// <param name="node">The context node.</param>
    public virtual int Single(Frame frame, int node)
    {
        List<int> found = frame.Rent();
        Collect(frame, node, found);
        int single = found.Count switch
        {
            0 => AxisWalk.None,
            1 => found[0],
            _ => throw new DynamicErrorException("XPTY0004", "several nodes stand where one is expected"),
        };
        frame.Return(found);
        return single;
    }
}

/// <summary>A part that is a string, or nothing.</summary>
internal abstract class Text : NativeNode
{
    /// <summary>The string at a node; null for nothing. Throws <see cref="DynamicErrorException"/>.</summary>
    /// <param name="frame">What it sees.</param>
    /// <param name="node">The context node.</param>
    public abstract string? Value(Frame frame, int node);
}

/// <summary>A part that is a sequence of strings.</summary>
internal abstract class Texts : NativeNode
{
    /// <summary>The strings at a node, in order. Throws <see cref="DynamicErrorException"/>.</summary>
    /// <param name="frame">What it sees.</param>
    /// <param name="node">The context node.</param>
    public abstract IReadOnlyList<string> Values(Frame frame, int node);
}

/// <summary>A part that is a whole number.</summary>
internal abstract class Number : NativeNode
{
    /// <summary>The number at a node. Throws <see cref="DynamicErrorException"/>.</summary>
    /// <param name="frame">What it sees.</param>
    /// <param name="node">The context node.</param>
    public abstract long Value(Frame frame, int node);
}
