// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>RELAX NG, sections 4.18 and 4.19.</summary>
[TestClass]
public sealed class ReferencesTests
{
    [TestMethod]
    [DataRow("start = element a { b }", "RNG115 1:21", DisplayName = "ref")]
    [DataRow("start = element a { empty } b = c", "RNG115 1:33", DisplayName = "ref in a definition that nothing refers to")]
    [DataRow("start = element a { grammar { start = parent b } }", "RNG116 1:39", DisplayName = "parentRef")]
    [DataRow("element a { grammar { start = parent b } }", "RNG116 1:31", DisplayName = "parentRef to what is no grammar")]
    [DataRow("start = parent a", "RNG117 1:9", DisplayName = "parentRef without a grammar around")]
    public void Reference_to_what_is_not_there_is_an_error(string schema, string expected) =>
        Assert.AreEqual(expected, Simplifying.Errors(schema));

    [TestMethod]
    [DataRow("a = element a { empty }", "RNG114 1:1")]
    [DataRow("start = element a { empty } b = grammar { a = empty }", "RNG114 1:33")]
    public void Grammar_without_start_is_an_error(string schema, string expected) => Assert.AreEqual(expected, Simplifying.Errors(schema));

    [TestMethod]
    public void Nested_grammar_has_definitions_of_its_own() => Assert.AreEqual(
        "#0; 0 a { (#1, #2) }; 1 inner { empty }; 2 outer { empty }",
        Simplifying.Form("start = element a { grammar { start = x, parent x x = element inner { empty } } } x = element outer { empty }"));

    [TestMethod]
    public void Definition_referred_to_twice_is_one_object()
    {
        SimpleGrammar grammar = Simplifying.Grammar("start = element a { x, y?, x } x = element b { text }+ y = x");
        SimpleGroup content = (SimpleGroup)grammar.Elements[0].Content;
        Assert.AreSame(content.Operands[0], content.Operands[2]);
        Assert.AreSame(content.Operands[0], ((SimpleChoice)content.Operands[1]).Operands[1]);
        Assert.HasCount(2, grammar.Elements);
    }

    [TestMethod]
    public void Elements_may_contain_themselves() => Assert.AreEqual(
        "#0; 0 a { (empty | #1) }; 1 b { (#0 | text) }", Simplifying.Form("start = a a = element a { b? } b = element b { a | text }"));

    [TestMethod]
    public void Elements_are_numbered_as_they_are_reached_and_others_removed() => Assert.AreEqual(
        "(#0 | #1); 0 z { #2 }; 1 y { empty }; 2 x { empty }",
        Simplifying.Form("x = element x { empty } w = element w { v } v = element v { empty } start = element z { x } | y y = element y { empty }"));

    [TestMethod]
    public void Definition_within_itself_is_an_error_that_names_the_way()
    {
        Diagnostic found = Simplifying.Diagnostics("start = element r { a }\na = b?\nb = element x { a } | c\nc = a", new RelaxNgOptions()).Single();
        Assert.AreEqual("RNG118 4:5", $"{found.Code} {found.Location?.Line}:{found.Location?.Column}");
        Assert.AreEqual("a definition contains itself without an element between: a → b → c → a", found.Message);
        Assert.AreEqual("2, 3, 4", string.Join(", ", found.Related.Select(r => r.Line)));
    }

    [TestMethod]
    public void Circle_through_a_grammar_is_an_error() =>
        Assert.AreEqual("RNG118 1:90", Simplifying.Errors("start = grammar { start = (a | parent b) a = element a { empty } } b = grammar { start = parent b }"));

    [TestMethod]
    public void Definition_within_itself_that_nothing_reaches_is_removed() =>
        Assert.AreEqual("#0; 0 a { empty }", Simplifying.Form("start = element a { empty } b = c c = b"));

    [TestMethod]
    public void Long_circle_is_shortened_in_the_message() => Assert.AreEqual(
        "a definition contains itself without an element between: d0 → d1 → d2 → d3 → … → d16 → d17 → d18 → d19 → d0",
        Simplifying.Messages("start = d0 " + string.Join(' ', Enumerable.Range(0, 20).Select(i => $"d{i} = d{(i + 1) % 20}"))));

    [TestMethod]
    public void All_errors_are_reported_in_the_order_of_their_places() => Assert.AreEqual(
        "RNG115 1:21, RNG104 2:17, RNG107 3:5, RNG115 4:5",
        Simplifying.Errors("start = element a { x, b }\nb = attribute   xmlns { text }\nc = xsd:none\nd = y"));
}
