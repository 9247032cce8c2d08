// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>ISO/IEC 19757-3:2020, sections 5.4.4 and 5.4.12: abstract rules.</summary>
[TestClass]
public sealed class AbstractRuleTests
{
    [TestMethod]
    public void Rule_has_the_assertions_of_the_rule_that_it_extends_in_their_place() =>
        Assert.AreEqual(
            "1:5 SCH040 before\n1:5 SCH040 extended 1\n1:5 SCH040 after",
            Case.Findings(
                Case.Schema("<pattern><rule abstract='true' id='r'><let name='v' value='1'/><report test='true()'>extended <value-of select='$v'/></report></rule>"
                    + "<rule context='b'><report test='true()'>before</report><extends rule='r'/><report test='true()'>after</report></rule></pattern>"),
                "<a><b/></a>"));

    [TestMethod]
    public void Abstract_rule_never_fires() =>
        Assert.AreEqual(
            string.Empty,
            Case.Findings(Case.Schema("<pattern><rule abstract='true' id='r' context='b'><report test='true()'>never</report></rule></pattern>"), "<a><b/></a>"));

    [TestMethod]
    public void Abstract_rule_of_another_pattern_is_found() =>
        Assert.AreEqual(
            "1:5 SCH040 x",
            Case.Findings(
                Case.Schema("<pattern><rule abstract='true' id='r'><report test='true()'>x</report></rule></pattern><pattern><rule context='b'><extends rule='r'/></rule></pattern>"),
                "<a><b/></a>"));

    [TestMethod]
    public void Extended_rule_extends_another() =>
        Assert.AreEqual(
            "1:5 SCH041 inner\n1:5 SCH041 outer",
            Case.Findings(
                Case.Schema("<pattern><rule abstract='true' id='i'><report test='true()'>inner</report></rule>"
                    + "<rule abstract='true' id='o' role='warning'><extends rule='i'/><report test='true()'>outer</report></rule><rule context='b'><extends rule='o'/></rule></pattern>"),
                "<a><b/></a>"));
}
