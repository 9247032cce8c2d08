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
    [DataRow("<head/><p xmlns=''/>", "the schema has no element 'p' (no namespace); did you mean 'p'?")]
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
    public void Long_list_is_cut_and_counted()
    {
        string names = string.Join(" | ", Enumerable.Range(10, 20).Select(i => $"element e{i} {{ empty }}"));
        Assert.AreEqual(
            "the schema has no element 'x'; here may stand 'e10', 'e11', 'e12', 'e13', 'e14', 'e15' or 14 more",
            SmallSchema.Sentences($"element a {{ ({names})* }}", "<a><x/></a>"));
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
