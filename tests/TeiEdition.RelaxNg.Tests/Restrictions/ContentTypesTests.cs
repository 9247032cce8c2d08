// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Tests.Simplification;

namespace TeiEdition.RelaxNg.Tests.Restrictions;

/// <summary>RELAX NG, section 7.2.</summary>
[TestClass]
public sealed class ContentTypesTests
{
    [TestMethod]
    [DataRow("element a { 'x', 'y' }", "RNG176 1:18")]
    [DataRow("element a { token, element b { empty } }", "RNG176 1:20")]
    [DataRow("element a { text, token }", "RNG176 1:19")]
    [DataRow("element a { list { 'x' } & element b { empty } }", "RNG176 1:28")]
    [DataRow("element a { mixed { 'x' } }", "RNG176 1:13")]
    [DataRow("element a { token+ }", "RNG177 1:13")]
    [DataRow("element a { (token | element b { empty })+ }", "RNG177 1:14")]
    [DataRow("element a { (token | element b { empty }), element c { empty } }", "RNG176 1:44")]
    [DataRow("element a { attribute b { 'x', token } }", "RNG176 1:32")]
    [DataRow("element a { 'x', 'y', 'z' }", "RNG176 1:18, RNG176 1:23")]
    public void String_beside_other_content_is_an_error(string schema, string expected) => Assert.AreEqual(expected, Simplifying.Errors(schema));

    [TestMethod]
    [DataRow("element a { attribute b { token }, token }")]
    [DataRow("element a { token | element b { empty } | text }")]
    [DataRow("element a { list { token, 'x', token+ } }")]
    [DataRow("element a { attribute b { token }, attribute c { token }, 'x' }")]
    [DataRow("element a { text, element b { text }, text }")]
    public void Other_content_is_right(string schema) => Assert.AreEqual(string.Empty, Simplifying.Errors(schema));
}
