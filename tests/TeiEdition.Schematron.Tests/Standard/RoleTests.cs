// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>ISO/IEC 19757-3:2020, section 5.4.2: roles and flags.</summary>
[TestClass]
public sealed class RoleTests
{
    [TestMethod]
    [DataRow("", "SCH040")]
    [DataRow(" role='error'", "SCH040")]
    [DataRow(" role='fatal'", "SCH040")]
    [DataRow(" role='ERROR'", "SCH040")]
    [DataRow(" role='warning'", "SCH041")]
    [DataRow(" role='warn'", "SCH041")]
    [DataRow(" role='nonfatal'", "SCH041")]
    [DataRow(" role='info'", "SCH042")]
    [DataRow(" role='information'", "SCH042")]
    public void Role_gives_the_severity(string role, string code) =>
        Assert.AreEqual($"1:5 {code} x", Case.Findings(Case.Rule("b", $"<assert test='false()'{role}>x</assert>"), "<a><b/></a>"));

    [TestMethod]
    public void Role_and_flag_of_the_rule_count_where_the_assertion_has_none()
    {
        string schema = Case.Schema(
            "<pattern><rule context='b' role='info' flag='f'><assert test='false()'>x</assert><assert test='false()' role='warning' flag='g'>y</assert></rule></pattern>");
        Assert.AreEqual("1:5 SCH042 x\n1:5 SCH041 y", Case.Findings(schema, "<a><b/></a>"));
        Assert.AreEqual("f g", string.Join(' ', Case.Run(schema, "<a><b/></a>").Findings.Select(f => f.Flag)));
    }

    [TestMethod]
    public void Unknown_role_is_told_and_its_findings_are_errors()
    {
        string schema = Case.Rule("b", "<assert test='false()' role='hint'>x</assert>");
        Assert.AreEqual("s.sch:2:29 SCH027 the role \"hint\" is not known; its findings count as errors", Case.Errors(schema));
    }
}
