// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.XPath;
using CsCheck;
using TeiEdition.Schematron.Compilation;
using TeiEdition.Schematron.Engine;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Tree;
using TeiEdition.Schematron.XPath;

namespace TeiEdition.Schematron.Tests.Expressions;

/// <summary>
/// What runs on the tree gives the same as .NET's own XPath 1.0, on made-up expressions that mean the same in both, seen from every
/// node of a made-up document.
/// </summary>
[TestClass]
public sealed class NativeAgreementTests
{
    private const string Document =
        "<a n='1'><b n='2'>x<c/>y</b><c m='1'><b n='2'><a/></b></c><!--k--><b/><c n='3' m='2'>z<a n='1'>x</a></c></a>";

    private static readonly Gen<string> Step = OneOf(
        "a", "b", "c", "*", "@n", "@m", "@*", ".", "..", "text()", "comment()", "node()", "self::b", "ancestor::*", "ancestor-or-self::a",
        "descendant::b", "descendant-or-self::c", "following-sibling::*", "preceding-sibling::node()", "following::c", "preceding::*",
        "preceding::node()", "parent::c", "*[2]", "b[last()]", "ancestor::*[1]", "preceding-sibling::*[position() < 3]", "preceding::*[2][self::b]",
        "following::node()[1]", "ancestor-or-self::*[@n][1]", "node()[last()][self::c]");

    private static readonly Gen<string> Path = Gen.Select(Step.Array[1, 3], OneOf("/", "//"), OneOf(string.Empty, string.Empty, "/", "//"))
        .Select((steps, slash, start) => start + string.Join(slash, steps));

    private static readonly Gen<string> Condition = Gen.OneOf(
        Path,
        Path.Select(p => $"not({p})"),
        Gen.Select(Path, OneOf("=", "!="), OneOf("'1'", "'x'", "@n", "text()")).Select((p, o, v) => $"{p} {o} {v}"),
        Gen.Select(Path, OneOf("=", ">", "<=")).Select((p, o) => $"count({p}) {o} 1"),
        Gen.Select(Path, Path).Select((p, q) => $"({p} | {q}) and not({q})"),
        Path.Select(p => $"position() = count({p})"));

    private static readonly Gen<string> Expression = Gen.Select(Path, Condition, OneOf("{0}/self::node()[{1}]", "({0})[{1}]", "boolean({1})", "count({0}/*[{1}])", "{0}"))
        .Select((path, condition, form) => form.Replace("{0}", path, StringComparison.Ordinal).Replace("{1}", condition, StringComparison.Ordinal));

    [TestMethod]
    public void Expressions_on_the_tree_give_what_the_framework_gives()
    {
        DocumentTree tree = Case.Tree(Document);
        RunEvaluation evaluation = new([]) { Tree = tree, Now = Case.Now };
        StaticScope scope = new(
            ProgramBuilder.Prefixes(new Schema { Path = "s.sch", QueryBinding = "xslt2" }), ImmutableDictionary<string, int>.Empty, _ => null);
        Expression.Sample(
            expression =>
            {
                LazyExpression compiled = new(ExpressionScanner.Scan(expression), scope);
                Assert.IsNotNull(compiled.Native, expression);
                XPathExpression other = XPathExpression.Compile(expression);
                for (int node = 0; node < tree.Count; node++)
                {
                    Assert.AreEqual(
                        Describe(tree.CreateNavigator(node).Evaluate(other)),
                        Describe(compiled.Native.EvaluateNative(evaluation, node)),
                        $"{expression} at {NodePath.Of(tree, node)}");
                }
            },
            iter: 2000,
            threads: 1);
    }

    private static string Describe(object? value) => value switch
    {
        List<int> nodes => string.Join(' ', nodes),
        XPathNodeIterator nodes => string.Join(' ', nodes.Cast<TreeNavigator>().Select(n => n.Node).Order()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
