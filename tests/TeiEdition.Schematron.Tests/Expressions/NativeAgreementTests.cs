// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using CsCheck;
using TeiEdition.Schematron.Compilation;
using TeiEdition.Schematron.Engine;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Tree;
using TeiEdition.Schematron.XPath;

namespace TeiEdition.Schematron.Tests.Expressions;

/// <summary>What runs on the tree gives the same as the XPath2 package, on made-up expressions over a made-up document.</summary>
[TestClass]
public sealed class NativeAgreementTests
{
    private const string Document =
        "<a n='1'><b n='2'>x<c/>y</b><c m='1'><b n='2'><a/></b></c><b/><c n='3' m='2'>z<a n='1'>x</a></c></a>";

    // The package errs on the axes that are left out here (positions on reverse axes, preceding, following, and a dot where truth is asked).
    private static readonly Gen<string> Step = OneOf(
        "a", "b", "c", "*", "@n", "@m", "@*", "..", "text()", "node()", "self::b", "ancestor::*", "ancestor-or-self::a", "descendant::b",
        "descendant-or-self::c", "following-sibling::*", "preceding-sibling::b", "parent::c");

    private static readonly Gen<string> Path = Gen.Select(Step.Array[1, 3], OneOf("/", "//"), OneOf(string.Empty, string.Empty, "/a/", "//c/"))
        .Select((steps, slash, start) => start + string.Join(slash, steps));

    private static readonly Gen<string> Condition = Gen.OneOf(
        Path,
        Path.Select(p => $"not({p})"),
        Gen.Select(Path, OneOf("=", "!=", "<", ">="), OneOf("'1'", "'x'", "1", "@n")).Select((p, o, v) => $"{p} {o} {v}"),
        Gen.Select(Path, OneOf("=", "gt", "le")).Select((p, o) => $"count({p}) {o} 1"),
        Path.Select(p => $"some $i in {p} satisfies $i = 'x'"),
        Gen.Select(Path, Path).Select((p, q) => $"({p} | {q}) and ({p} except {q})"));

    private static readonly Gen<string> Expression = Gen.Select(Path, Condition, OneOf("{0}[{1}]", "({0})[{1}]", "{1}", "count({0}[{1}])", "{0}"))
        .Select((path, condition, form) => form.Replace("{0}", path, StringComparison.Ordinal).Replace("{1}", condition, StringComparison.Ordinal));

    [TestMethod]
    public void Expressions_on_the_tree_give_what_the_package_gives()
    {
        DocumentTree tree = Case.Tree(Document);
        RunEvaluation evaluation = new([]) { Tree = tree, Now = Case.Now };
        StaticScope scope = new(
            ProgramBuilder.Prefixes(new Schema { Path = "s.sch", QueryBinding = "xslt2" }), ImmutableDictionary<string, int>.Empty, _ => null);
        Expression.Sample(
            expression =>
            {
                ExpressionScan scan = ExpressionScanner.Scan(expression);
                LazyExpression compiled = new(scan, scope);
                Assert.IsNotNull(compiled.Native, expression);
                PackageExpression? package = PackageExpression.Compile(scan, scope, out string? failure);
                Assert.IsNotNull(package, failure);
                for (int node = 0; node < tree.Count; node++)
                {
                    Assert.AreEqual(
                        Describe(package, evaluation, node), Describe(compiled.Native, evaluation, node), $"{expression} at {NodePath.Of(tree, node)}");
                }
            },
            iter: 1000,
            threads: 1);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    // Where one of them sees an error the other need not look (XML Path Language 2.0, section 2.3.4): errors are not compared.
    private static string Describe(Schematron.XPath.Expression expression, Evaluation evaluation, int node)
    {
        try
        {
            return expression.ToText(evaluation, node);
        }
        catch (DynamicErrorException e) when (e.Code.Length >= 0)
        {
            return "error";
        }
    }
}
