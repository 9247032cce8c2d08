// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Tests.Validation;
using TeiEdition.RelaxNg.Validation;

namespace TeiEdition.RelaxNg.Tests.Recovery;

[TestClass]
public sealed class ErrorReporterTests
{
    private const string Text = """
        default namespace = "urn:t"
        namespace a = "http://relaxng.org/ns/compatibility/annotations/1.0"
        namespace o = "urn:o"
        start = element text { attribute when { xsd:date }?, attribute kind { "letter" | "minutes" | "report" }?, head, (p | note)*, o? }
        head = element head { persName? }
        p = element p { mixed { persName* } }
        note = element note { attribute resp { xsd:anyURI }, text }
        ## The name of a person.
        persName = element persName { attribute xml:id { xsd:ID }?, attribute ref { list { xsd:NCName+ } }?, text }
        o = element o:o { empty }
        """;

    [TestMethod]
    [DataRow("<head/><p><persname/></p>", "the schema has no element 'persname'; did you mean 'persName'? — persName: The name of a person")]
    [DataRow("<head/><p><b/></p>", "the schema has no element 'b'; here may stand 'persName' or text")]
    [DataRow("<head/><p xmlns=''/>", "the schema has no element 'p' (no namespace); did you mean 'p' (namespace urn:t)?")]
    [DataRow("<head/><p/><head/>", "element 'head' may not stand here in 'text' after 'p'; here may stand 'p', 'note' or 'o' (namespace urn:o)")]
    [DataRow("<head/><p/><head/><head/>", "element 'head' may not stand here in 'text' after 'p'; here may stand 'p', 'note' or 'o' (namespace urn:o)\nelement 'head' may not stand here in 'text' after 'p'; here may stand 'p', 'note' or 'o' (namespace urn:o)")]
    [DataRow("<p/><head/>", "element 'p' comes too early in 'text': before it 'head' is missing")]
    [DataRow("<p><b/></p><head/>", "element 'p' comes too early in 'text': before it 'head' is missing\nthe schema has no element 'b'; here may stand 'persName' or text")]
    [DataRow("<head/><p xmlns=''>x <persName>y</persName><b/></p><p>z</p>", "the schema has no element 'p' (no namespace); did you mean 'p' (namespace urn:t)?\nthe schema has no element 'b'; here may stand 'persName' or text")]
    [DataRow("<head/><p xmlns=''/><p/><p xmlns=''/>", "the schema has no element 'p' (no namespace); did you mean 'p' (namespace urn:t)?\nthe schema has no element 'p' (no namespace); did you mean 'p' (namespace urn:t)?")]
    [DataRow("<head/><p><persName ref=' '/></p>", "attribute 'ref' may not have the value ' '; it is a list of words, each of type xs:NCName (there is none)")]
    [DataRow("<head/><p><note/></p>", "element 'note' may not stand here in 'p'; here may stand 'persName' or text\nelement 'note' lacks the attribute 'resp'")]
    [DataRow("<p/>", "element 'p' comes too early in 'text': before it 'head' is missing")]
    [DataRow("", "element 'text' is not complete: 'head' is missing")]
    [DataRow("<head/>x", "text may not stand directly in 'text'; here may stand 'note', 'o' (namespace urn:o) or 'p'")]
    [DataRow("<head><persName/>x</head>", "text may not stand directly in 'head'; nothing more may stand here")]
    [DataRow("<head><persName reff='x'/></head>", "attribute 'reff' may not stand on 'persName'; did you mean 'ref'?")]
    [DataRow("<head q=''/>", "attribute 'q' may not stand on 'head'; no attribute may be added")]
    [DataRow("<head><persName n='x'/></head>", "attribute 'n' may not stand on 'persName'; it may have 'ref' or 'xml:id'")]
    [DataRow("<head><persName ref='1 2'/></head>", "attribute 'ref' may not have the value '1 2'; it is a list of words, each of type xs:NCName")]
    public void Content_is_explained(string content, string expected) =>
        Assert.AreEqual(expected, SmallSchema.Sentences(Text, $"<text xmlns='urn:t'>{content}</text>"));

