// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.XPath;
using Wmhelp.XPath2;
using Wmhelp.XPath2.AST;

namespace TeiEdition.Schematron.XPath;

/// <summary>
/// An expression that the XPath2 package evaluates. It is bound once, when it is compiled; after that the package's tree is only
/// read, which the package's own way of evaluating does not do. Immutable; safe on any thread.
/// </summary>
internal sealed class PackageExpression : Expression
{
    private readonly AbstractNode _tree;
    private readonly int _poolSize;

    private PackageExpression(AbstractNode tree, int poolSize)
    {
        _tree = tree;
        _poolSize = poolSize;
    }

    /// <summary>Compiles an expression.</summary>
    /// <param name="scan">The expression.</param>
    /// <param name="scope">What it may name.</param>
    /// <param name="failure">Why it cannot be compiled, as the end of a sentence; null where it was.</param>
    public static PackageExpression? Compile(ExpressionScan scan, StaticScope scope, out string? failure)
    {
        try
        {
            _ = PackageFunctions.Table;
            XPath2Expression compiled = XPath2Expression.Compile(ExpressionRewriter.Rewrite(scan, scope), scope.Namespaces);
            AbstractNode tree = compiled.ExpressionTree;
            Bind(compiled);
            int loops = tree is ForNode ? 1 : 0;
            tree.TraverseSubtree(node => loops += node is ForNode ? 1 : 0);
            failure = null;
            return new PackageExpression(tree, 1 + loops);
        }
        catch (Exception e) when (IsOfThePackage(e))
        {
            failure = SentenceOf(e);
            return null;
        }
    }

    /// <inheritdoc/>
    public override object Evaluate(Evaluation evaluation, int node)
    {
        try
        {
            object[] pool = new object[_poolSize];
            pool[0] = evaluation;
            object? result = _tree.Execute(new Context(evaluation, node), pool);
            return result is XPath2NodeIterator iterator ? Keep(iterator) : result ?? Undefined.Value;
        }
        catch (Exception e) when (IsOfThePackage(e))
        {
            throw new DynamicErrorException(CodeOf(e), SentenceOf(e), e);
        }
    }

    // Errors must come now, not when somebody looks at the value.
    private static object Keep(XPath2NodeIterator iterator)
    {
        List<XPathItem> items = [];
        XPath2NodeIterator all = iterator.Clone();
        while (all.MoveNext())
        {
            items.Add(all.Current.IsNode ? ((XPathNavigator)all.Current).Clone() : all.Current);
        }

        return items.Count switch
        {
            0 => Undefined.Value,
            1 => items[0],
            _ => new NodeIterator(items),
        };
    }

    // The only way to have the tree bound from outside. What it says of the result's type does not matter, but an error may tell so.
    private static void Bind(XPath2Expression compiled)
    {
        try
        {
            compiled.GetResultType(new Dictionary<XmlQualifiedName, object?> { [new XmlQualifiedName(PackageFunctions.RunVariable)] = null }!);
        }
        catch (Exception e) when (IsOfThePackage(e) && e is not XPath2Exception { ErrorCode: "XPST0008" })
        {
            // The result's type cannot be told before there is a document; the tree is bound all the same.
        }
    }

    // What the package throws for a bad expression or value; several are slips of its own.
    private static bool IsOfThePackage(Exception e) =>
        e is XPath2Exception or InvalidCastException or FormatException or OverflowException or InvalidOperationException or ArgumentException
            or NullReferenceException or DivideByZeroException or IndexOutOfRangeException or XPathException or XmlException or NotSupportedException
            or RegexMatchTimeoutException or UriFormatException or Wmhelp.XPath2.yyParser.yyException;

    // The package leaves the code out where it cites .NET's own errors.
    private static string CodeOf(Exception e) => e switch
    {
        XPath2Exception { ErrorCode: { Length: > 0 } code } => code,
        DivideByZeroException => "FOAR0001",
        OverflowException => "FOAR0002",
        FormatException => "FORG0001",
        _ when e.Message.Contains("by zero", StringComparison.OrdinalIgnoreCase) => "FOAR0001",
        _ => e.Message.StartsWith("Input string", StringComparison.Ordinal) ? "FORG0001" : string.Empty,
    };

    private static string SentenceOf(Exception e)
    {
        string sentence = e.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
        return sentence.Length <= 200 ? sentence : string.Concat(sentence.AsSpan(0, 200), "…");
    }

    private sealed class Context(Evaluation evaluation, int node) : IContextProvider
    {
        XPathItem IContextProvider.Context { get; } = evaluation.Tree.CreateNavigator(node);

        int IContextProvider.CurrentPosition { get; } = evaluation.Position;

        int IContextProvider.LastPosition { get; } = evaluation.Size;
    }
}
