// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Tree;

namespace TeiEdition.Schematron.XPath;

/// <summary>What expressions see of the run that evaluates them: the document, the node that <c>current()</c> means, variables, the time. For one thread.</summary>
internal abstract class Evaluation
{
    /// <summary>The document.</summary>
    public required DocumentTree Tree { get; init; }

    /// <summary>The node that <c>current()</c> means (XSLT 2.0, section 16.6.1).</summary>
    public int Current { get; set; }

    /// <summary>What <c>position()</c> says outside of predicates of an expression; 1 but in the predicates of a pattern.</summary>
    public int Position { get; set; } = 1;

    /// <summary>What <c>last()</c> says there.</summary>
    public int Size { get; set; } = 1;

    /// <summary>What <c>current-dateTime()</c> says.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Ends the work.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>The value of a variable; evaluates it where it was not yet. Throws <see cref="DynamicErrorException"/> where that fails, every time.</summary>
    /// <param name="slot">The variable's number.</param>
    public abstract object Variable(int slot);

    /// <summary>The value of a variable whose expression runs on the tree: a list of nodes, a string or null, strings, a whole number or a truth. Throws as <see cref="Variable"/> does.</summary>
    /// <param name="slot">The variable's number.</param>
    public abstract object NativeVariable(int slot);
}
