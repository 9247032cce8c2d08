// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Odd.Store;
using TeiEdition.Validation.Schemas;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Tests.Schemas;

/// <summary>Which schemas a document is held against, and what is said where one cannot be had.</summary>
[TestClass]
public sealed class SchemaAssociationTests
{
    private const string Rng = "http://relaxng.org/ns/structure/1.0";

    // Takes a TEI of nothing but a text, which has an n.
    private const string Strict = """
        default namespace = "http://www.tei-c.org/ns/1.0"
        start = element TEI { element text { attribute n { text }, empty } }
        """;

    // Takes any TEI.
    private const string Any = """
        default namespace = "http://www.tei-c.org/ns/1.0"
        start = element TEI { any }
        any = element * { attribute * { text }*, (text | any)* }
        """;

    private const string Body = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text/></TEI>";

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow("<?xml-model href='strict.rnc' type='application/relax-ng-compact-syntax'?>", "RNG505 2:43", DisplayName = "by the media type")]
    [DataRow("<?xml-model href=\"strict.rnc\"?>", "RNG505 2:43", DisplayName = "by the ending")]
    [DataRow("<?xml-model type='x' schematypens = '" + Rng + "' href='sub/../strict.rnc#part'?>", "RNG505 2:43", DisplayName = "by the namespace")]
    [DataRow("<?xml-model href='&#x73;tri&#99;t.rnc'?>", "RNG505 2:43", DisplayName = "with character references")]
    [DataRow("<?xml-model href='any.rnc'?><?xml-model href='strict.rnc'?>", "RNG505 2:43", DisplayName = "several: all of them")]
    [DataRow("<?xml-model href='strict.rnc'?><?xml-model href='./strict.rnc'?>", "RNG505 2:43", DisplayName = "one twice: once")]
    [DataRow("<!DOCTYPE TEI [<!ENTITY x 'y'>]><?xml-model href='strict.rnc'?>", "RNG505 2:43", DisplayName = "after the document type")]
    [DataRow("<?xml-model href='any.rnc'?>", "", DisplayName = "one that takes it")]
    [DataRow("<?xml-stylesheet href='strict.rnc'?>", "RNG505 2:2; RNG502 2:43; RNG503 2:43", DisplayName = "another instruction: the built-in schema")]
    public void Document_is_held_against_the_schemas_that_it_names(string prolog, string expected) =>
        Assert.AreEqual(expected, Codes($"{prolog}\n{Body}", new SchemaLibraryOptions()));

    [TestMethod]
    [DataRow("<?xml-model type='application/xml'?>", "VAL040 1:3", DisplayName = "no href")]
    [DataRow("<?xml-model href=''?>", "VAL040 1:3", DisplayName = "an empty href")]
    [DataRow("<?xml-model href=' '?>", "VAL040 1:3", DisplayName = "an href of white space")]
    [DataRow("<?xml-model?>", "VAL040 1:3", DisplayName = "nothing")]
    [DataRow("<?xml-model href=any.rnc?>", "VAL040 1:3", DisplayName = "no quotation marks")]
    [DataRow("<?xml-model href='any.rnc?>", "VAL040 1:3", DisplayName = "one quotation mark")]
    [DataRow("<?xml-model href?>", "VAL040 1:3", DisplayName = "no value")]
    [DataRow("<?xml-model href='any.rnc' href='any.rnc'?>", "VAL040 1:3", DisplayName = "twice")]
    [DataRow("<?xml-model href='any.rnc'type='x'?>", "VAL040 1:3", DisplayName = "no space")]
    [DataRow("<?xml-model href='any&rnc;'?>", "VAL040 1:3", DisplayName = "an entity")]
    [DataRow("<?xml-model href='any&#xD800;.rnc'?>", "VAL040 1:3", DisplayName = "no character")]
    [DataRow("<?xml-model href='any.rnc' schematypns='x'?>", "VAL041 1:3", DisplayName = "misspelt")]
    [DataRow("<?xml-model href='none.rng'?>", "VAL042 1:3", DisplayName = "a file that is not there")]
    [DataRow("<?xml-model href='http://example.org/x.rng'?>", "VAL042 1:3", DisplayName = "the network")]
    [DataRow("<?xml-model href='http://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng'?>", "VAL042 1:3", DisplayName = "the TEI's, without a store")]
    [DataRow("<?xml-model href='x.xsd' schematypens='http://www.w3.org/2001/XMLSchema'?>", "VAL043 1:3", DisplayName = "W3C XML Schema")]
    [DataRow("<?xml-model href='x.dtd' type='application/xml-dtd'?>", "VAL043 1:3", DisplayName = "a DTD")]
    [DataRow("<?xml-model href='bad.rnc'?>", "VAL044 1:3", DisplayName = "a schema with errors")]
    [DataRow("<?xml-model href='document.rng'?>", "VAL044 1:3", DisplayName = "a document in place of a schema")]
    public void Schema_that_cannot_be_used_is_reported_at_the_instruction(string prolog, string expected) =>
        Assert.AreEqual(expected, Codes($"{prolog}\n{Body}", new SchemaLibraryOptions()));

    [TestMethod]
    public void Misspelt_pseudo_attribute_has_a_suggestion()
    {
        Diagnostic only = Run($"<?xml-model href='any.rnc' schematypns='x'?>\n{Body}", new SchemaLibraryOptions()).Single();
        Assert.AreEqual("xml-model has no pseudo-attribute schematypns; did you mean schematypens?", only.Message);
    }

    [TestMethod]
    public void Named_schemas_take_the_place_of_what_a_document_says()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("own.rnc", Strict);
        Assert.AreEqual("RNG505 2:43", Codes($"<?xml-model href='none.rng'?>\n{Body}", new SchemaLibraryOptions { Schemas = [path] }));
        Assert.AreEqual("", Codes($"<?xml-model href='none.rng'?>\n{Body}", new SchemaLibraryOptions { UsesSchemas = false }));
    }

    [TestMethod]
    [DataRow("http://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_own.rng")]
    [DataRow("https://tei-c.org/Vault/P5/4.9.0/xml/tei/custom/schema/relaxng/tei_own.rng")]
    [DataRow("https://www.tei-c.org/Vault/P5/current/xml/tei/custom/schema/relaxng/tei_own.rng")]
    public void Address_of_the_TEI_is_looked_up_in_the_store(string address)
    {
        using TemporaryFolder folder = new();
        folder.Write("tei/4.9.0/p5subset.xml", "<TEI/>");
        folder.Write("tei/4.9.0/tei_own.rng", $"""
            <grammar xmlns="{Rng}" ns="http://www.tei-c.org/ns/1.0"><start><element name="TEI"><element name="text">
            <attribute name="n" ns=""/></element></element></start></grammar>
            """);
        SchemaLibraryOptions options = new() { Store = new TeiStore(folder.Path) };
        Assert.AreEqual("RNG505 2:43", Codes($"<?xml-model href='{address}'?>\n{Body}", options));
        Assert.AreEqual("VAL042 1:3", Codes($"<?xml-model href='{address.Replace("own", "none", StringComparison.Ordinal)}'?>\n{Body}", options));
    }

    [TestMethod]
    public void Schema_of_several_documents_is_loaded_once()
    {
        SchemaLibrary library = new(new SchemaLibraryOptions(), Resolver());
        DocumentPass pass = new(new ValidationOptions { Library = library });
        for (int i = 0; i < 3; i++)
        {
            DiagnosticBag bag = new();
            string prolog = i == 1 ? "<?xml-model href='./sub/../strict.rnc'?>" : "<?xml-model href='strict.rnc'?>";
            pass.Validate(Encoding.UTF8.GetBytes($"{prolog}\n{Body}"), "doc.xml", "/w", bag, TestContext.CancellationToken);
            Assert.AreEqual("RNG505", string.Join(' ', bag.ToImmutableArray().Select(d => d.Code)));
        }

        Assert.HasCount(1, library.All);
    }

    private static MemoryResolver Resolver()
    {
        ImmutableDictionary<string, ReadOnlyMemory<byte>>.Builder files = ImmutableDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>();
        files.Add("file:///w/strict.rnc", Encoding.UTF8.GetBytes(Strict));
        files.Add("file:///w/any.rnc", Encoding.UTF8.GetBytes(Any));
        files.Add("file:///w/bad.rnc", "start = element { }"u8.ToArray());
        files.Add("file:///w/document.rng", Encoding.UTF8.GetBytes(Body));
        return new MemoryResolver(files.ToImmutable(), new FileResolver());
    }

    private string Codes(string document, SchemaLibraryOptions options) => string.Join(
        "; ", Run(document, options).Select(d => $"{d.Code} {d.Location?.Line}:{d.Location?.Column}"));

    private ImmutableArray<Diagnostic> Run(string document, SchemaLibraryOptions options)
    {
        DiagnosticBag bag = new();
        ValidationOptions validation = new() { Library = new SchemaLibrary(options, Resolver()) };
        new DocumentPass(validation).Validate(Encoding.UTF8.GetBytes(document), "doc.xml", "/w", bag, TestContext.CancellationToken);
        return bag.ToImmutableArray();
    }
}
