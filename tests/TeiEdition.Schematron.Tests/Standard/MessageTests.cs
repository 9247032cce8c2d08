// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>ISO/IEC 19757-3:2020, sections 5.4.3, 5.4.6, 5.4.14 and 5.4.15: what assertions say.</summary>
[TestClass]
public sealed class MessageTests
{
    [TestMethod]
    public void White_space_is_folded() =>
        Assert.AreEqual(
            "1:5 SCH040 one two three",
            Case.Findings(Case.Rule("b", "<report test='true()'>\n  one\n  <emph> two </emph>\tthree </report>"), "<a><b/></a>"));

    [TestMethod]
    public void Markup_stands_for_its_text() =>
        Assert.AreEqual(
            "1:5 SCH040 abcd",
            Case.Findings(Case.Rule("b", "<report test='true()'>a<emph>b</emph><span class='s'>c</span><dir value='ltr'>d</dir></report>"), "<a><b/></a>"));

    [TestMethod]
    public void Foreign_markup_stands_for_its_text() =>
        Assert.AreEqual(
            "1:5 SCH040 a link",
            Case.Findings(Case.Rule("b", "<report test='true()'>a <x xmlns='urn:x'>link</x></report>"), "<a><b/></a>"));

    [TestMethod]
    public void Name_is_that_of_the_context_with_its_prefix() =>
        Assert.AreEqual(
            "1:30 SCH040 p:b",
            Case.Findings(Case.Rule("t:b", "<report test='true()'><name/></report>"), "<p:a xmlns:p='urn:t'>       <p:b/></p:a>"));

    [TestMethod]
    public void Name_with_a_path_is_that_of_the_first_node() =>
        Assert.AreEqual(
            "1:5 SCH040 c a @",
            Case.Findings(Case.Rule("b", "<report test='true()'><name path='*'/> <name path='..'/> @<name path='zzz'/></report>"), "<a><b><c/><d/></b></a>"));

    [TestMethod]
    public void Value_of_several_items_has_spaces_between() =>
        Assert.AreEqual(
            "1:5 SCH040 x y, 1 2 3, true, 0.5",
            Case.Findings(Case.Rule("b", "<report test='true()'><value-of select='*'/>, <value-of select='(1, 2, 3)'/>, <value-of select='exists(*)'/>, <value-of select='1 div 2'/></report>"), "<a><b><c>x</c><d>y</d></b></a>"));

    [TestMethod]
    public void Assertion_without_words_says_its_test() =>
        Assert.AreEqual(
            "1:5 SCH040 not fulfilled: @c = 1",
            Case.Findings(Case.Rule("b", "<assert test='@c\n = 1'/>"), "<a><b/></a>"));

    [TestMethod]
    public void Subject_is_where_the_finding_stands() =>
        Assert.AreEqual(
            "1:8 SCH040 x",
            Case.Findings(Case.Rule("b", "<assert test='false()' subject='c'>x</assert>"), "<a><b><c/></b></a>"));

    [TestMethod]
    public void Subject_of_the_rule_counts_for_its_assertions() =>
        Assert.AreEqual(
            "1:2 SCH040 x",
            Case.Findings(Case.Schema("<pattern><rule context='b' subject='..'><assert test='false()'>x</assert></rule></pattern>"), "<a><b/></a>"));

    [TestMethod]
    public void Subject_that_is_not_there_is_the_context() =>
        Assert.AreEqual(
            "1:5 SCH040 x",
            Case.Findings(Case.Rule("b", "<assert test='false()' subject='zzz'>x</assert>"), "<a><b/></a>"));

    [TestMethod]
    public void Finding_at_an_attribute_stands_at_its_name() =>
        Assert.AreEqual(
            "1:7 SCH040 n",
            Case.Findings(Case.Rule("@n", "<report test='true()'><name/></report>"), "<a><b n='1'/></a>"));

    [TestMethod]
    public void Quick_fixes_of_another_language_are_passed_over() =>
        Assert.AreEqual(
            "1:5 SCH040 x",
            Case.Findings(Case.Rule("b", "<report test='true()' sqf:fix='f' xmlns:sqf='http://www.schematron-quickfix.com/validator/process'>x<sqf:fix id='g'/></report><sqf:fix id='f' xmlns:sqf='http://www.schematron-quickfix.com/validator/process'><sqf:delete match='.'/></sqf:fix>"), "<a><b/></a>"));
}
