// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Tests.Syntax;
using TeiEdition.RelaxNg.Tests.Syntax.Compact;
using TeiEdition.RelaxNg.Writing;

namespace TeiEdition.RelaxNg.Tests.Writing;

[TestClass]
public sealed class CompactSyntaxWriterTests
{
    public required TestContext TestContext { get; init; }

    // The text is as it is written.
    [TestMethod]
    [DataRow("text")]
    [DataRow("(a | (b, c))*, (d & e)?")]
    [DataRow("a | (string - 'b') | xsd:int { minInclusive = '1' }")]
    [DataRow("\\element, element element { \\list, attribute text { text } }")]
    [DataRow("((a*)?)+")]
    [DataRow("element (* - (a | b)) | c { text }")]
    [DataRow("namespace local = ''\n\nelement * - local:* { text }")]
    [DataRow("namespace i = inherit\ndefault namespace n = 'u'\n\nelement i:a | n:b { external 'x' inherit = i, external 'y' }")]
    [DataRow("datatypes d = 'a:b'\n\nd:c 'x'")]
    [DataRow("## a\n##\n##  b\ntext")]
    [DataRow("# a\n\n# b\ntext")]
    [DataRow("start = a\nstart |= b\nc &= d")]
    [DataRow("div {\n  start = a\n}\n\ninclude 'x' {\n  b = c\n}\n\ninclude 'y'")]
    [DataRow("namespace n = 'u'\n\n[n:a = 'b' c [ d = 'e' 'f' g [] ]] (text | empty)")]
    [DataRow("text >> a []*, b")]
    [DataRow("'\\x{5C}x{41} \\x{D} \\p{C} #'")]
    [DataRow("'it is \"' ~ \"' both\"")]
    [DataRow("\"it's \" ~ '\"both\"'")]
    [DataRow("a = text\n\nx [ \"y\" ]\n\nb = text")]
    public void Schema_in_its_plain_form_is_written_as_it_was_read(string schema)
    {
        string plain = schema.Contains('"', StringComparison.Ordinal) ? schema : schema.Replace('\'', '"');
        string written = CompactSyntaxWriter.Write(CompactReading.Read(plain, TestContext.CancellationToken));
        Assert.AreEqual(plain + "\n", written);
    }

    [TestMethod]
    public void Long_definition_is_broken_at_its_operators()
    {
        string names = string.Join(" | ", Enumerable.Range(1, 12).Select(i => $"model.quiteLongName{i}"));
        string expected = "a =\n  (" + names.Replace(" | ", "\n   | ", StringComparison.Ordinal) + ")*\n";
        Assert.AreEqual(expected, CompactSyntaxWriter.Write(CompactReading.Read($"a = ({names})*", TestContext.CancellationToken)));
    }

    [TestMethod]
    public void Documented_alternatives_stand_below_each_other()
    {
        const string Expected = """
            a =
              ## which one
              attribute b {
                ## the first
                "c"
                | ## the second
                  "d"
              }?

            """;
        Assert.AreEqual(Expected, CompactSyntaxWriter.Write(CompactReading.Read(Expected, TestContext.CancellationToken)));
    }

    [TestMethod]
    public void Value_that_is_a_name_keeps_its_namespace()
    {
        SchemaDocument read = CompactReading.ReadXml(
            """
            <choice xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes" xmlns:p="u">
              <value type="QName" xmlns:p="v">p:a</value><value type="QName" ns="w">b</value><value type="QName">p:c</value>
            </choice>
            """,
            TestContext.CancellationToken);
        foreach (SchemaDocument again in new[]
        {
            CompactReading.Read(CompactSyntaxWriter.Write(read), TestContext.CancellationToken),
            CompactReading.ReadXml(XmlSyntaxWriter.Write(read), TestContext.CancellationToken),
        })
        {
            string[] names = [.. ((ChoicePattern)again.Root).Patterns.Cast<ValuePattern>().Select(v => ExpandedNameOf(v))];
            CollectionAssert.AreEqual((string[])["{v}a", "{w}b", "{u}c"], names);
        }
    }

    [TestMethod]
    public void Reference_takes_in_the_base_of_its_element()
    {
        SchemaDocument read = CompactReading.ReadXml(
            "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><div xml:base='http://example.com/a/'><include href='b.rng'/></div></grammar>",
            TestContext.CancellationToken);
        Assert.Contains("include \"http://example.com/a/b.rng\"", CompactSyntaxWriter.Write(read));
        Assert.Contains("<include href=\"b.rng\"", XmlSyntaxWriter.Write(read));
    }

    [TestMethod]
    public void Deep_tree_is_written_without_deep_recursion()
    {
        Pattern pattern = new TextPattern();
        for (int i = 0; i < 100_000; i++)
        {
            pattern = new OptionalPattern(new GroupPattern([pattern, new EmptyPattern()]));
        }

        SchemaDocument document = new("a", pattern, NamespaceContext.Empty);
        Assert.IsLessThan(50_000_000, CompactSyntaxWriter.Write(document).Length);
        Assert.IsLessThan(50_000_000, XmlSyntaxWriter.Write(document).Length);
    }

    [TestMethod]
    public void Tree_that_a_program_built_needs_no_spans_and_no_prefixes()
    {
        ElementPattern element = new(
            new NameNameClass("u", "a", string.Empty),
            new AttributePattern(new NameNameClass("v", "b", string.Empty), new DataPattern(new DatatypeName("c:d", "e"), [], null)))
        {
            Annotations = new Annotations
            {
                Leading = [new ForeignElement(new ExpandedName("w", "f"), string.Empty, [], [new ForeignText("g")])],
            },
        };
        SchemaDocument document = new("x", element, NamespaceContext.Empty);
        string expected = SyntaxTreeDump.Of(document);
        Assert.AreEqual(expected, SyntaxTreeDump.Of(CompactReading.Read(CompactSyntaxWriter.Write(document), TestContext.CancellationToken)));
        Assert.AreEqual(expected, SyntaxTreeDump.Of(CompactReading.ReadXml(XmlSyntaxWriter.Write(document), TestContext.CancellationToken)));
    }

    private static string ExpandedNameOf(ValuePattern value)
    {
        int colon = value.Value.IndexOf(':', StringComparison.Ordinal);
        string? uri = colon < 0 ? value.Context.DefaultNamespace : value.Context.Prefixes[value.Value[..colon]];
        return $"{{{uri}}}{value.Value[(colon + 1)..]}";
    }
}
