// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>ISO/IEC 19757-3:2020, section 5.4.9: abstract patterns and their instances.</summary>
[TestClass]
public sealed class AbstractPatternTests
{
    [TestMethod]
    public void Instance_puts_its_parameters_into_expressions() =>
        Assert.AreEqual(
            "1:9 SCH040 row 1 of table",
            Case.Findings(
                Case.Schema("<pattern abstract='true' id='t'><rule context='$table/$row'><let name='n' value='count($cells)'/><report test='$n = 1'>row <value-of select='$n'/> of <name path='$up'/></report></rule></pattern>"
                    + "<pattern is-a='t'><param name='table' value='table'/><param name='row' value='tr'/><param name='cells' value='td | th'/><param name='up' value='..'/></pattern>"),
                "<table><tr><td/></tr><tr/></table>"));

    [TestMethod]
    public void Parameter_whose_name_begins_like_another_is_its_own() =>
        Assert.AreEqual(
            "1:5 SCH040 long",
            Case.Findings(
                Case.Schema("<pattern abstract='true' id='t'><rule context='b'><report test='$x'>short</report><report test='$x-y'>long</report></rule></pattern>"
                    + "<pattern is-a='t'><param name='x' value='false()'/><param name='x-y' value='true()'/></pattern>"),
                "<a><b/></a>"));

    [TestMethod]
    public void Parameter_in_a_string_stays() =>
        Assert.AreEqual(
            "1:5 SCH040 $x",
            Case.Findings(
                Case.Schema("<pattern abstract='true' id='t'><rule context='$x'><report test='true()'><value-of select=\"'$x'\"/></report></rule></pattern>"
                    + "<pattern is-a='t'><param name='x' value='b'/></pattern>"),
                "<a><b/></a>"));

    [TestMethod]
    public void Several_instances_are_several_patterns() =>
        Assert.AreEqual(
            "1:5 SCH041 found b\n1:9 SCH042 found c",
            Case.Findings(
                Case.Schema("<pattern abstract='true' id='t'><rule context='$x' role='$role'><report test='true()'>found <name/></report></rule></pattern>"
                    + "<pattern is-a='t'><param name='x' value='b'/><param name='role' value='warning'/></pattern>"
                    + "<pattern is-a='t'><param name='x' value='c'/><param name='role' value='info'/></pattern>"),
                "<a><b/><c/></a>"));

    [TestMethod]
    public void Abstract_pattern_may_be_an_instance_itself() =>
        Assert.AreEqual(
            "1:5 SCH040 b",
            Case.Findings(
                Case.Schema("<pattern abstract='true' id='base'><rule context='$x'><report test='$y'><name/></report></rule></pattern>"
                    + "<pattern abstract='true' id='middle' is-a='base'><param name='x' value='$z'/><param name='y' value='true()'/></pattern>"
                    + "<pattern is-a='middle'><param name='z' value='b'/></pattern>"),
                "<a><b/></a>"));
}
