// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>ISO/IEC 19757-3:2020, section 5.4.5: variables.</summary>
[TestClass]
public sealed class LetTests
{
    [TestMethod]
    public void Variable_of_a_rule_is_seen_from_its_node() =>
        Assert.AreEqual(
            "1:5 SCH040 2\n1:15 SCH040 4",
            Case.Findings(Case.Rule("b", "<let name='n' value='@n'/><let name='m' value='$n + $n'/><report test='$m'><value-of select='$m'/></report>"), "<a><b n='1'/><b n='2'/></a>"));

    [TestMethod]
    public void Variable_of_the_schema_is_seen_from_the_document() =>
        Assert.AreEqual(
            "1:5 SCH040 a",
            Case.Findings(
                Case.Schema("<let name='root' value='name(*)'/><pattern><rule context='b'><report test='true()'><value-of select='$root'/></report></rule></pattern>"),
                "<a><b/></a>"));

    [TestMethod]
    public void Variable_of_a_pattern_hides_that_of_the_schema() =>
        Assert.AreEqual(
            "1:5 SCH040 inner",
            Case.Findings(
                Case.Schema("<let name='v' value=\"'outer'\"/><pattern><let name='v' value=\"'inner'\"/><rule context='b'><report test='true()'><value-of select='$v'/></report></rule></pattern>"),
                "<a><b/></a>"));

    [TestMethod]
    public void Variable_with_content_is_a_document() =>
        Assert.AreEqual(
            "1:5 SCH040 2 y",
            Case.Findings(
                Case.Rule("b", "<let name='list'><i xmlns=''>x</i><i xmlns=''>y</i></let><report test='true()'><value-of select='count($list/i)'/> <value-of select='$list/i[2]'/></report>"),
                "<a><b/></a>"));

    [TestMethod]
    public void Variable_that_no_test_uses_is_not_evaluated() =>
        Assert.AreEqual(
            "1:5 SCH040 said",
            Case.Findings(Case.Rule("b", "<let name='bad' value=\"xs:date('x')\"/><report test='true()'>said</report><report test='$bad'>never</report>"), "<a><b/></a>").Split('\n')[0]);

    [TestMethod]
    public void Variable_of_nodes_is_not_used_up() =>
        Assert.AreEqual(
            "1:5 SCH040 2 2",
            Case.Findings(
                Case.Rule("b", "<let name='v' value='for $i in * return $i'/><report test='$v and $v and count($v) = 2'><value-of select='count($v)'/> <value-of select='count($v)'/></report>"),
                "<a><b><c/><d/></b></a>"));

    [TestMethod]
    public void Variable_sees_those_before_it_only() =>
        Assert.AreEqual(
            "s.sch:2:42 SCH025 the variable $b is not defined here",
            Case.Errors(Case.Rule("b", "<let name='a' value='$b'/><let name='b' value='1'/>")));
}
