// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>RELAX NG, sections 4.9 and 4.16: name classes.</summary>
[TestClass]
public sealed class NameClassSimplifierTests
{
    [TestMethod]
    [DataRow("element * { empty }", "*")]
    [DataRow("element * - a { empty }", "* - a")]
    [DataRow("namespace p = 'u' element p:* - p:a { empty }", "{u}* - {u}a")]
    [DataRow("namespace p = 'u' element * - p:* { empty }", "* - {u}*")]
    [DataRow("element (a | b) { empty }", "(a | b)")]
    [DataRow("default namespace = 'u' element a { empty }", "{u}a")]
    public void Name_class_keeps_its_form(string schema, string expected) =>
        Assert.AreEqual($"#0; 0 {expected} {{ empty }}", Simplifying.Form(schema));

    [TestMethod]
    [DataRow("element * - (a | *) { empty }", "RNG102 1:18")]
    [DataRow("namespace p = 'u' element p:* - (p:a | p:*) { empty }", "RNG103 1:40")]
    [DataRow("namespace p = 'u' element p:* - * { empty }", "RNG103 1:33")]
    [DataRow("namespace p = 'u' element * - (p:* - p:*) { empty }", "RNG103 1:38")]
    [DataRow("element a { attribute xmlns { text } }", "RNG104 1:23")]
    [DataRow("element a { attribute (b | xmlns) { text } }", "RNG104 1:28")]
    [DataRow("element a { attribute * - xmlns { text }+ }", "RNG104 1:27")]
    [DataRow("namespace x = 'http://www.w3.org/2000/xmlns' element a { attribute x:b { text } }", "RNG105 1:68")]
    [DataRow("namespace x = 'http://www.w3.org/2000/xmlns' element a { attribute x:* { text }+ }", "RNG105 1:68")]
    public void Constraint_on_names_is_kept(string schema, string expected) => Assert.AreEqual(expected, Simplifying.Errors(schema));

    [TestMethod]
    [DataRow("element xmlns { empty }")]
    [DataRow("namespace x = 'u' element a { attribute x:xmlns { text } }")]
    [DataRow("namespace x = 'http://www.w3.org/2000/xmlns' element x:a { empty }")]
    public void Names_that_only_attributes_may_not_have_are_right_elsewhere(string schema) =>
        Assert.AreEqual(string.Empty, Simplifying.Errors(schema));

    [TestMethod]
    public void Inherited_namespace_is_that_of_the_including_file() => Assert.AreEqual(
        "#0; 0 {u}a { #1 }; 1 {u}* { empty }",
        Simplifying.Form(
            "<externalRef xmlns='http://relaxng.org/ns/structure/1.0' href='x' ns='u'/>",
            ("x", "<element xmlns='http://relaxng.org/ns/structure/1.0' name='a'><element><nsName/><empty/></element></element>")));
}
