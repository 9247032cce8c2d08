// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using TeiEdition.Schematron.Compilation;
using TeiEdition.Schematron.Tree;
using TeiEdition.Schematron.XPath;
using TeiEdition.Schematron.XPath.Native;
using Wmhelp.XPath2;

namespace TeiEdition.Schematron.Engine;

/// <summary>The variables of a run: each is evaluated when it is first needed. For one thread and one document.</summary>
internal sealed class RunEvaluation(ImmutableArray<CompiledLet> lets) : Evaluation
{
    private readonly object?[] _values = new object?[lets.Length];

    /// <inheritdoc/>
    public override object Variable(int slot)
    {
        object value = NativeVariable(slot);
        return lets[slot].Value?.Native is null ? value : NativeExpression.ToPackage(value == Undefined.Value ? null : value, Tree);
    }

    /// <inheritdoc/>
    public override object NativeVariable(int slot)
    {
        _values[slot] ??= Evaluate(lets[slot]);
        return _values[slot] is DynamicErrorException error ? throw error : _values[slot] ?? Undefined.Value;
    }

    /// <summary>Forgets the values of variables that depend on the node.</summary>
    /// <param name="rule">The rule that they are of.</param>
    public void Forget(CompiledRule rule)
    {
        foreach (CompiledLet let in rule.Lets)
        {
            _values[let.Slot] = null;
        }
    }

    // What is not of a rule is seen from the document (XSLT 2.0, section 9.5).
    private object Evaluate(CompiledLet let)
    {
        if (let.Value is null)
        {
            return let.Let.Value is not null
                ? new DynamicErrorException(string.Empty, $"the variable ${let.Let.Name} has no value")
                : Content(let);
        }

        int current = Current;
        try
        {
            Current = let.IsLocal ? current : 0;
            return let.Value.Native is { } native ? native.EvaluateNative(this, Current) ?? Undefined.Value : let.Value.Value.Evaluate(this, Current);
        }
        catch (DynamicErrorException e)
        {
            return e;
        }
        finally
        {
            Current = current;
        }
    }

    // A document that holds the content (XSLT 2.0, section 9.3).
    private XPathNavigator Content(CompiledLet let)
    {
        DocumentTreeBuilder builder = new(Tree.Path);
        foreach (XNode node in let.Let.Content)
        {
            if (node is XText text)
            {
                builder.Text(text.Value, 0, 0);
            }
            else
            {
                using XmlReader reader = node.CreateReader();
                while (reader.Read())
                {
                    builder.Add(reader);
                }
            }
        }

        return builder.Build().CreateNavigator();
    }
}
