// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Tests.Simplification;

namespace TeiEdition.RelaxNg.Tests.Compatibility;

/// <summary>RELAX NG DTD Compatibility, section 5. Each verdict is that of jing 20220510.</summary>
[TestClass]
public sealed class IdCheckerTests
{
    [TestMethod]
    [DataRow("element a { xsd:ID }", "RNG230 1:13")]
    [DataRow("element a { attribute b { list { xsd:IDREF } } }", "RNG230 1:34")]
    [DataRow("element a { attribute b { xsd:ID | 'x' } }", "RNG230 1:27")]
    [DataRow("element a { attribute b { xsd:IDREF? } }", "RNG230 1:27")]
    [DataRow("element a { attribute b { xsd:NCName - xsd:ID 'x' } }", "RNG230 1:40")]
    [DataRow("element a { attribute (b | c) { xsd:ID } }", "RNG231 1:13")]
    [DataRow("element a { attribute * { xsd:ID }+ }", "RNG231 1:13")]
    [DataRow("element * { attribute b { xsd:ID } }", "RNG232 1:13")]
    [DataRow("element (a | (* - a)) { attribute b { xsd:IDREFS } }", "RNG232 1:25")]
    [DataRow("element a { attribute b { xsd:ID }, element a { attribute b { xsd:IDREF } } }", "RNG233 1:49")]
    [DataRow("element a { attribute b { xsd:ID }, element a { attribute b { text } } }", "RNG233 1:49")]
    [DataRow("element a { attribute b { text }, element a { attribute b { xsd:ID } } }", "RNG233 1:13")]
    [DataRow("element a { attribute b { xsd:ID } | attribute b { text } }", "RNG233 1:38")]
    [DataRow("element a { attribute b { xsd:ID }, element * { attribute * { text }* } }", "RNG233 1:49")]
    [DataRow("element a { attribute b { xsd:ID }, element (x | a) { attribute (b | c) { text } } }", "RNG233 1:55")]
    [DataRow("element a { attribute b { xsd:IDREF }, element a { attribute b { xsd:IDREFS } } }", "RNG233 1:52")]
    public void Unsound_id_is_an_error(string schema, string expected) => Assert.AreEqual(expected, Simplifying.Errors(schema));

    [TestMethod]
    [DataRow("element a { attribute b { xsd:ID } }")]
    [DataRow("element (a | b) { attribute b { xsd:ID }, attribute c { xsd:IDREFS } }")]
    [DataRow("element a { attribute b { xsd:ID 'x' } }")]
    [DataRow("element a { attribute b { xsd:ID }, element c { attribute b { text } } }")]
    [DataRow("element a { attribute b { xsd:ID }, element * - a { attribute * { text }* } }")]
    [DataRow("element a { attribute b { xsd:ID } | attribute b { xsd:ID 'x' } }")]
    [DataRow("element a { attribute b { xsd:ID - 'x' } }")]
    public void Sound_id_is_right(string schema) => Assert.AreEqual(string.Empty, Simplifying.Errors(schema));

    [TestMethod]
    public void Nothing_is_checked_where_ids_are_not() => Assert.IsEmpty(
        Simplifying.Diagnostics("element a { xsd:ID | attribute * { xsd:ID }+ }", new RelaxNgOptions { CheckIds = false }));

    [TestMethod]
    public void Elements_and_their_ids_are_related_to_a_conflict() => Assert.AreEqual(
        "3, 2",
        string.Join(
            ", ",
            Simplifying.Diagnostics("element a {\nattribute b { xsd:ID },\nelement a {\nattribute b { text } } }", new RelaxNgOptions())[0].Related.Select(r => r.Line)));
}
