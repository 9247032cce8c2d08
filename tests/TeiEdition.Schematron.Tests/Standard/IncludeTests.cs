// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>ISO/IEC 19757-3:2020, section 5.4.6: inclusion, and extension by reference.</summary>
[TestClass]
public sealed class IncludeTests
{
    [TestMethod]
    public void Included_element_stands_in_the_place_of_the_inclusion() =>
        Assert.AreEqual(
            "1:5 SCH040 first\n1:5 SCH040 second",
            Run(Case.Schema("<include href='p.sch'/><pattern><rule context='b'><report test='true()'>second</report></rule></pattern>"), ("p.sch", Pattern("first"))));

    [TestMethod]
    public void Fragment_names_an_element_by_its_id() =>
        Assert.AreEqual(
            "1:5 SCH040 this",
            Run(Case.Schema("<include href='l.sch#that'/>"), ("l.sch", $"<library xmlns='{SchematronNames.SchematronNamespace}'>{Pattern("other")}{Pattern("this").Replace("<pattern", "<pattern id='that'", StringComparison.Ordinal)}</library>")));

    [TestMethod]
    public void Inclusion_in_a_rule_gives_an_assertion() =>
        Assert.AreEqual(
            "1:5 SCH040 from a",
            Run(Case.Rule("b", "<include href='a.sch'/>"), ("a.sch", $"<report xmlns='{SchematronNames.SchematronNamespace}' test='true()'>from a</report>")));

    [TestMethod]
    public void Included_file_includes_another() =>
        Assert.AreEqual(
            "1:5 SCH040 deep",
            Run(Case.Schema("<include href='d/p.sch'/>"), ("d/p.sch", $"<pattern xmlns='{SchematronNames.SchematronNamespace}'><include href='r.sch'/></pattern>"), ("d/r.sch", Rule("deep"))));

    [TestMethod]
    public void Extends_by_reference_takes_what_the_element_holds() =>
        Assert.AreEqual(
            "1:5 SCH040 taken\n1:5 SCH040 own",
            Run(Case.Rule("b", "<extends href='r.sch'/><report test='true()'>own</report>"), ("r.sch", Rule("taken"))));

    [TestMethod]
    public void Finding_of_an_included_rule_has_its_place_in_that_file() =>
        Assert.AreEqual(
            "mem:/p.sch:1:74",
            RulePlace(Case.Schema("<include href='p.sch'/>"), ("p.sch", Pattern("x"))));

    [TestMethod]
    public void Missing_file_is_reported_at_the_inclusion() =>
        Assert.AreEqual(
            "s.sch:2:2 SCH018 \"n.sch\" cannot be included: there is no such resource in memory",
            Case.Errors(Case.Schema("<include href='n.sch'/>")));

    [TestMethod]
    public void Missing_fragment_is_reported() =>
        Assert.AreEqual(
            "s.sch:2:2 SCH018 \"p.sch#n\" cannot be included: it has no element with the id \"n\"",
            Case.Errors(Case.Schema("<include href='p.sch#n'/>"), ("p.sch", Pattern("x"))));

    [TestMethod]
    public void File_that_is_no_xml_is_reported_at_its_place() =>
        Assert.AreEqual(
            "p.sch:1:1 XML001",
            Case.Errors(Case.Schema("<include href='p.sch'/>"), ("p.sch", "no xml"))[..16]);

    [TestMethod]
    public void Inclusion_that_includes_itself_is_reported() =>
        Assert.AreEqual(
            "p.sch:1:56 SCH019 \"p.sch\" includes itself",
            Case.Errors(Case.Schema("<include href='p.sch'/>"), ("p.sch", $"<pattern xmlns='{SchematronNames.SchematronNamespace}'><include href='p.sch'/></pattern>")));

    [TestMethod]
    public void Two_files_that_include_one_another_are_reported() =>
        Assert.AreEqual(
            "q.sch:1:56 SCH019 \"p.sch\" includes itself",
            Case.Errors(
                Case.Schema("<include href='p.sch'/>"),
                ("p.sch", $"<pattern xmlns='{SchematronNames.SchematronNamespace}'><extends href='q.sch'/></pattern>"),
                ("q.sch", $"<pattern xmlns='{SchematronNames.SchematronNamespace}'><extends href='p.sch'/></pattern>")));

    [TestMethod]
    public void Inclusions_that_multiply_end_at_the_limit()
    {
        // Each file includes the next one twice: 2^20 inclusions.
        (string, string)[] files = [.. Enumerable.Range(0, 20).Select(i => ($"f{i}.sch",
            $"<pattern xmlns='{SchematronNames.SchematronNamespace}'><extends href='f{i + 1}.sch'/><extends href='f{i + 1}.sch'/></pattern>"))];
        Assert.AreEqual(
            "SCH020",
            string.Join(' ', Case.Compile(Case.Schema("<extends href='f0.sch'/>"), new SchematronOptions { MaxInclusions = 100 }, files)
                .Diagnostics.Select(d => d.Split(' ')[1]).Where(c => c == "SCH020")));
    }

    private static string Pattern(string text) =>
        $"<pattern xmlns='{SchematronNames.SchematronNamespace}'><rule context='b'><report test='true()'>{text}</report></rule></pattern>";

    private static string Rule(string text) =>
        $"<rule xmlns='{SchematronNames.SchematronNamespace}' context='b'><report test='true()'>{text}</report></rule>";

    private static string Run(string schema, params (string Name, string Text)[] files) => Case.Findings(schema, "<a><b/></a>", null, files);

    private static string RulePlace(string schema, params (string Name, string Text)[] files) =>
        string.Join(' ', Case.RunWith(schema, "<a><b/></a>", files).Findings.Select(f => f.SchemaPlace?.ToString()));
}
