// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Tests.Differential;

[TestClass]
public sealed class TagMapTests
{
    // Elements by number: 0 a, 1 b, 2 c.
    private const string Document = "<?xml version='1.0'?>\n<!-- <x> -->\n<a>\n  <b p='>'\n     q=''/> t <c><![CDATA[<x>]]></c>\n</a>\n";

    [TestMethod]
    [DataRow(3, 4, 0)] // behind <a>
    [DataRow(5, 12, 1)] // behind <b/>
    [DataRow(5, 15, 0)] // before <c>: text of a
    [DataRow(5, 18, 2)] // behind <c>
    [DataRow(5, 37, 2)] // behind </c>
    [DataRow(6, 5, 0)] // behind </a>
    [DataRow(2, 3, -1)] // in the comment
    public void Place_behind_a_tag_is_its_element(int line, int column, int element) =>
        Assert.AreEqual(element, new TagMap(Document).ElementEndingAt(line, column));

    [TestMethod]
    [DataRow(3, 1, 0)] // <a>
    [DataRow(4, 4, 1)] // the name of b
    [DataRow(5, 6, 1)] // its attribute q
    [DataRow(5, 13, 0)] // the text behind it
    [DataRow(5, 15, 2)] // <c>
    [DataRow(5, 20, 2)] // its content
    [DataRow(6, 1, 0)] // </a>
    [DataRow(7, 1, -1)] // behind everything
    public void Place_in_a_tag_is_its_element(int line, int column, int element) =>
        Assert.AreEqual(element, new TagMap(Document).ElementAt(line, column));
}
