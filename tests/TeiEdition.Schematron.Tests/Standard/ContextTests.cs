// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>XSL Transformations 2.0, section 5.5: what a pattern matches.</summary>
[TestClass]
public sealed class ContextTests
{
    private const string Document = "<a><b n='1'>t<c m='2'><b/></c><!--k--></b><?p q?><b n='3'><d/></b></a>";

    [TestMethod]
    [DataRow("b", "/a/b /a/b/c/b /a/b[2]")]
    [DataRow("a/b", "/a/b /a/b[2]")]
    [DataRow("c/b", "/a/b/c/b")]
    [DataRow("a//b", "/a/b /a/b/c/b /a/b[2]")]
    [DataRow("//b", "/a/b /a/b/c/b /a/b[2]")]
    [DataRow("/a", "/a")]
    [DataRow("/b", "")]
    [DataRow("/", "/")]
    [DataRow("*", "/a /a/b /a/b/c /a/b/c/b /a/b[2] /a/b[2]/d")]
    [DataRow("@*", "/a/b/@n /a/b/c/@m /a/b[2]/@n")]
    [DataRow("@n", "/a/b/@n /a/b[2]/@n")]
    [DataRow("b/@n", "/a/b/@n /a/b[2]/@n")]
    [DataRow("attribute::m", "/a/b/c/@m")]
    [DataRow("text()", "/a/b/text()")]
    [DataRow("comment()", "/a/b/comment()")]
    [DataRow("processing-instruction()", "/a/processing-instruction(p)")]
    [DataRow("processing-instruction('p')", "/a/processing-instruction(p)")]
    [DataRow("processing-instruction('z')", "")]
    [DataRow("b/node()", "/a/b/text() /a/b/c /a/b/comment() /a/b[2]/d")]
    [DataRow("b | c", "/a/b /a/b/c /a/b/c/b /a/b[2]")]
    [DataRow("b union c", "/a/b /a/b/c /a/b/c/b /a/b[2]")]
    [DataRow("b|@m", "/a/b /a/b/c/@m /a/b/c/b /a/b[2]")]
    [DataRow("(b|c)/b", "/a/b/c/b")]
    [DataRow("a/(b|c)[d]", "/a/b[2]")]
    [DataRow("b[@n]", "/a/b /a/b[2]")]
    [DataRow("b[@n = '3']", "/a/b[2]")]
    [DataRow("b[2]", "/a/b[2]")]
    [DataRow("b[last()]", "/a/b/c/b /a/b[2]")]
    [DataRow("b[position() = 1]", "/a/b /a/b/c/b")]
    [DataRow("b[@n][2]", "/a/b[2]")]
    [DataRow("b[not(@n)]", "/a/b/c/b")]
    [DataRow("b[ancestor::c]", "/a/b/c/b")]
    [DataRow("b[c/@m]/c", "/a/b/c")]
    [DataRow("child::a/descendant::b", "/a/b /a/b/c/b /a/b[2]")]
    [DataRow("*:b[@n]", "/a/b /a/b[2]")]
    [DataRow("element(b)", "/a/b /a/b/c/b /a/b[2]")]
    [DataRow("attribute(m)", "/a/b/c/@m")]
    [DataRow("a (: the root :) / b", "/a/b /a/b[2]")]
    public void Context_matches_these_nodes(string context, string expected) => Assert.AreEqual(expected, Case.Matched(context, Document));

    [TestMethod]
    public void Prefix_of_a_context_is_that_of_ns() =>
        Assert.AreEqual("/Q{urn:t}a /Q{urn:t}a/b", Case.Matched("t:* | b", "<a xmlns='urn:t'><b xmlns=''/></a>"));

    [TestMethod]
    public void Name_without_prefix_is_of_no_namespace() => Assert.AreEqual("", Case.Matched("a", "<a xmlns='urn:t'/>"));

    [TestMethod]
    public void Error_in_a_predicate_is_no_match() => Assert.AreEqual("/a/b", Case.Matched("b[xs:integer(@n) = 1]", "<a><b n='1'/><b n='x'/></a>"));
}