    [TestMethod]
    [DataRow("kind='leter'", "attribute 'kind' may not have the value 'leter'; did you mean 'letter'?")]
    [DataRow("kind='x'", "attribute 'kind' may not have the value 'x'; it may be 'letter', 'minutes' or 'report'")]
    public void Value_is_explained(string attribute, string expected) =>
        Assert.AreEqual(expected, SmallSchema.Sentences(Text, $"<text xmlns='urn:t' {attribute}><head/></text>"));

    [TestMethod]
    public void Reason_of_a_datatype_is_added() => StringAssert.StartsWith(
        SmallSchema.Sentences(Text, "<text xmlns='urn:t' when='1962-13-01'><head/></text>"),
        "attribute 'when' may not have the value '1962-13-01'; it may be of type xs:date (",
        StringComparison.Ordinal);

    [TestMethod]
    [DataRow("<sup>x<p/></sup>", "RNG500 1:5")]
    [DataRow("<Sp>x</Sp>", "RNG500 1:5; RNG508 1:8")]
    [DataRow("<spech>x</spech>", "RNG500 1:5; RNG508 1:11")]
    public void Short_name_is_not_read_as_one_that_is_near(string content, string expected) => Assert.AreEqual(
        expected,
        SmallSchema.Codes("start = element a { element sp { p? }?, element speech { p? }? }\np = element p { empty }", $"<a>{content}</a>"));

    [TestMethod]
    public void Of_many_ways_to_write_a_moment_the_date_is_explained() => Assert.AreEqual(
        "attribute 'w' may not have the value '1962-2-15'; it may be of type xs:date, xs:gYear or xs:time (as xs:date it is not written as \"2000-12-31\", with or without a time zone)",
        SmallSchema.Sentences("element a { attribute w { xsd:gYear | xsd:date | xsd:time } }", "<a w='1962-2-15'/>"));

    [TestMethod]
    [DataRow("<text><head><persName/></head><p>x<persName/></p></text>", "RNG500 1:2")]
    [DataRow("<text xmlns='urn:T'><head/><p><nix/></p><p>x</p></text>", "RNG500 1:2; RNG500 1:32")]
    [DataRow("<text><p/></text>", "RNG500 1:2; RNG502 1:8")]
    [DataRow("<t:text xmlns:t='urn:t'><head><persName/></head><p>x</p></t:text>", "RNG500 1:26; RNG500 1:50")]
    public void Wrong_namespace_is_said_once_and_the_content_checked(string document, string expected) =>
        Assert.AreEqual(expected, SmallSchema.Codes(Text, document));

    [TestMethod]
    [DataRow("<text/>", "the schema has no element 'text' (no namespace); did you mean 'text' (namespace urn:t)?\nelement 'text' is not complete: 'head' is missing")]
    [DataRow("<text.2/>", "the schema has no element 'text.2' (no namespace); here may stand 'text' (namespace urn:t)")]
    [DataRow("<texxt xmlns='urn:t'><head/></texxt>", "the schema has no element 'texxt'; did you mean 'text'?")]
    [DataRow("<p xmlns='urn:t'/>", "element 'p' may not stand here as the document element; here may stand 'text'")]
    public void Document_element_is_explained(string document, string expected) =>
        Assert.AreEqual(expected, SmallSchema.Sentences(Text, document));

    [TestMethod]
    public void Element_where_anything_may_stand_elsewhere_is_read_in_the_namespace_that_was_meant() => Assert.AreEqual(
        "element 'a' (no namespace) may not stand here as the document element; did you mean 'a' (namespace urn:t)?\nelement 'b' may not stand here in 'a' after 'c'; nothing more may stand here",
        SmallSchema.Sentences(
            "default namespace = \"urn:t\"\nstart = element a { element b { empty }?, element c { any? } }\nany = element * { any*, text }",
            "<a><c/><b/></a>"));

