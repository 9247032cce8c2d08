// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>RELAX NG DTD Compatibility, sections 2 and 4: what of annotations is kept.</summary>
[TestClass]
public sealed class DocumentationTests
{
    private const string Annotations = "namespace a = 'http://relaxng.org/ns/compatibility/annotations/1.0'\n";

    [TestMethod]
    [DataRow("start =\n## one\n## two\nelement a { empty }", "one\ntwo", DisplayName = "of the element")]
    [DataRow("start = b\n## def\nb = element a { empty }", "def", DisplayName = "of the definition")]
    [DataRow("start = b\n## def\nb =\n## own\nelement a { empty }", "own", DisplayName = "of the element, before that of the definition")]
    [DataRow("start = b\n## def\nb = element a { empty }, empty", null, DisplayName = "of a definition that holds more")]
    [DataRow("start = b\n## def\nb = (((element a { empty })))", "def", DisplayName = "of the definition with brackets")]
    [DataRow("start = [ a:documentation [ 'x' e [ 'y' e [ 'z' ] ] 'w' ] ] element a { empty }", "xyzw", DisplayName = "with elements in it")]
    public void Documentation_of_an_element_is_kept(string schema, string? expected) =>
        Assert.AreEqual(expected, Simplifying.Grammar(Annotations + schema).Elements[0].Documentation);

    [TestMethod]
    public void Documentation_of_attributes_and_values_and_the_default_value_are_kept()
    {
        SimpleGrammar grammar = Simplifying.Grammar(
            Annotations + "start = element a {\n## attribute\n[ a:defaultValue = 'x' ] attribute b {\n## value\n'x' | 'y' }? }");
        SimpleAttribute attribute = (SimpleAttribute)((SimpleChoice)grammar.Elements[0].Content).Operands[1];
        Assert.AreEqual("attribute x", $"{attribute.Documentation} {attribute.DefaultValue}");
        Assert.AreEqual("value ", string.Join(' ', ((SimpleChoice)attribute.Value).Operands.Select(v => ((SimpleValue)v).Documentation)));
    }
}
