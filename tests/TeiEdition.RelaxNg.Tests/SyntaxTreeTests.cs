// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests;

[TestClass]
public sealed class SyntaxTreeTests
{
    [TestMethod]
    [DataRow("", "p", "p")]
    [DataRow("http://www.tei-c.org/ns/1.0", "p", "{http://www.tei-c.org/ns/1.0}p")]
    public void Expanded_name_prints_its_namespace_in_braces(string space, string local, string expected) =>
        Assert.AreEqual(expected, new ExpandedName(space, local).ToString());
}
