// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;

namespace TeiEdition.Schematron.Tests.Xslt;

/// <summary>Tests <see cref="TeiEdition.Schematron.Xslt.SchematronTranspiler"/> by what Saxon-HE makes of its stylesheets.</summary>
[TestClass]
public sealed class SchematronTranspilerTests
{
    private static readonly XNamespace Svrl = "http://purl.oclc.org/dsdl/svrl";

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Pattern_fires_only_the_first_rule_that_matches()
    {
        await using SaxonRun run = new();
        Schema schema = Of(
            new Rule { Context = "a[@x]", Assertions = [Asserts("false()", new TextPart(" first\n "), new NamePart(null))] },
            new Rule { Context = "a", Assertions = [Asserts("false()", new TextPart("second"))] });

        XElement svrl = await run.ValidateAsync(schema, "<r><a x='1'/><a/></r>", null, TestContext.CancellationToken);

        ExpectFindings(svrl, "/Q{}r[1]/Q{}a[1]: first a", "/Q{}r[1]/Q{}a[2]: second");
    }

    [TestMethod]
    public async Task Error_of_a_test_is_a_record_and_the_rest_goes_on()
    {
        await using SaxonRun run = new();
        Schema schema = Of(new Rule
        {
            Context = "a",
            Lets = [new Let("n", "xs:integer(@n)"), new Let("m", "$n + 1")],
            Assertions = [Asserts("$m gt 1", new TextPart("m")), Asserts("false()", new TextPart("goes on"))],
        });

        XElement svrl = await run.ValidateAsync(schema, "<r><a n='x'/><a n='0'/></r>", null, TestContext.CancellationToken);

        ExpectFindings(svrl, "/Q{}r[1]/Q{}a[1]: goes on", "/Q{}r[1]/Q{}a[2]: m", "/Q{}r[1]/Q{}a[2]: goes on");
        XElement error = svrl.Elements(Svrl + "error").Single();
        Assert.AreEqual("FORG0001 /Q{}r[1]/Q{}a[1] $m gt 1", $"{error.Attribute("code")?.Value} {error.Attribute("location")?.Value} {error.Attribute(XName.Get("expression", "urn:teiedition:schematron"))?.Value}");
    }

    [TestMethod]
    public async Task Wrong_expressions_are_left_out_and_reported()
    {
        await using SaxonRun run = new();
        Schema schema = Of(new Rule
        {
            Context = "a",
            Lets = [new Let("n", "nothing(@n)")],
            Assertions =
            [
                Asserts("$n", new TextPart("n")),
                Asserts("(", new TextPart("n")),
                Asserts("false()", new ValueOfPart("$undeclared")),
                Asserts("false()", new TextPart("goes on")),
            ],
        });

        XElement svrl = await run.ValidateAsync(schema, "<r><a/></r>", null, TestContext.CancellationToken);

        ExpectFindings(svrl, "/Q{}r[1]/Q{}a[1]: goes on");
        Assert.AreEqual("SCH051 SCH051 SCH051 SCH052", string.Join(' ', run.Bag.ToImmutableArray().Select(d => d.Code).Order(StringComparer.Ordinal)));
    }

    [TestMethod]
    public async Task Attributes_texts_and_the_document_can_be_contexts()
    {
        await using SaxonRun run = new();
        Schema schema = Of(new Rule { Context = "/ | @* | text() | comment() | processing-instruction()", Assertions = [Asserts("false()", new ValueOfPart("name()"))] });

        XElement svrl = await run.ValidateAsync(schema, "<r xml:id='a' b='{}'>t<!--c--><?p q?></r>", null, TestContext.CancellationToken);

        ExpectFindings(
            svrl,
            "/: ",
            "/Q{}r[1]/@Q{http://www.w3.org/XML/1998/namespace}id: xml:id",
            "/Q{}r[1]/@b: b",
            "/Q{}r[1]/text()[1]: ",
            "/Q{}r[1]/comment()[1]: ",
            "/Q{}r[1]/processing-instruction(p)[1]: p");
    }

    private static Schema Of(params Rule[] rules) => new()
    {
        Path = "schema.sch",
        QueryBinding = "xslt2",
        Namespaces = [new Ns("xs", "http://www.w3.org/2001/XMLSchema")],
        Patterns = [new Pattern { Id = "p", Rules = [.. rules] }],
    };

    private static Assertion Asserts(string test, params MessagePart[] message) => new() { IsReport = false, Test = test, Message = [.. message] };

    private static void ExpectFindings(XElement svrl, params string[] expected) =>
        CollectionAssert.AreEqual(
            expected,
            svrl.Elements().Where(e => e.Name.LocalName is "failed-assert" or "successful-report").Select(e => $"{e.Attribute("location")?.Value}: {e.Element(Svrl + "text")?.Value}").ToArray(),
            svrl.ToString());
}
