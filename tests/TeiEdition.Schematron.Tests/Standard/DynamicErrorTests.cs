// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>XML Path Language 2.0, section 2.3.3: expressions without a value.</summary>
[TestClass]
public sealed class DynamicErrorTests
{
    [TestMethod]
    public void Error_in_a_test_is_told_and_the_rest_goes_on() =>
        Assert.AreEqual(
            "1:5 SCH043|1:5 SCH040",
            string.Join('|', Case.Findings(Case.Rule("b", "<assert test='xs:date(@d) gt xs:date(@d)'>no</assert><assert test='false()'>yes</assert>"), "<a><b d='x'/></a>").Split('\n').Select(l => l[..10])));

    [TestMethod]
    public void Error_names_the_rule_as_related_place() =>
        Assert.AreEqual(
            "s.sch:2:29",
            RelatedPlace(Case.Rule("b", "<assert test='xs:date(@d)'>no</assert>")));

    [TestMethod]
    public void Error_in_a_message_leaves_its_part_empty() =>
        Assert.AreEqual(
            "1:5 SCH040 at|1:5 SCH043 th",
            string.Join('|', Case.Findings(Case.Rule("b", "<report test='true()'>at <value-of select='xs:date(@d)'/></report>"), "<a><b d='x'/></a>").Split('\n').Select(l => l[..13])));

    [TestMethod]
    public void Error_of_a_variable_is_told_once() =>
        Assert.AreEqual(
            "SCH043 SCH040",
            string.Join(' ', Case.Findings(Case.Rule("b", "<let name='d' value='xs:date(@d)'/><report test='$d'>1</report><report test='exists($d)'>2</report><report test='true()'>3</report>"), "<a><b d='x'/></a>").Split('\n').Select(l => l.Split(' ')[1])));

    [TestMethod]
    public void Second_value_where_one_is_expected_is_an_error() =>
        Assert.AreEqual(
            "1:5 SCH043",
            Case.Findings(Case.Rule("b", "<assert test=\"starts-with(c, 'x')\">no</assert>"), "<a><b><c/><c/></b></a>")[..10]);

    private static string RelatedPlace(string schema)
    {
        Xml.Diagnostics.DiagnosticBag bag = new();
        Case.Run(schema, "<a><b d='x'/></a>", bag, new SchematronRunOptions { CurrentDate = Case.Now });
        return string.Join(' ', bag.ToImmutableArray().SelectMany(d => d.Related)).Replace("mem:/", string.Empty, StringComparison.Ordinal);
    }
}
