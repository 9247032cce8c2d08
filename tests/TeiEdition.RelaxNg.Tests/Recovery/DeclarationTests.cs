// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Tests.Validation;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Tests.Recovery;

[TestClass]
public sealed class DeclarationTests
{
    private const string Schema = """
        start = doc
        doc = element doc { kind?, attribute n { xsd:integer }?, p+, num? }
        kind = attribute kind { "a" | "b" }
        p = element p { attribute kind { "a" | "b" }, text }
        num = element num { xsd:integer }
        """;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow("<doc><q/><p kind='a'/></doc>", "RNG500 2:7", DisplayName = "an unknown element: its parent")]
    [DataRow("<doc><num>1</num><p kind='a'/></doc>", "RNG502 2:7", DisplayName = "an element too early: its parent")]
    [DataRow("<doc/>", "RNG503 2:7", DisplayName = "an element that is not finished")]
    [DataRow("<doc kind='c'><p kind='a'/></doc>", "RNG506 3:8", DisplayName = "a wrong value: the attribute, by a reference")]
    [DataRow("<doc><p kind='c'/></doc>", "RNG506 4:17", DisplayName = "a wrong value: the attribute of this element, equal to that of another")]
    [DataRow("<doc><p/></doc>", "RNG505 4:17", DisplayName = "an attribute that is missing")]
    [DataRow("<doc><p kind='a' n='1'/></doc>", "RNG504 4:5", DisplayName = "an attribute that may not stand there: the element")]
    [DataRow("<doc>x<p kind='a'/></doc>", "RNG508 2:7", DisplayName = "a text")]
    [DataRow("<doc><p kind='a'/><num>x</num></doc>", "RNG507 5:7", DisplayName = "a wrong content")]
    [DataRow("<other/>", "RNG500 -", DisplayName = "a document element: none")]
    public void Error_names_the_declaration_that_it_is_about(string document, string expected)
    {
        RelaxNgValidator validator = new(SmallSchema.Compile(Schema), new RelaxNgValidationOptions { NamesDeclarations = true });
        Assert.AreEqual(expected, Declarations(validator, document));
    }

    [TestMethod]
    public void Element_of_several_declarations_names_that_which_is_matched()
    {
        const string Local = """
            start = element doc { element a { element n { attribute x { text } } }, element b { element n { attribute y { text } } } }
            """;
        RelaxNgValidator validator = new(SmallSchema.Compile(Local), new RelaxNgValidationOptions { NamesDeclarations = true });
        Assert.AreEqual("RNG504 1:85", Declarations(validator, "<doc><a><n x='1'/></a><b><n y='1' x='2'/></b></doc>"));
    }

    [TestMethod]
    public void Error_names_none_where_that_was_not_asked_for()
    {
        Assert.AreEqual("RNG506 -", Declarations(new RelaxNgValidator(SmallSchema.Compile(Schema)), "<doc kind='c'><p kind='a'/></doc>"));
    }

    [TestMethod]
    public void Error_against_a_compiled_form_names_the_same_places()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("schema.rnc", Schema);
        SchemaCache cache = new(folder["cache"]);
        foreach (SchemaCacheUse expected in (SchemaCacheUse[])[SchemaCacheUse.Written, SchemaCacheUse.Read])
        {
            RelaxNgSchema? schema = cache.Compile(path, new RelaxNgOptions(), new FileResolver(), new DiagnosticBag(), out SchemaCacheUse use, TestContext.CancellationToken);
            Assert.AreEqual(expected, use);
            Assert.IsNotNull(schema);
            RelaxNgValidator validator = new(schema, new RelaxNgValidationOptions { NamesDeclarations = true });
            Diagnostic only = validator.Validate("<doc kind='c'><p kind='a'/></doc>").Single();
            Assert.AreEqual(new SourceLocation(path, 3, 8), only.Related.Single());
        }
    }

    private static string Declarations(RelaxNgValidator validator, string document) => string.Join(
        "; ",
        validator.Validate(document).Select(d => $"{d.Code} {(d.Related.IsEmpty ? "-" : $"{d.Related[^1].Line}:{d.Related[^1].Column}")}"));
}
