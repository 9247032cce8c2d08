// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>RELAX NG, sections 4.6, 4.7 and 4.11.</summary>
[TestClass]
public sealed class InclusionTests
{
    [TestMethod]
    public void Division_is_put_in_place() =>
        Assert.AreEqual("#0; 0 a { text }", Simplifying.Form("div { start = a } div { div { a = element a { text } } } div { }"));

    [TestMethod]
    public void Included_definitions_stand_beside_those_around() => Assert.AreEqual(
        "#0; 0 a { #1 }; 1 b { text }",
        Simplifying.Form("include 'x' start = element a { b }", ("x", "b = element b { text }")));

    [TestMethod]
    public void Overriding_definition_replaces_all_of_its_name() => Assert.AreEqual(
        "#0; 0 new { empty }",
        Simplifying.Form(
            "include 'x' { a = element new { empty } }",
            ("x", "start = a div { a |= element old1 { empty } } a |= element old2 { empty }")));

    [TestMethod]
    public void Overriding_start_replaces_the_start() => Assert.AreEqual(
        "#0; 0 new { empty }",
        Simplifying.Form("include 'x' { div { start = element new { empty } } }", ("x", "start = element old { empty }")));

    [TestMethod]
    public void Override_within_an_override_wins() => Assert.AreEqual(
        "#0; 0 outer { empty }",
        Simplifying.Form(
            "include 'x' { a = element outer { empty } }",
            ("x", "include 'y' { a = element middle { empty } }"),
            ("y", "start = a a = element inner { empty }")));

    [TestMethod]
    public void Overridden_definition_need_not_be_right() => Assert.AreEqual(
        "#0; 0 new { empty }",
        Simplifying.Form("include 'x' { a = element new { empty } }", ("x", "start = a a = missing")));

    [TestMethod]
    public void Combining_definition_adds_to_an_included_one() => Assert.AreEqual(
        "(#0 | #1); 0 x { empty }; 1 y { empty }",
        Simplifying.Form("include 'x' start |= element y { empty }", ("x", "start |= element x { empty }")));

    [TestMethod]
    public void Overriding_definition_without_counterpart_is_an_error() => Assert.AreEqual(
        "RNG101 1:15",
        Simplifying.Errors("include 'x' { b = empty }", ("x", "start = element a { empty }")));

    [TestMethod]
    public void Overriding_start_without_counterpart_is_an_error() => Assert.AreEqual(
        "RNG100 1:15",
        Simplifying.Errors("include 'x' { start = a }", ("x", "a = element a { empty }")));

    [TestMethod]
    public void Namespace_is_inherited_by_included_and_referenced_files() => Assert.AreEqual(
        "#0; 0 {u}a { (#1, #2) }; 1 {u}b { empty }; 2 {v}c { empty }",
        Simplifying.Form(
            "<grammar xmlns='http://relaxng.org/ns/structure/1.0' ns='u'><include href='x'/><start><element name='a'><ref name='b'/><externalRef href='y' ns='v'/></element></start></grammar>",
            ("x", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><define name='b'><element name='b'><empty/></element></define></grammar>"),
            ("y", "<element xmlns='http://relaxng.org/ns/structure/1.0' name='c'><empty/></element>")));

    [TestMethod]
    public void File_referred_to_twice_is_shared() => Assert.AreEqual(
        "#0; 0 a { (#1, #1) }; 1 b { empty }",
        Simplifying.Form("element a { external 'x', external 'x' }", ("x", "element b { empty }")));

    [TestMethod]
    public void Reference_in_a_referenced_file_finds_the_grammar_around() => Assert.AreEqual(
        "#0; 0 a { #1 }; 1 b { empty }",
        Simplifying.Form(
            "start = element a { external 'x' } b = element b { empty }",
            ("x", "<ref xmlns='http://relaxng.org/ns/structure/1.0' name='b'/>")));

    [TestMethod]
    public void Errors_are_reported_in_the_file_where_they_are() => Assert.AreEqual(
        "RNG115 2:1, RNG115 x:1:5",
        Simplifying.Errors("include 'x' start =\nd", ("x", "c = missing")));
}
