// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Tests.Generation;

namespace TeiEdition.RelaxNg.Tests.Naive;

/// <summary>Holds the matcher itself against judgements that the specification leaves no doubt about, on patterns written by hand.</summary>
[TestClass]
public sealed class NaiveMatcherTests
{
    private static readonly SimplePattern Empty = new SimpleEmpty();
    private static readonly SimplePattern Text = new SimpleText();

    // The elements a and b, both empty, and c with text.
    private static readonly SimplePattern A = new SimpleRef(1);
    private static readonly SimplePattern B = new SimpleRef(2);
    private static readonly SimplePattern C = new SimpleRef(3);

    [TestMethod]
    [DataRow("<r/>", true)]
    [DataRow("<r> \n</r>", true)]
    [DataRow("<r><!-- c --><?p i?></r>", true)]
    [DataRow("<r>x</r>", false)]
    [DataRow("<r><a/></r>", false)]
    [DataRow("<r p=''/>", false)]
    public void Empty_allows_white_space_only(string document, bool expected) => Check(Empty, document, expected);

    [TestMethod]
    [DataRow("<r/>", true)]
    [DataRow("<r> x </r>", true)]
    [DataRow("<r>x<!-- c -->y</r>", true)]
    [DataRow("<r>x<a/></r>", false)]
    public void Text_allows_any_characters(string document, bool expected) => Check(Text, document, expected);

    [TestMethod]
    [DataRow("<r><a/><b/></r>", true)]
    [DataRow("<r> <a/> <b/> </r>", true)]
    [DataRow("<r><b/><a/></r>", false)]
    [DataRow("<r><a/></r>", false)]
    [DataRow("<r><a/>x<b/></r>", false)]
    public void Group_keeps_order(string document, bool expected) => Check(new SimpleGroup([A, B]), document, expected);

    [TestMethod]
    [DataRow("<r><a/><a/><b/></r>", true)]
    [DataRow("<r><a/><b/><a/></r>", true)]
    [DataRow("<r> <b/> <a/> <a/> </r>", true)]
    [DataRow("<r><a/><b/></r>", false)]
    [DataRow("<r><a/><b/><a/><b/></r>", false)]
    public void Interleave_mixes(string document, bool expected) =>
        Check(new SimpleInterleave([new SimpleGroup([A, A]), B]), document, expected);

    [TestMethod]
    [DataRow("<r>x<a/>y</r>", true)]
    [DataRow("<r><a/></r>", true)]
    [DataRow("<r>x</r>", false)]
    public void Interleave_mixes_text(string document, bool expected) => Check(new SimpleInterleave([Text, A]), document, expected);

    [TestMethod]
    [DataRow("<r/>", true)]
    [DataRow("<r><a/></r>", true)]
    [DataRow("<r><a/><b/><a/></r>", true)]
    [DataRow("<r><c/></r>", false)]
    public void Repetition_takes_each_time_what_it_likes(string document, bool expected) =>
        Check(new SimpleChoice([Empty, new SimpleOneOrMore(new SimpleChoice([A, B]))]), document, expected);

    [TestMethod]
    [DataRow("<r p='1' q='x'><a/></r>", true)]
    [DataRow("<r q='x' p=' 1 '><a/></r>", true)]
    [DataRow("<r p='2' q='x'><a/></r>", false)]
    [DataRow("<r p='1'><a/></r>", false)]
    [DataRow("<r p='1' q='x' s=''><a/></r>", false)]
    public void Attributes_have_no_order(string document, bool expected) =>
        Check(new SimpleGroup([Attribute("p", Value("token", "1")), A, Attribute("q", Text)]), document, expected);

    [TestMethod]
    [DataRow("<r p=''/>", true)]
    [DataRow("<r p='  '/>", true)]
    [DataRow("<r p='x'/>", false)]
    public void Attribute_of_empty_allows_white_space(string document, bool expected) => Check(Attribute("p", Empty), document, expected);

    [TestMethod]
    [DataRow("<r p='1' q='2'/>", true)]
    [DataRow("<r/>", false)]
    [DataRow("<r p='1' xmlns:x='urn:x' x:q='2'/>", false)]
    public void Wildcard_attributes_repeat(string document, bool expected) =>
        Check(new SimpleOneOrMore(new SimpleAttribute(new SimpleNsName("", new SimpleName("", "no")), Text)), document, expected);

    [TestMethod]
    [DataRow("token", "<r> a  b </r>", true)]
    [DataRow("token", "<r>a<!-- c --> b</r>", true)]
    [DataRow("token", "<r>ab</r>", false)]
    [DataRow("string", "<r> a  b </r>", false)]
    [DataRow("string", "<r>a b</r>", true)]
    public void Value_compares_by_its_datatype(string datatype, string document, bool expected) => Check(Value(datatype, "a b"), document, expected);

    [TestMethod]
    [DataRow("<r/>", true)]
    [DataRow("<r> </r>", true)]
    [DataRow("<r>x</r>", false)]
    public void Element_without_content_is_the_empty_string(string document, bool expected) => Check(Value("token", ""), document, expected);

    [TestMethod]
    [DataRow("<r>x</r>", true)]
    [DataRow("<r>a b</r>", false)]
    [DataRow("<r/>", true)]
    public void Data_leaves_out_its_exception(string document, bool expected) =>
        Check(new SimpleData(new DatatypeName("", "token"), [], Value("token", "a b")), document, expected);

    [TestMethod]
    [DataRow("<r>a b b</r>", true)]
    [DataRow("<r>\n a\tb </r>", true)]
    [DataRow("<r>a</r>", false)]
    [DataRow("<r/>", false)]
    [DataRow("<r>a b a</r>", false)]
    public void List_matches_tokens(string document, bool expected) =>
        Check(new SimpleList(new SimpleGroup([Value("token", "a"), new SimpleOneOrMore(Value("token", "b"))])), document, expected);

    [TestMethod]
    [DataRow("<r><c>x</c></r>", true)]
    [DataRow("<r><c><a/></c></r>", false)]
    [DataRow("<r><c xmlns='urn:x'/></r>", false)]
    public void Element_matches_by_name_and_content(string document, bool expected) => Check(C, document, expected);

    [TestMethod]
    public void Nothing_matches_not_allowed() => Check(new SimpleNotAllowed(), "<r/>", expected: false);

    private static SimpleAttribute Attribute(string name, SimplePattern value) => new(new SimpleName("", name), value);

    private static SimpleValue Value(string datatype, string value) => new(new DatatypeName("", datatype), value, NamespaceContext.Empty);

    private static SimpleElement Element(string name, SimplePattern content) =>
        new() { Name = new SimpleName("", name), Content = content, Span = null };

    private static void Check(SimplePattern content, string document, bool expected)
    {
        SimpleGrammar grammar = new(new SimpleRef(0), [Element("r", content), Element("a", Empty), Element("b", Empty), Element("c", Text)]);
        Assert.AreEqual(expected, new NaiveMatcher(grammar, BuiltInOnly.Create).IsValid(XmlText.Read(document)));
    }
}
