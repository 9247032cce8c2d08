// SPDX-License-Identifier: MIT
using AngleSharp.Dom;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>
/// Walks a tree in the order of the document without recursion: each node once on the way in, and each element once more on the
/// way out. For one thread.
/// </summary>
/// <param name="root">Where to begin.</param>
internal sealed class DomWalk(INode root)
{
    // The children are asked for once: a node finds its next sibling only by counting.
    private readonly Stack<(INode Node, INodeList Children, int Next)> _stack = new();
    private bool _started;
    private bool _skip;

    /// <summary>The node.</summary>
    public INode Node { get; private set; } = root;

    /// <summary>Whether an element is left.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>How many elements are open above the node.</summary>
    public int Depth => _stack.Count;

    /// <summary>Goes to the next node.</summary>
    public bool Next()
    {
        if (!_started)
        {
            _started = true;
            return true;
        }

        if (!IsEnd && Node is IElement)
        {
            if (_skip)
            {
                _skip = false;
                IsEnd = true;
                return true;
            }

            _stack.Push((Node, Node.ChildNodes, 0));
        }

        IsEnd = false;
        if (_stack.Count == 0)
        {
            return false;
        }

        (INode parent, INodeList children, int next) = _stack.Pop();
        if (next >= children.Length)
        {
            (Node, IsEnd) = (parent, true);
            return true;
        }

        _stack.Push((parent, children, next + 1));
        Node = children[next];
        return true;
    }

    /// <summary>Leaves out what is in the element that was just entered; it is left next.</summary>
    public void SkipChildren() => _skip = true;
}
