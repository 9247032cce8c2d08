// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Tree;

namespace TeiEdition.Schematron.XPath.Native;

/// <summary>What an expression sees while it is evaluated: the run, the position within a predicate, and the variables that it binds itself. For one thread.</summary>
internal sealed class Frame
{
    private readonly Stack<List<int>> _spare = new();

    /// <summary>Starts the evaluation of an expression.</summary>
    /// <param name="evaluation">The run.</param>
    /// <param name="locals">How many variables it binds.</param>
    public Frame(Evaluation evaluation, int locals)
    {
        Evaluation = evaluation;
        Tree = evaluation.Tree;
        Nodes = new int[locals];
        Texts = new string[locals];
        Position = evaluation.Position;
        Size = evaluation.Size;
    }

    /// <summary>The run.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>The document.</summary>
    public DocumentTree Tree { get; }

    /// <summary>What <c>position()</c> says.</summary>
    public int Position { get; set; }

    /// <summary>What <c>last()</c> says.</summary>
    public int Size { get; set; }

    /// <summary>The values of bound variables that are nodes, by their numbers.</summary>
    public int[] Nodes { get; }

    /// <summary>The values of bound variables that are strings, by their numbers.</summary>
    public string[] Texts { get; }

    /// <summary>An empty list, to be given back.</summary>
    public List<int> Rent() => _spare.TryPop(out List<int>? list) ? list : [];

    /// <summary>Gives a list back.</summary>
    /// <param name="list">The list; nobody keeps it.</param>
    public void Return(List<int> list)
    {
        list.Clear();
        _spare.Push(list);
    }
}