    [TestMethod]
    public void Long_list_is_cut_and_counted()
    {
        string names = string.Join(" | ", Enumerable.Range(10, 20).Select(i => $"element e{i} {{ empty }}"));
        Assert.AreEqual(
            "the schema has no element 'x'; here may stand 'e10', 'e11', 'e12', 'e13', 'e14', 'e15' or 14 more",
            SmallSchema.Sentences($"element a {{ ({names})* }}", "<a><x/></a>"));
    }

    [TestMethod]
    public void What_the_document_uses_comes_before_what_it_does_not()
    {
        RelaxNgValidator validator = new(SmallSchema.Compile($"element a {{ ({string.Join(" | ", Enumerable.Range(10, 20).Select(i => $"element e{i} {{ empty }}"))})* }}"));
        string used = string.Join('\n', validator.Validate("<a><e25/><e27/><e25/><x/></a>").Select(d => d.Message));
        Assert.AreEqual("the schema has no element 'x'; here may stand 'e25', 'e27', 'e10', 'e11', 'e12', 'e13' or 14 more", used);
        string other = string.Join('\n', validator.Validate("<a><x/></a>").Select(d => d.Message));
        Assert.AreEqual("the schema has no element 'x'; here may stand 'e10', 'e11', 'e12', 'e13', 'e14', 'e15' or 14 more", other);
    }

    [TestMethod]
    public void What_has_a_place_of_its_own_comes_before_one_of_many()
    {
        string many = string.Join(" | ", Enumerable.Range(10, 20).Select(i => $"element a{i} {{ empty }}"));
        StringAssert.Contains(
            SmallSchema.Sentences($"element a {{ ({many})*, ((element item {{ empty }}, element z {{ empty }}) | element note {{ empty }}) }}", "<a><x/></a>"),
            "here may stand 'item', 'note', 'a10'",
            StringComparison.Ordinal);
    }

    [TestMethod]
    public void Long_value_and_control_characters_are_cut()
    {
        string sentence = SmallSchema.Sentences("element a { \"b\" }", $"<a>x&#9;{new string('y', 500)}</a>");
        StringAssert.StartsWith(sentence, "element 'a' may not have the content 'x yyy", StringComparison.Ordinal);
        Assert.IsLessThan(140, sentence.Length);
    }

    [TestMethod]
    public void Text_that_only_data_could_be_is_not_called_possible() => Assert.AreEqual(
        "text may not stand directly in 'a'; here may stand 'b'",
        SmallSchema.Sentences("element a { token \"x\" | element b { empty } }", "<a>x<b/></a>"));

    [TestMethod]
    public void Missing_choice_of_attributes_is_named() => Assert.AreEqual(
        "element 'a' lacks one of the attributes 'x' or 'y'",
        SmallSchema.Sentences("element a { attribute x { text } | attribute y { text } }", "<a/>"));

    [TestMethod]
    public void Expected_names_travel_as_data()
    {
        InstanceErrorData data = SmallSchema.Data(Text, "<text xmlns='urn:t'><head/><p><persname/></p></text>");
        Assert.AreEqual("{urn:t}persname", data.Element.ToString());
        Assert.AreEqual("/text/p/persname", data.Path);
        Assert.AreEqual("persName", data.Suggestion);
        Assert.AreEqual("{urn:t}persName", string.Join(' ', data.Expected.Elements.Select(e => e.Name)));
        Assert.AreEqual("The name of a person.", data.Expected.Elements[0].Documentation);
        Assert.IsTrue(data.Expected.Text);
        Assert.IsTrue(data.Expected.EndTag);
    }

    [TestMethod]
    public void Start_of_an_unfinished_element_is_a_related_place()
    {
        var finding = new RelaxNgValidator(SmallSchema.Compile(Text)).Validate("<text xmlns='urn:t'>\n</text>").Single();
        Assert.AreEqual("x.xml:2:3", finding.Location?.ToString());
        Assert.AreEqual("x.xml:1:2", finding.Related.Single().ToString());
    }
}
