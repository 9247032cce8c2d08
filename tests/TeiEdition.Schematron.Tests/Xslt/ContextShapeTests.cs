// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Xslt.Expressions;

namespace TeiEdition.Schematron.Tests.Xslt;

/// <summary>Tests <see cref="ContextShape"/>.</summary>
[TestClass]
public sealed class ContextShapeTests
{
    [TestMethod]
    [DataRow("a", "Elements")]
    [DataRow("t:a[@n]/b//t:*[text()]", "Elements")]
    [DataRow("*:a | child::b | element(c)", "Elements")]
    [DataRow("Q{urn:t}a", "Elements")]
    [DataRow("/", "NoAttributes")]
    [DataRow("a | text()[. = '@']", "NoAttributes")]
    [DataRow("comment() | processing-instruction('p')", "NoAttributes")]
    [DataRow("a/@n", "All")]
    [DataRow("a union @*", "All")]
    [DataRow("attribute::n", "All")]
    [DataRow("attribute(n)", "All")]
    [DataRow("node()", "All")]
    [DataRow("(a | @n)", "All")]
    [DataRow("key('k', 'x')", "All")]
    [DataRow(".[. instance of attribute()]", "All")]
    public void Context_can_match_no_other_kinds_of_nodes(string context, string kinds) =>
        Assert.AreEqual(kinds, ContextShape.Of(context).ToString());
}
