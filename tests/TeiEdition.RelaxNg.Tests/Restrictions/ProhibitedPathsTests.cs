// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Restrictions;
using TeiEdition.RelaxNg.Tests.Simplification;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Restrictions;

/// <summary>RELAX NG, section 7.1, and of section 7.3 the attributes with infinitely many names.</summary>
[TestClass]
public sealed class ProhibitedPathsTests
{
    [TestMethod]
    [DataRow("element a { attribute b { element c { empty } } }", "RNG150 1:27", "attribute//ref")]
    [DataRow("element a { attribute b { attribute c { text } } }", "RNG151 1:27", "attribute//attribute")]
    [DataRow("element a { (attribute b { text }, element c { empty })+ }", "RNG152 1:14", "oneOrMore//group//attribute")]
    [DataRow("element a { (attribute b { text } & element c { empty })+ }", "RNG153 1:14", "oneOrMore//interleave//attribute")]
    [DataRow("element a { list { list { token } } }", "RNG154 1:20", "list//list")]
    [DataRow("element a { list { element b { empty } } }", "RNG155 1:20", "list//ref")]
    [DataRow("element a { list { attribute b { text } } }", "RNG156 1:20", "list//attribute")]
    [DataRow("element a { list { text } }", "RNG157 1:20", "list//text")]
    [DataRow("element a { list { token & 'x' } }", "RNG158 1:20", "list//interleave")]
    [DataRow("element a { token - attribute b { text } }", "RNG159 1:21", "data/except//attribute")]
    [DataRow("element a { token - element b { empty } }", "RNG160 1:21", "data/except//ref")]
    [DataRow("element a { token - list { 'x' } }", "RNG161 1:21", "data/except//list")]
    [DataRow("element a { token - ('x', 'y') }", "RNG162 1:22", "data/except//group")]
    [DataRow("element a { token - ('x' & 'y') }", "RNG163 1:22", "data/except//interleave")]
    [DataRow("element a { token - ('x'+) }", "RNG164 1:22", "data/except//oneOrMore")]
    [DataRow("element a { token - text }", "RNG165 1:21", "data/except//text")]
    [DataRow("element a { token - empty }", "RNG166 1:21", "data/except//empty")]
    [DataRow("start = attribute a { text }", "RNG167 1:9", "start//attribute")]
    [DataRow("start = token", "RNG168 1:9", "start//data")]
    [DataRow("start = 'x'", "RNG169 1:9", "start//value")]
    [DataRow("start = text", "RNG170 1:9", "start//text")]
    [DataRow("start = list { 'x' }", "RNG171 1:9", "start//list")]
    [DataRow("start = element a { empty }, element b { empty }", "RNG172 1:9", "start//group")]
    [DataRow("start = element a { empty } & element b { empty }", "RNG173 1:9", "start//interleave")]
    [DataRow("start = element a { empty }+", "RNG174 1:9", "start//oneOrMore")]
    [DataRow("start = element a { empty } | empty", "RNG175 1:31", "start//empty")]
    public void Prohibited_path_is_an_error_that_names_it(string schema, string expected, string path)
    {
        Diagnostic found = Simplifying.Diagnostics(schema, new RelaxNgOptions())[0];
        Assert.AreEqual(expected, $"{found.Code} {found.Location?.Line}:{found.Location?.Column}");
        Assert.Contains($"({path})", found.Message);
    }

    [TestMethod]
    public void Every_path_of_the_specification_has_a_code() =>
        Assert.AreEqual(26, RestrictionDiagnostics.All.Count(d => d.Specification?.Contains("section 7.1.", StringComparison.Ordinal) == true));

    [TestMethod]
    [DataRow("element a { (attribute b { text })+ }", DisplayName = "attribute alone in a repetition")]
    [DataRow("element a { (attribute b { text } | attribute c { text })+ }", DisplayName = "choice of attributes in a repetition")]
    [DataRow("element a { element b { attribute c { text }, empty }+, text }", DisplayName = "attribute in an element in a repetition")]
    [DataRow("element a { list { (token, 'x')+ } }", DisplayName = "group and repetition in a list")]
    [DataRow("element a { xsd:token - ('x' | xsd:token { minLength = '3' }) }", DisplayName = "choice of value and data in an exception")]
    [DataRow("start = element a { empty } | (element b { empty } | notAllowed)", DisplayName = "choice of elements as start")]
    [DataRow("element a { (attribute b { text }, empty)+ }", DisplayName = "group that simplification removes")]
    public void Other_paths_are_right(string schema) => Assert.AreEqual(string.Empty, Simplifying.Errors(schema));

    [TestMethod]
    [DataRow("element a { attribute * { text } }", "RNG179 1:13")]
    [DataRow("namespace p = 'u' element a { attribute (b | p:*) { text } }", "RNG179 1:31")]
    [DataRow("start = element a { x, element b { x+ } } x = attribute * { text }", "RNG179 1:47")]
    [DataRow("element a { attribute * { text }+ }", "")]
    [DataRow("element a { (empty | attribute * { text })+ }", "")]
    public void Attribute_with_infinitely_many_names_is_repeated(string schema, string expected) =>
        Assert.AreEqual(expected, Simplifying.Errors(schema));

    [TestMethod]
    public void Shared_pattern_is_judged_in_each_of_its_contexts() => Assert.AreEqual(
        "RNG152 2:5, RNG156 2:5",
        Simplifying.Errors("start = element a { (x, element b { empty })+, element c { x }, element d { list { x } } }\nx = attribute y { text }"));

    [TestMethod]
    public void What_stands_around_is_related()
    {
        Diagnostic found = Simplifying.Diagnostics("element a {\nlist {\n'x',\ntext } }", new RelaxNgOptions()).Single();
        Assert.AreEqual("RNG157 4 2", $"{found.Code} {found.Location?.Line} {found.Related.Single().Line}");
    }

    [TestMethod]
    public void All_errors_are_reported() => Assert.AreEqual(
        "RNG157 1:20, RNG151 2:15, RNG165 3:11",
        Simplifying.Errors("element a { list { text } | element b { attribute c {\n              attribute d { text } } } | element e {\n  token - text } }"));

    [TestMethod]
    [DataRow("element r { attribute a { element x { empty } & element y { empty } }, (element z { empty }, notAllowed)? }", "RNG150 1:27, RNG150 1:49")]
    [DataRow("element r { list { element x { empty }+ }, (element z { empty }, notAllowed)? }", "RNG155 1:20")]
    [DataRow("element r { (token - element x { empty }), (element z { empty }, notAllowed)? }", "RNG160 1:22")]
    public void Element_at_a_prohibited_place_is_found_beside_what_is_left_out(string schema, string expected) =>
        Assert.AreEqual(expected, Simplifying.Errors(schema));
}
