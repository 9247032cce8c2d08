// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Tests.Simplification;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Restrictions;

/// <summary>RELAX NG, sections 7.3 and 7.4.</summary>
[TestClass]
public sealed class NameSetsTests
{
    private const string Namespaces = "namespace p = 'u' namespace q = 'v'\n";

    [TestMethod]
    [DataRow("attribute b { text }, attribute b { text }", "RNG178 2:35")]
    [DataRow("attribute b { text } & attribute b { text }", "RNG178 2:36")]
    [DataRow("attribute b { text }, (attribute c { text } | (attribute d { text }, attribute b { text }))", "RNG178 2:82")]
    [DataRow("attribute (b | c) { text }, attribute (c | d) { text }", "RNG178 2:41")]
    [DataRow("attribute b { text }, attribute * { text }+", "RNG178 2:35")]
    [DataRow("attribute * - b { text }+, attribute p:* { text }+", "RNG178 2:40")]
    [DataRow("attribute p:* { text }+, attribute p:b { text }", "RNG178 2:38")]
    [DataRow("attribute * { text }+, attribute * { text }+", "RNG178 2:36")]
    [DataRow("attribute * - p:* { text }+, attribute q:* { text }+", "RNG178 2:42")]
    [DataRow("attribute p:* - p:b { text }+, attribute p:* - p:c { text }+", "RNG178 2:44")]
    public void Attribute_that_may_come_twice_is_an_error(string content, string expected) =>
        Assert.AreEqual(expected, Simplifying.Errors($"{Namespaces}element a {{ {content} }}"));

    [TestMethod]
    [DataRow("attribute b { text } | attribute b { text }")]
    [DataRow("attribute b { text }, attribute p:b { text }")]
    [DataRow("attribute b { text }, attribute * - b { text }+")]
    [DataRow("attribute p:* - p:b { text }+, attribute p:b { text }")]
    [DataRow("attribute * - p:* { text }+, attribute p:* { text }+")]
    [DataRow("attribute p:* { text }+, attribute q:* { text }+")]
    [DataRow("attribute b { text }, element b { attribute b { text } }")]
    [DataRow("((attribute b { text }, attribute c { text }) | (attribute c { text }, attribute b { text })), attribute d { text }")]
    public void Attributes_with_different_names_are_right(string content) =>
        Assert.AreEqual(string.Empty, Simplifying.Errors($"{Namespaces}element a {{ {content} }}"));

    [TestMethod]
    [DataRow("element b { empty } & element b { empty }", "RNG180 2:35")]
    [DataRow("element b { empty } & (element c { empty }, element b { empty }?)", "RNG180 2:57")]
    [DataRow("element b { empty } & element * { empty }", "RNG180 2:35")]
    [DataRow("element * - b { empty } & element c { empty }", "RNG180 2:39")]
    [DataRow("text & (element b { empty } | text)", "RNG181 2:43")]
    [DataRow("mixed { text }", "RNG181 2:13")]
    [DataRow("mixed { mixed { element b { empty } } }", "RNG181 2:13")]
    public void Overlap_in_an_interleave_is_an_error(string content, string expected) =>
        Assert.AreEqual(expected, Simplifying.Errors($"{Namespaces}element a {{ {content} }}"));

    [TestMethod]
    [DataRow("element b { empty }, element b { empty }")]
    [DataRow("element b { empty }, (element c { empty } & element d { empty })")]
    [DataRow("(element b { empty }, element b { empty }) & element c { empty }")]
    [DataRow("element b { text } & element c { text } & text")]
    [DataRow("element * - p:* { empty } & element p:* { empty }")]
    public void Elements_that_can_be_told_apart_are_right(string content) =>
        Assert.AreEqual(string.Empty, Simplifying.Errors($"{Namespaces}element a {{ {content} }}"));

    [TestMethod]
    public void Definition_referred_to_twice_is_reported_where_it_is()
    {
        Diagnostic found = Simplifying.Diagnostics("start = element a {\nx, x }\nx = attribute b { text }, attribute c { text }", new RelaxNgOptions()).Single();
        Assert.AreEqual("RNG178 2:1 3", $"{found.Code} {found.Location?.Line}:{found.Location?.Column} {found.Related.Single().Line}");
        Assert.AreEqual("the attribute b may stand here twice", found.Message);
    }
}
