// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>ISO/IEC 19757-3:2020, section 5.4.9: patterns.</summary>
[TestClass]
public sealed class PatternTests
{
    [TestMethod]
    public void Of_a_pattern_only_the_first_rule_that_matches_fires() =>
        Assert.AreEqual(
            "1:5 SCH040 first\n1:9 SCH040 second",
            Case.Findings(
                Case.Schema("<pattern><rule context='b'><report test='true()'>first</report></rule><rule context='*'><report test='parent::a'>second</report></rule></pattern>"),
                "<a><b/><c/></a>"));

    [TestMethod]
    public void Every_pattern_looks_at_every_node() =>
        Assert.AreEqual(
            "1:5 SCH040 one\n1:5 SCH040 two",
            Case.Findings(
                Case.Schema("<pattern><rule context='b'><report test='true()'>one</report></rule></pattern><pattern><rule context='b'><report test='true()'>two</report></rule></pattern>"),
                "<a><b/></a>"));

    [TestMethod]
    public void Rule_that_matched_and_found_nothing_still_keeps_later_rules_away() =>
        Assert.AreEqual(
            string.Empty,
            Case.Findings(
                Case.Schema("<pattern><rule context='b'/><rule context='*'><report test='self::b'>never</report></rule></pattern>"),
                "<a><b/></a>"));

    [TestMethod]
    public void Id_and_title_are_told() =>
        Assert.AreEqual(
            "p A title/fired 1",
            Describe(Case.Run(Case.Schema("<pattern id='p'><title> A\n title</title><rule context='b'/></pattern>"), "<a><b/></a>")));

    private static string Describe(Svrl.SvrlOutput output) =>
        string.Join(' ', output.Patterns.Select(p => $"{p.Id} {p.Name}/fired {p.Rules.Length}"));
}
