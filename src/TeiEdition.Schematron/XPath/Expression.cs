// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.XPath;

/// <summary>A compiled expression. Immutable; safe on any thread, each with its own <see cref="Evaluation"/>.</summary>
internal abstract class Expression
{
    /// <summary>
    /// The value at a node, in the form of the XPath2 package: a navigator, an atomic value, an iterator, or <c>Undefined</c>.
    /// Throws <see cref="DynamicErrorException"/>.
    /// </summary>
    /// <param name="evaluation">The run.</param>
    /// <param name="node">The context node.</param>
    public abstract object Evaluate(Evaluation evaluation, int node);

    /// <summary>Whether its value is never a number, so that as a condition it is no position.</summary>
    public virtual bool IsNeverNumber => false;

    /// <summary>The effective boolean value at a node (section 2.4.3). Throws <see cref="DynamicErrorException"/>.</summary>
    /// <param name="evaluation">The run.</param>
    /// <param name="node">The context node.</param>
    public virtual bool Test(Evaluation evaluation, int node) => XPathValues.Test(Evaluate(evaluation, node));

    /// <summary>What <c>value-of</c> makes of the value: the strings of the items with a space between (XSLT 2.0, section 5.7.2). Throws <see cref="DynamicErrorException"/>.</summary>
    /// <param name="evaluation">The run.</param>
    /// <param name="node">The context node.</param>
    public virtual string ToText(Evaluation evaluation, int node) => XPathValues.ToText(Evaluate(evaluation, node));
}
