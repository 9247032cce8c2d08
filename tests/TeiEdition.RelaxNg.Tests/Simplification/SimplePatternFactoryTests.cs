// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>RELAX NG, sections 4.12 to 4.15, 4.20 and 4.21.</summary>
[TestClass]
public sealed class SimplePatternFactoryTests
{
    [TestMethod]
    [DataRow("b?", "(empty | #1)")]
    [DataRow("b*", "(empty | #1+)")]
    [DataRow("b+", "#1+")]
    [DataRow("mixed { b }", "(#1 & text)")]
    [DataRow("(b, b), b", "((#1, #1), #1)")]
    [DataRow("empty, b", "#1")]
    [DataRow("b, empty", "#1")]
    [DataRow("empty & b", "#1")]
    [DataRow("b | empty", "(empty | #1)")]
    [DataRow("b | empty | b | empty", "(empty | #1 | #1)")]
    [DataRow("(empty, empty) & b", "#1")]
    [DataRow("empty+, b", "#1")]
    [DataRow("empty?, b", "#1")]
    [DataRow("(empty | empty), b", "#1")]
    public void Pattern_is_put_in_simple_form(string content, string expected) => Assert.AreEqual($"#0; 0 a {{ {expected} }}; 1 b {{ text }}", Form(content));

    [TestMethod]
    [DataRow("b, notAllowed", "notAllowed")]
    [DataRow("b & notAllowed", "notAllowed")]
    [DataRow("mixed { notAllowed }", "notAllowed")]
    [DataRow("notAllowed+", "notAllowed")]
    [DataRow("list { notAllowed }", "notAllowed")]
    [DataRow("attribute c { notAllowed }", "notAllowed")]
    [DataRow("notAllowed | notAllowed", "notAllowed")]
    [DataRow("mixed { empty }", "text")]
    [DataRow("list { empty }", "list { empty }")]
    [DataRow("notAllowed?", "empty")]
    [DataRow("notAllowed*", "empty")]
    [DataRow("empty, empty", "empty")]
    [DataRow("text | (b, notAllowed)", "text")]
    public void Not_allowed_goes_up_and_what_stood_beside_it_is_removed(string content, string expected) =>
        Assert.AreEqual($"#0; 0 a {{ {expected} }}", Form(content));

    [TestMethod]
    public void Element_whose_content_is_not_allowed_stays() =>
        Assert.AreEqual("#0; 0 a { #1 }; 1 c { notAllowed }", Form("element c { notAllowed }"));

    [TestMethod]
    public void Start_that_is_not_allowed_stays() => Assert.AreEqual("notAllowed", Simplifying.Form("start = notAllowed"));

    [TestMethod]
    public void Elements_are_numbered_anew_where_some_were_removed() => Assert.AreEqual(
        "#0; 0 a { (#1 | #2+) }; 1 d { #2 }; 2 e { (empty | #0) }",
        Simplifying.Form(
            """
            start = r
            r = element a { (b, notAllowed) | element d { e } | e+ }
            b = element b { element c { text } }
            e = element e { (notAllowed & element f { empty }) | empty | r }
            """));

    private static string Form(string content) =>
        Simplifying.Form($"start = element a {{ {content} }} b = element b {{ text }}");
}
