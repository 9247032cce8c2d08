// SPDX-License-Identifier: MIT
using System.Text;
using System.Text.RegularExpressions;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Syntax.Compact;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Syntax.Compact;

/// <summary>Correct schemas in the compact syntax, each beside its translation.</summary>
[TestClass]
public sealed partial class CompactSyntaxReaderTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow("empty", "<empty/>")]
    [DataRow("notAllowed", "<notAllowed/>")]
    [DataRow("a, b?, c*, d+", "<group><ref name='a'/><optional><ref name='b'/></optional><zeroOrMore><ref name='c'/></zeroOrMore><oneOrMore><ref name='d'/></oneOrMore></group>")]
    [DataRow("a & (b | c)", "<interleave><ref name='a'/><choice><ref name='b'/><ref name='c'/></choice></interleave>")]
    [DataRow("(((a)))", "<ref name='a'/>")]
    [DataRow("(a?)*", "<zeroOrMore><optional><ref name='a'/></optional></zeroOrMore>")]
    [DataRow("\\element", "<ref name='element'/>")]
    [DataRow("parent \\text", "<parentRef name='text'/>")]
    [DataRow("element element { attribute attribute { text } }", "<element name='element'><attribute name='attribute'/></element>")]
    [DataRow("mixed { list { a, b } }", "<mixed><list><ref name='a'/><ref name='b'/></list></mixed>")]
    [DataRow("string", "<data type='string'/>")]
    [DataRow("token 'a' | string 'b' | 'c'", "<choice><value>a</value><value type='string'>b</value><value type='token'>c</value></choice>")]
    [DataRow("xsd:int { minInclusive = '1' maxInclusive = '2' } - '3'", "<data type='int' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'><param name='minInclusive'>1</param><param name='maxInclusive'>2</param><except><value>3</value></except></data>")]
    [DataRow("datatypes d = 'a:b' d:c", "<data type='c' datatypeLibrary='a:b'/>")]
    [DataRow("external 'x' ", "<externalRef href='x'/>")]
    [DataRow("default namespace = 'u' external 'x'", "<externalRef href='x' ns='u'/>")]
    [DataRow("namespace list = 'u' external 'x' inherit = list", "<externalRef href='x' ns='u'/>")]
    [DataRow("grammar { }", "<grammar/>")]
    [DataRow("", "<grammar/>")]
    [DataRow("# nothing", "<grammar/><!-- nothing -->")]
    [DataRow("start = a start |= b start &= c", "<grammar><start><ref name='a'/></start><start combine='choice'><ref name='b'/></start><start combine='interleave'><ref name='c'/></start></grammar>")]
    [DataRow("include 'x' { start = a div { b |= c } }", "<grammar><include href='x'><start><ref name='a'/></start><div><define name='b' combine='choice'><ref name='c'/></define></div></include></grammar>")]
    [DataRow("\\start = a", "<grammar><define name='start'><ref name='a'/></define></grammar>")]
    [DataRow("element * { text }", "<element><anyName/><text/></element>")]
    [DataRow("namespace n = 'u' element n:* - (n:a | n:b) { text }", "<element><nsName ns='u'><except><name>a</name><name>b</name></except></nsName><text/></element>")]
    [DataRow("namespace n = '' element n:* { text }", "<element><nsName ns=''/><text/></element>")]
    [DataRow("default namespace = 'u' element a | (* - b) { attribute d | e { text } }", "<element ns='u'><choice><name>a</name><anyName><except><name>b</name></except></anyName></choice><attribute><choice ns=''><name>d</name><name>e</name></choice></attribute></element>")]
    [DataRow("default namespace n = 'u' element a { attribute n:b { text } }", "<element name='a' ns='u'><attribute name='b' ns='u'/></element>")]
    [DataRow("element xml:a { attribute xml:lang { text } }", "<element name='xml:a'><attribute name='xml:lang'/></element>")]
    [DataRow("default namespace = 'u' namespace i = inherit element i:a { text }", "<element name='a'><text/></element>")]
    [DataRow("'a' ~ \"'\" ~ '''b\n''' ~ \"\"\"\"\"\"", "<value>a'b\n</value>")]
    [DataRow("'a\\x{A}b\\x{22}'", "<value>a\nb\"</value>")]
    [DataRow("'\\x{5C}x{41}'", "<value>\\x{41}</value>")]
    [DataRow("'\\p{C} \\x \\x4'", "<value>\\p{C} \\x \\x4</value>")]
    [DataRow("element a.b-c { text }", "<element name='a.b-c'><text/></element>")]
    [DataRow("default namespace n = 'u' xsd:QName 'a'", "<value type='QName' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes' ns='u'>a</value>")]
    [DataRow("namespace n = 'u' xsd:QName 'n:a'", "<value type='QName' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes' xmlns:n='u'>n:a</value>")]
    public void Schema_has_the_tree_of_its_translation(string compact, string xml) => AssertSame(compact, xml);

    [TestMethod]
    [DataRow("## a\n## b\ntext", "<text><A:documentation>a\nb</A:documentation></text>")]
    [DataRow("## a\n\n###  b\ntext", "<text><A:documentation>a</A:documentation><A:documentation> b</A:documentation></text>")]
    [DataRow("##\ntext", "<text><A:documentation/></text>")]
    [DataRow("element a { ## b\n 'b' | ## c\n 'c' }", "<element name='a'><choice><value>b</value><A:documentation>b</A:documentation><value>c</value><A:documentation>c</A:documentation></choice></element>")]
    [DataRow("namespace n = 'u' [n:a = 'b' c [d = 'e' 'f' g ['h'] 'i']] text", "<text xmlns:n='u' n:a='b'><c d='e'>f<g>h</g>i</c></text>")]
    [DataRow("namespace n = 'u' [n:a = 'b'] (text)", "<group xmlns:n='u' n:a='b'><text/></group>")]
    [DataRow("namespace n = 'u' [n:a = 'b'] (text | empty)", "<choice xmlns:n='u' n:a='b'><text/><empty/></choice>")]
    [DataRow("namespace n = 'u' [n:a = 'b'] (text*)", "<zeroOrMore xmlns:n='u' n:a='b'><text/></zeroOrMore>")]
    [DataRow("namespace n = 'u' [n:a = 'b'] (string - 'c')", "<group xmlns:n='u' n:a='b'><data type='string'><except><value>c</value></except></data></group>")]
    [DataRow("namespace n = 'u' element [n:a = 'b'] c { text }", "<element><name xmlns:n='u' n:a='b'>c</name><text/></element>")]
    [DataRow("element [x []] a { text }", "<element><name>a</name><x/><text/></element>")]
    [DataRow("element ([x []] a | [y []] *) >> z [] { text }", "<element><choice><name>a</name><x/><anyName><y/></anyName></choice><z/><text/></element>")]
    [DataRow("element [x []] (a) { text }", "<element><choice><x/><name>a</name></choice><text/></element>")]
    [DataRow("(text >> a [] >> b [])* , (empty >> c [])", "<group><zeroOrMore><text/><a/><b/></zeroOrMore><empty/><c/></group>")]
    [DataRow("x [] start = text y [] # z\n", "<grammar><x/><start><text/></start><y/></grammar><!-- z -->")]
    [DataRow("[x []] start = text", "<grammar><start><x/><text/></start></grammar>")]
    [DataRow("\\div [ element = '1' ] start = text", "<grammar><div xmlns='' element='1'/><start><text/></start></grammar>")]
    [DataRow("xsd:int { ## a\n minInclusive = '1' [x []] maxInclusive = '2' }", "<data type='int' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'><param name='minInclusive'>1</param><A:documentation>a</A:documentation><param name='maxInclusive'>2</param><x/></data>")]
    [DataRow("# a\n# b\n\n# c\nstart = text # d\n| empty", "<grammar><!-- a b --><!-- c --><start><choice><text/><!-- d --><empty/></choice></start></grammar>")]
    [DataRow("div { start = text # a\n}", "<grammar><div><start><text/></start><!-- a --></div></grammar>")]
    public void Annotation_stands_where_its_translation_has_it(string compact, string xml) => AssertSame(compact, xml);

    [TestMethod]
    public void Schema_may_be_in_each_encoding()
    {
        const string Schema = "'\u00E9\U00010300'";
        byte[][] encoded =
        [
            Encoding.UTF8.GetBytes(Schema),
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Schema)],
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Schema)],
            [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Schema)],
        ];
        foreach (byte[] bytes in encoded)
        {
            SchemaDocument? document = CompactSyntaxReader.Read(
                bytes, "a", "b", new RelaxNgOptions(), new DiagnosticBag(), TestContext.CancellationToken);
            Assert.AreEqual("\u00E9\U00010300", ((ValuePattern)document!.Root).Value); // the schema is correct
        }
    }

    [TestMethod]
    public void Spans_go_from_the_first_token_to_the_last()
    {
        SchemaDocument document = CompactReading.Read("## a\nstart =\n  [x []] element \\x{61} { b? }\n", TestContext.CancellationToken);
        GrammarPattern grammar = (GrammarPattern)document.Root;
        Start start = (Start)grammar.Components[0];
        ElementPattern element = (ElementPattern)start.Content;
        Assert.AreEqual("2:1-3:31", Print(start));
        Assert.AreEqual("3:10-3:31", Print(element));
        Assert.AreEqual("3:18-3:24", Print(element.Name));
        Assert.AreEqual("3:27-3:29", Print(element.Content));
    }

    [TestMethod]
    public void Declarations_are_kept_for_writers()
    {
        NamespaceContext namespaces = CompactReading.Read(
            "default namespace a = 'u' namespace b = inherit namespace c = '' xsd:QName 'x'", TestContext.CancellationToken).Namespaces;
        Assert.AreEqual("u", namespaces.DefaultNamespace);
        Assert.AreEqual("a=u b=(inherit) c=", string.Join(' ', namespaces.Prefixes.OrderBy(p => p.Key).Select(p => $"{p.Key}={p.Value ?? "(inherit)"}")));
        Assert.AreEqual(CompactReading.Uri, namespaces.BaseUri);
    }

    [TestMethod]
    public void Cancelled_reading_ends()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.ThrowsExactly<OperationCanceledException>(() => CompactReading.Read("element a { text }", source.Token));
    }

    [GeneratedRegex("<([a-z])(?=[ />])")]
    private static partial Regex OneLetter();

    private static string Print(SyntaxNode node) =>
        $"{node.Span?.Start.Line}:{node.Span?.Start.Column}-{node.Span?.End?.Line}:{node.Span?.End?.Column}";

    private void AssertSame(string compact, string xml)
    {
        // Elements with names of one letter are annotations without namespace.
        string qualified = OneLetter().Replace(xml, "<$1 xmlns=''");
        int name = qualified.IndexOfAny([' ', '>', '/'], 1);
        qualified = qualified.Insert(name, $" xmlns:A='{RelaxNgNames.AnnotationsNamespace}' xmlns='{RelaxNgNames.StructureNamespace}'");
        SchemaDocument expected = CompactReading.ReadXml(qualified, TestContext.CancellationToken);
        SyntaxTreeDump.AssertEqual(
            SyntaxTreeDump.Of(expected), SyntaxTreeDump.Of(CompactReading.Read(compact, TestContext.CancellationToken)));
    }
}
