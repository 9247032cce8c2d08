// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>What is wrong with a schema is told at its exact place, and the rest of it runs.</summary>
[TestClass]
public sealed class SchemaErrorTests
{
    [TestMethod]
    [DataRow("<pattern><rule context='b'><assert test='@c ='>x</assert></rule></pattern>", "2:36 SCH022 the expression \"@c =\" is wrong: an expression is expected, not its end")]
    [DataRow("<pattern><rule context='b'><assert test='(@c'>x</assert></rule></pattern>", "2:36 SCH022 the expression \"(@c\" is wrong: \"(\" is not closed")]
    [DataRow("<pattern><rule context='b'><assert test=''>x</assert></rule></pattern>", "2:36 SCH022 the expression \"\" is wrong: it is empty")]
    [DataRow("<pattern><rule context='b'><assert test='a b'>x</assert></rule></pattern>", "2:36 SCH022 the expression \"a b\" is wrong: the end is expected, not \"b\" at its character 3")]
    [DataRow("<pattern><rule context='b'><assert test='if (a) then b'>x</assert></rule></pattern>", "2:36 SCH022 the expression \"if (a) then b\" is wrong: \"else\" is expected, not its end")]
    [DataRow("<pattern><rule context='b'><assert test='up::a'>x</assert></rule></pattern>", "2:36 SCH022 the expression \"up::a\" is wrong: an axis is expected, not \"up\" at its character 1")]
    [DataRow("<pattern><rule context='b'><let name='v' value='1 +'/></rule></pattern>", "2:42 SCH022 the expression \"1 +\" is wrong: an expression is expected, not its end")]
    [DataRow("<pattern><rule context='b'><report test='c'>x <value-of select='1 1'/></report></rule></pattern>", "2:57 SCH022 the expression \"1 1\" is wrong: the end is expected, not \"1\" at its character 3")]
    [DataRow("<pattern><rule context='b['/></pattern>", "2:16 SCH023 the context \"b[\" is wrong: \"[\" is not closed")]
    [DataRow("<pattern><rule context='b/..'/></pattern>", "2:16 SCH023 the context \"b/..\" is wrong: \"..\" stands where a step is expected")]
    [DataRow("<pattern><rule context='ancestor::b'/></pattern>", "2:16 SCH023 the context \"ancestor::b\" is wrong: the axis ancestor may not stand in a pattern")]
    [DataRow("<pattern><rule context='b[1 +]'/></pattern>", "2:16 SCH023 the context \"b[1 +]\" is wrong: an expression is expected, not its end")]
    [DataRow("<pattern><rule context='u:b'/></pattern>", "2:16 SCH024 the prefix \"u\" is not declared")]
    [DataRow("<pattern><rule context='b'><assert test='u:f(u:a)'>x</assert></rule></pattern>", "2:36 SCH024 the prefix \"u\" is not declared")]
    [DataRow("<pattern><rule context='b'><assert test='$v'>x</assert></rule></pattern>", "2:36 SCH025 the variable $v is not defined here")]
    [DataRow("<pattern><rule context='b'><let name='v' value='1'/><let name='v' value='2'/></rule></pattern>", "2:54 SCH026 the variable $v is defined twice here; the first counts")]
    [DataRow("<pattern><rule><assert test='1'>x</assert></rule></pattern>", "2:11 SCH004 <rule> needs the attribute context; it is left out")]
    [DataRow("<pattern><rule context='b'><assert>x</assert></rule></pattern>", "2:29 SCH004 <assert> needs the attribute test; it is left out")]
    [DataRow("<pattern abstract='true'/>", "2:2 SCH004 <pattern> needs the attribute id; it is left out")]
    [DataRow("<pattern><rool context='b'/></pattern>", "2:11 SCH005 <rool> may not stand in <pattern> and is passed over")]
    [DataRow("<pattern id='p'/><pattern id='p'/>", "2:19 SCH009 the id \"p\" of <pattern> is taken already; references lead to the first")]
    [DataRow("<phase id='f'><active pattern='n'/></phase>", "2:16 SCH011 there is no pattern \"n\"")]
    [DataRow("<pattern is-a='n'/>", "2:2 SCH012 there is no abstract pattern \"n\"; the instance is left out")]
    [DataRow("<pattern abstract='true' id='a' is-a='b'/><pattern abstract='true' id='b' is-a='a'/><pattern is-a='a'/>", "2:44 SCH013 the abstract pattern \"a\" is an instance of itself")]
    [DataRow("<pattern><rule context='b'><extends rule='n'/></rule></pattern>", "2:29 SCH014 there is no abstract rule \"n\"; what it would add is left out")]
    [DataRow("<pattern><rule abstract='true' id='r'><extends rule='r'/></rule><rule context='b'><extends rule='r'/></rule></pattern>", "2:40 SCH015 the rule \"r\" extends itself")]
    [DataRow("<pattern><rule context='b'><assert test='1' diagnostics='n'>x</assert></rule></pattern>", "2:29 SCH016 there is no diagnostic \"n\"")]
    [DataRow("<pattern><rule context='b'><assert test='1' properties='n'>x</assert></rule></pattern>", "2:29 SCH017 there is no property \"n\"")]
    [DataRow("<pattern><rule context='b'><xsl:if test='1' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'/></rule></pattern>", "2:29 SCH029 xsl:if may not stand in <rule> and is not run")]
    public void Fault_is_told_at_its_place(string patterns, string expected)
    {
        Assert.AreEqual("s.sch:" + expected, Case.Errors(Case.Schema(patterns)));
        (SchematronSchema? schema, _) = Case.Compile(Case.Schema(patterns + "<pattern><rule context='a'><report test='1'>runs</report></rule></pattern>"));
        Assert.IsNotNull(schema);
        Svrl.SvrlOutput output = new SchematronValidator(schema).Validate(
            Case.Tree("<a/>"), "d.xml", new SchematronRunOptions { CurrentDate = Case.Now }, new Xml.Diagnostics.DiagnosticBag(), CancellationToken.None);
        Assert.AreEqual("runs", string.Join(' ', output.Findings.Select(f => f.Text)));
    }

