// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Tests;

[TestClass]
public sealed class PointerTests
{
    [TestMethod]
    public void Pointer_to_an_unknown_id_is_an_error_at_the_attribute() => Assert.AreEqual(
        "3:5 VAL004 @who points at '#baker', but no element of the document has the xml:id 'baker'",
        Findings.Of(Findings.Tei("<sp who=\"#baker\"/>")));

    [TestMethod]
    public void Pointer_on_a_later_line_of_the_tag_has_its_own_place() => Assert.AreEqual(
        "4:3 VAL004 @who points at '#baker', but no element of the document has the xml:id 'baker'",
        Findings.Of(Findings.Tei("<sp\n  who=\"#baker\"/>")));

    [TestMethod]
    [DataRow("baker", "Baker")]
    [DataRow("the-baker", "THE-BAKER")]
    [DataRow("the-baker", "te-bakers")]
    [DataRow("anna", "nana")]
    public void Pointer_nearly_right_gets_a_suggestion(string id, string written) => Assert.AreEqual(
        $"4:5 VAL004 @who points at '#{written}', but no element of the document has the xml:id '{written}'; did you mean '{id}'?",
        Findings.Of(Findings.Tei($"<p xml:id=\"{id}\"/>\n<sp who=\"#{written}\"/>")));

    [TestMethod]
    public void Pointer_nearly_right_of_several_ids_gets_all_of_them_sorted() => Assert.AreEqual(
        "4:5 VAL004 @who points at '#bake', but no element of the document has the xml:id 'bake'; did you mean 'baked', 'baker' or 'bakes'?",
        Findings.Of(Findings.Tei("<p xml:id=\"bakes\"/><p xml:id=\"baker\"/><p xml:id=\"baked\"/>\n<sp who=\"#bake\"/>")));

    [TestMethod]
    public void Pointer_that_stands_at_many_places_is_told_at_each() => Assert.AreEqual(
        "3:5 VAL004 @who points at '#b', but no element of the document has the xml:id 'b'\n"
        + "4:5 VAL004 @who points at '#b', but no element of the document has the xml:id 'b'",
        Findings.Of(Findings.Tei("<sp who=\"#b\"/>\n<sp who=\"#b\"/>")));

    [TestMethod]
    public void Every_value_of_a_list_is_checked() => Assert.AreEqual(
        "4:4 VAL004 @who points at '#b', but no element of the document has the xml:id 'b'\n"
        + "4:4 VAL004 @who points at '#c', but no element of the document has the xml:id 'c'",
        Findings.Of(Findings.Tei("<p xml:id=\"a\"/>\n<u who=\"#a #b\n#c\"/>")));

    [TestMethod]
    public void Number_sign_forgotten_is_told() => Assert.AreEqual(
        "4:5 VAL005 @who has 'baker', which names no file but is an xml:id of the document; '#baker' points at it",
        Findings.Of(Findings.Tei("<p xml:id=\"baker\"/>\n<sp who=\"baker\"/>")));

    [TestMethod]
    public void Key_is_no_pointer() =>
        Assert.AreEqual("", Findings.Of(Findings.Tei("<p><name key=\"#nobody\">X</name></p>")));

    [TestMethod]
    public void Attribute_is_a_pointer_only_where_TEI_declares_it_so() => Assert.AreEqual(
        "4:7 VAL004 @from points at '#x', but no element of the document has the xml:id 'x'",
        Findings.Of(Findings.Tei("<date from=\"1900\" to=\"1901\"/>\n<span from=\"#x\"/>")));

    [TestMethod]
    public void Elements_of_other_namespaces_are_left_alone() => Assert.AreEqual(
        "", Findings.Of(Findings.Tei("<svg xmlns=\"http://www.w3.org/2000/svg\" target=\"#x\"/>")));

    [TestMethod]
    public void Pointer_to_an_element_of_an_image_is_followed_by_its_plain_id() => Assert.AreEqual(
        "", Findings.Of(Findings.Tei("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"z\"/><p facs=\"#z\"/>")));

    [TestMethod]
    public void Content_of_examples_is_not_checked() => Assert.AreEqual("", Findings.Of(Findings.Tei(
        "<egXML xmlns=\"http://www.tei-c.org/ns/Examples\"><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><sp who=\"#x\"/></TEI></egXML>")));

    [TestMethod]
    [DataRow("https://example.org/none#x")]
    [DataRow("urn:isbn:0")]
    [DataRow("mailto:baker@example.org")]
    [DataRow("//example.org/none.xml")]
    [DataRow("#range(a,b)")]
    [DataRow("#")]
    [DataRow("")]
    [DataRow("?q=1#a")]
    public void Pointer_that_is_not_followed_is_accepted(string written) =>
        Assert.AreEqual("", Findings.Of(Findings.Tei($"<p xml:id=\"a\"/><ptr target=\"{written}\"/>")));

    [TestMethod]
    public void Pointer_with_escapes_is_unescaped() =>
        Assert.AreEqual("", Findings.Of(Findings.Tei("<p xml:id=\"é\"/><ptr target=\"#%C3%A9\"/>")));

    [TestMethod]
    public void Pointers_are_left_alone_when_the_options_say_so()
    {
        using TeiEdition.Tests.TemporaryFolder folder = new();
        string path = folder.Write("document.xml", Findings.Tei("<sp who=\"#x\"/>"));
        Assert.AreEqual("", Findings.OfFile(path, new ValidationOptions { CheckPointers = false }));
    }
}
