// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>RELAX NG, section 4.16: datatypes.</summary>
[TestClass]
public sealed class DatatypeConstraintsTests
{
    [TestMethod]
    [DataRow("datatypes d = 'http://example.org/none' element a { d:x }", "RNG106 1:53")]
    [DataRow("element a { xsd:strin }", "RNG107 1:13")]
    [DataRow("element a { xsd:string { size = '3' } }", "RNG108 1:26")]
    [DataRow("element a { token { length = '3' } }", "RNG108 1:21")]
    [DataRow("element a { xsd:string { length = 'x' } }", "RNG109 1:26")]
    [DataRow("element a { xsd:string { pattern = '[' } }", "RNG109 1:26")]
    [DataRow("element a { xsd:string { minLength = '3' maxLength = '2' } }", "RNG110 1:42")]
    [DataRow("element a { xsd:int 'x' }", "RNG111 1:13")]
    [DataRow("element a { xsd:int - xsd:int 'x' }", "RNG111 1:23")]
    [DataRow("element a { xsd:QName 'p:x' }", "RNG111 1:13")]
    [DataRow("start = element a { empty } b = xsd:int 'x'", "RNG111 1:33")]
    public void Wrong_datatype_is_an_error(string schema, string expected) => Assert.AreEqual(expected, Simplifying.Errors(schema));

    [TestMethod]
    public void Same_mistake_is_reported_at_each_place() => Assert.AreEqual(
        "RNG109 1:26, RNG109 1:64",
        Simplifying.Errors("element a { xsd:string { length = 'x' } | xsd:string {         length = 'x' } }"));

    [TestMethod]
    public void Empty_exception_is_left_out() =>
        Assert.AreEqual("#0; 0 a { token }", Simplifying.Form("element a { token - notAllowed }"));

    [TestMethod]
    public void Value_keeps_its_context_with_the_inherited_namespace_in_place()
    {
        SimpleGrammar grammar = Simplifying.Grammar(
            "<externalRef xmlns='http://relaxng.org/ns/structure/1.0' href='x' ns='u'/>",
            ("x", "<element xmlns='http://relaxng.org/ns/structure/1.0' name='a'><value type='QName' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>x</value></element>"));
        Assert.AreEqual("u", ((SimpleValue)grammar.Elements[0].Content).Context.DefaultNamespace);
    }
}
