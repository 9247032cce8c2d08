// SPDX-License-Identifier: MIT

namespace TeiEdition.Validation.Tests;

[TestClass]
public sealed class PrefixTests
{
    [TestMethod]
    public void Prefix_not_declared_is_a_warning() => Assert.AreEqual(
        "3:5 VAL008 @who has 'psn:baker', whose prefix 'psn:' no prefixDef declares", Check("", "psn:baker"));

    [TestMethod]
    public void Prefix_not_declared_is_told_once() => Assert.AreEqual(
        "3:5 VAL008 @who has 'psn:baker', whose prefix 'psn:' no prefixDef declares", Check("", "psn:baker psn:miller"));

    [TestMethod]
    public void Prefix_is_replaced_and_the_pointer_followed() =>
        Assert.AreEqual("", Check(Definition("([a-z]+)", "#p-$1"), "psn:baker"));

    [TestMethod]
    public void Prefix_replaced_leads_to_an_unknown_id() => Assert.AreEqual(
        "3:5 VAL004 @who points at 'psn:bakr = #p-bakr', but no element of the document has the xml:id 'p-bakr'; did you mean 'p-baker'?",
        Check(Definition("([a-z]+)", "#p-$1"), "psn:bakr"));

    [TestMethod]
    public void Prefix_replaced_leads_to_a_missing_file() => Assert.AreEqual(
        "3:5 VAL006 @who points at 'psn:baker = none.xml#baker', which does not exist",
        Check(Definition("([a-z]+)", "none.xml#$1"), "psn:baker"));

    [TestMethod]
    public void Pattern_matches_the_whole_or_not_at_all() => Assert.AreEqual(
        "3:5 VAL009 @who has 'psn:baker7', which does not match the pattern that prefixDef gives for 'psn:'",
        Check(Definition("([a-z]+)", "#p-$1"), "psn:baker7"));

    [TestMethod]
    public void Second_definition_is_tried_when_the_first_leads_nowhere() => Assert.AreEqual(
        "", Check(Definition("([a-z]+)", "#q-$1") + Definition("([a-z]+)", "#p-$1"), "psn:baker"));

    [TestMethod]
    public void Prefix_may_stand_for_a_place_on_the_web() =>
        Assert.AreEqual("", Check(Definition("(.+)", "https://example.org/$1"), "psn:anyone"));

    [TestMethod]
    [DataRow(@"(\i\c*)")]
    [DataRow(@"([\i-[:]][\c-[:]]*)")]
    public void Name_classes_of_XML_Schema_are_understood(string pattern) =>
        Assert.AreEqual("", Check(Definition(pattern, "#p-$1"), "psn:baker"));

    [TestMethod]
    [DataRow("(a", "InsufficientClosingParentheses")]
    [DataRow(@"(a)\1", "it needs back-tracking")]
    public void Pattern_that_cannot_be_used_is_a_warning_and_its_pointers_are_left_alone(string pattern, string reason) =>
        Assert.AreEqual(
            $"2:90 VAL010 the pattern of the prefixDef 'psn' cannot be used: {reason}",
            Check(Definition(pattern, "#p-$1"), "psn:baker"));

    [TestMethod]
    public void Hostile_pattern_does_not_run_away() => Assert.AreEqual(
        $"3:5 VAL009 @who has 'psn:{new string('a', 200)}!', which does not match the pattern that prefixDef gives for 'psn:'",
        Check(Definition("((a+)+)+", "#$1"), "psn:" + new string('a', 200) + "!"));

    private static string Definition(string pattern, string replacement) =>
        $"<prefixDef ident=\"psn\" matchPattern=\"{pattern}\" replacementPattern=\"{replacement}\"/>";

    private static string Check(string definitions, string pointer)
    {
        using TemporaryFolder folder = new();
        string xml = Findings.Tei($"<sp who=\"{pointer}\"/><person xml:id=\"p-baker\"/>", $"<encodingDesc>{definitions}</encodingDesc>");
        return Findings.OfFile(folder.Write("document.xml", xml));
    }
}