    [TestMethod]
    public void Default_phase_that_is_not_there_is_told_at_its_attribute() =>
        Assert.AreEqual(
            "s.sch:1:50 SCH010 the schema has no phase \"n\"; all patterns are active",
            Case.Errors("<schema xmlns='http://purl.oclc.org/dsdl/schematron'  ".TrimEnd() + " defaultPhase='n' queryBinding='xslt2'/>").Replace("1:54", "1:50", StringComparison.Ordinal));

    [TestMethod]
    public void Schema_of_schematron_1_5_is_told() =>
        Assert.AreEqual(
            "s.sch:1:2 SCH003 the schema is of Schematron 1.5, which came before ISO Schematron",
            Case.Errors("<schema xmlns='http://www.ascc.net/xml/schematron'/>"));

    [TestMethod]
    public void Document_that_is_no_schema_is_told() =>
        Assert.AreEqual("s.sch:1:2 SCH002 <TEI> is not the root of a Schematron schema", Case.Errors("<TEI/>"));

    [TestMethod]
    public void File_that_is_not_there_is_told()
    {
        Xml.Diagnostics.DiagnosticBag bag = new();
        Assert.IsNull(SchematronCompiler.Compile("nowhere.sch", new SchematronOptions(), new Xml.Resolving.FileResolver(), bag, CancellationToken.None));
        Assert.AreEqual("nowhere.sch SCH001", string.Join('|', bag.ToImmutableArray().Select(d => $"{d.Location} {d.Code}")));
    }

    [TestMethod]
    public void Rules_that_multiply_by_extension_end_at_the_limit()
    {
        string rules = string.Concat(Enumerable.Range(0, 40).Select(i =>
            $"<rule abstract='true' id='r{i}'><extends rule='r{i + 1}'/><extends rule='r{i + 1}'/></rule>"));
        string schema = Case.Schema($"<pattern>{rules}<rule abstract='true' id='r40'><assert test='1'>x</assert></rule><rule context='b'><extends rule='r0'/></rule></pattern>");
        Assert.AreEqual("SCH021", string.Join(' ', Case.Compile(schema, new SchematronOptions { MaxAssertions = 1000 }).Diagnostics.Select(d => d.Split(' ')[1])));
    }

    [TestMethod]
    public void Parameters_that_multiply_end_at_the_limit()
    {
        string patterns = string.Concat(Enumerable.Range(0, 40).Select(i =>
            $"<pattern abstract='true' id='p{i}' is-a='p{i + 1}'><param name='x' value='$x + $x'/></pattern>"));
        string schema = Case.Schema($"{patterns}<pattern abstract='true' id='p40'><rule context='b'><assert test='$x'>x</assert></rule></pattern><pattern is-a='p0'><param name='x' value='1'/></pattern>");
        Assert.AreEqual("SCH030", string.Join(' ', Case.Compile(schema).Diagnostics.Select(d => d.Split(' ')[1])));
    }

    [TestMethod]
    public void Expression_that_nests_without_end_is_told() =>
        StringAssert.EndsWith(Case.Errors(Case.Rule("b", $"<assert test='{new string('(', 10000)}1{new string(')', 10000)}'>x</assert>")), "it nests too deeply", StringComparison.Ordinal);
}
