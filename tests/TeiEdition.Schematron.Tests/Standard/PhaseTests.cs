// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>ISO/IEC 19757-3:2020, section 5.4.10: phases.</summary>
[TestClass]
public sealed class PhaseTests
{
    private const string Patterns =
        "<phase id='one'><active pattern='p'/><let name='v' value='1'/></phase><phase id='two'><active pattern='q'/></phase>"
        + "<pattern id='p'><rule context='b'><report test='true()'>p</report></rule></pattern>"
        + "<pattern id='q'><rule context='b'><report test='true()'>q</report></rule></pattern>";

    [TestMethod]
    [DataRow(null, "1:5 SCH040 p\n1:5 SCH040 q")]
    [DataRow("#ALL", "1:5 SCH040 p\n1:5 SCH040 q")]
    [DataRow("one", "1:5 SCH040 p")]
    [DataRow("two", "1:5 SCH040 q")]
    public void Phase_has_its_active_patterns(string? phase, string expected) =>
        Assert.AreEqual(expected, Case.Findings(Case.Schema(Patterns), "<a><b/></a>", phase));

    [TestMethod]
    public void Default_phase_counts_where_none_is_asked_for()
    {
        string schema = Case.Schema(Patterns).Replace("queryBinding", "defaultPhase='two' queryBinding", StringComparison.Ordinal);
        Assert.AreEqual("1:5 SCH040 q", Case.Findings(schema, "<a><b/></a>"));
        Assert.AreEqual("1:5 SCH040 p\n1:5 SCH040 q", Case.Findings(schema, "<a><b/></a>", "#ALL"));
        Assert.AreEqual("two", Case.Run(schema, "<a/>").Phase);
    }

    [TestMethod]
    public void Variable_of_a_phase_is_seen_in_its_patterns()
    {
        string schema = Case.Schema(Patterns.Replace("test='true()'>p", "test='$v = 1'>p", StringComparison.Ordinal));
        Assert.AreEqual("1:5 SCH040 p", Case.Findings(schema, "<a><b/></a>", "one"));
    }

    [TestMethod]
    public void Phase_that_is_not_there_is_reported() =>
        StringAssert.StartsWith(Case.Findings(Case.Schema(Patterns), "<a/>", "three"), "s.sch:1:2 SCH010 ", StringComparison.Ordinal);
}
