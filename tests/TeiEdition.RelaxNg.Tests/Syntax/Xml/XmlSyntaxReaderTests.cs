// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Syntax.Xml;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Syntax.Xml;

/// <summary>Correct schemas in the XML syntax: the tree that they become.</summary>
[TestClass]
public sealed class XmlSyntaxReaderTests
{
    private const string Rng = "xmlns='http://relaxng.org/ns/structure/1.0'";

    [TestMethod]
    [DataRow("<element {0} name='a'><empty/></element>", null, "a", "")]
    [DataRow("<element {0} name=' a\n' ns='x'><empty/></element>", "x", "a", "")]
    [DataRow("<element {0} name='p:a' ns='x' xmlns:p='y'><empty/></element>", "y", "a", "p")]
    [DataRow("<element {0} name='xml:a'><empty/></element>", "http://www.w3.org/XML/1998/namespace", "a", "xml")]
    [DataRow("<element {0} ns='x'><name> a </name><empty/></element>", "x", "a", "")]
    [DataRow("<element {0} ns='x'><name ns=''>a</name><empty/></element>", "", "a", "")]
    [DataRow("<element {0}><name xmlns:p='y'>p:<![CDATA[a]]></name><empty/></element>", "y", "a", "p")]
    public void Name_of_an_element_has_its_namespace(string schema, string? uri, string local, string prefix)
    {
        NameNameClass name = (NameNameClass)((ElementPattern)Root(schema)).Name;
        Assert.AreEqual((uri, local, prefix), (name.NamespaceUri, name.LocalName, name.Prefix));
    }

    [TestMethod]
    [DataRow("<group {0} ns='x'><attribute name='a'/></group>", "")]
    [DataRow("<group {0} ns='x'><attribute name='a' ns='y'/></group>", "y")]
    [DataRow("<group {0} ns='x'><attribute><name>a</name></attribute></group>", "x")]
    [DataRow("<group {0}><attribute><name>a</name></attribute></group>", null)]
    public void Name_of_an_attribute_has_its_namespace(string schema, string? uri)
    {
        AttributePattern attribute = (AttributePattern)((GroupPattern)Root(schema)).Patterns[0];
        Assert.AreEqual(uri, ((NameNameClass)attribute.Name).NamespaceUri);
        Assert.IsInstanceOfType<TextPattern>(attribute.Content);
    }

    [TestMethod]
    public void Name_classes_are_read()
    {
        ElementPattern element = (ElementPattern)Root(
            "<element {0} ns='x'><choice><nsName/><anyName><except><nsName ns='y'/><choice><name>a</name></choice></except></anyName></choice><ref name='b'/></element>");
        ChoiceNameClass choice = (ChoiceNameClass)element.Name;
        Assert.AreEqual(("x", null), (((NsNameNameClass)choice.NameClasses[0]).NamespaceUri, ((NsNameNameClass)choice.NameClasses[0]).Except));
        ChoiceNameClass except = (ChoiceNameClass)((AnyNameNameClass)choice.NameClasses[1]).Except!; // an except stands there
        Assert.AreEqual("y", ((NsNameNameClass)except.NameClasses[0]).NamespaceUri);
        Assert.AreEqual("a", ((NameNameClass)((ChoiceNameClass)except.NameClasses[1]).NameClasses[0]).LocalName);
        Assert.AreEqual("b", ((RefPattern)element.Content).Name);
    }

    [TestMethod]
    public void Value_has_type_text_and_context()
    {
        GroupPattern group = (GroupPattern)Root(
            "<group {0} datatypeLibrary='http://x/é' xml:base='sub/' xmlns:p='u'><value type='QName' ns='n'> p:a<!--c-->b </value><value xmlns:q='v'/></group>");
        ValuePattern first = (ValuePattern)group.Patterns[0];
        Assert.AreEqual((new DatatypeName("http://x/%C3%A9", "QName"), " p:ab "), (first.Type, first.Value));
        Assert.AreEqual(("u", "n", "file:///sub/"), (first.Context.Prefixes["p"], first.Context.DefaultNamespace, first.Context.BaseUri));
        ValuePattern second = (ValuePattern)group.Patterns[1];
        Assert.AreEqual((new DatatypeName("", "token"), "", null), (second.Type, second.Value, second.Context.DefaultNamespace));
        CollectionAssert.AreEquivalent(new[] { "p", "q" }, second.Context.Prefixes.Keys.ToArray());
    }

    [TestMethod]
    public void Data_has_parameters_and_exception()
    {
        DataPattern data = (DataPattern)Root(
            "<data {0} type=' string ' datatypeLibrary='x:y'><param name='pattern'> [a-z] </param><param name='length'>1</param><except><value>a</value><value>b</value></except></data>");
        Assert.AreEqual(new DatatypeName("x:y", "string"), data.Type);
        CollectionAssert.AreEqual(
            new[] { ("pattern", " [a-z] "), ("length", "1") }, data.Params.Select(p => (p.Name, p.Value)).ToArray());
        Assert.HasCount(2, ((ChoicePattern)data.Except!).Patterns); // an except stands there
        Assert.AreSame(data.Params[0].Context, data.Params[1].Context);
    }

    [TestMethod]
    public void Grammar_has_its_components_in_order()
    {
        GrammarPattern grammar = (GrammarPattern)Root(
            """
            <grammar {0} ns='n'><start combine='choice'><ref name='a'/></start><div><define name='a' combine=' interleave '><text/><empty/></define></div>
            <include href='a b.rng' xml:base='sub/'><div><start><notAllowed/></start></div></include><define name='b'><externalRef href='c.rng' ns='m'/></define>
            <define name='c'><grammar><start><parentRef name='a'/></start></grammar></define></grammar>
            """);
        Assert.AreEqual(Combine.Choice, ((Start)grammar.Components[0]).Combine);
        Define a = (Define)((Div)grammar.Components[1]).Components[0];
        Assert.AreEqual(("a", Combine.Interleave, 2), (a.Name, a.Combine, ((GroupPattern)a.Content).Patterns.Length));
        Include include = (Include)grammar.Components[2];
        Assert.AreEqual(("a b.rng", "file:///sub/", "n"), (include.Href, include.BaseUri, include.NamespaceUri));
        Assert.IsInstanceOfType<NotAllowedPattern>(((Start)((Div)include.Overrides[0]).Components[0]).Content);
        ExternalRefPattern external = (ExternalRefPattern)((Define)grammar.Components[3]).Content;
        Assert.AreEqual(("c.rng", "file:///a.rng", "m"), (external.Href, external.BaseUri, external.NamespaceUri));
        Assert.IsNull(((Define)grammar.Components[3]).Combine);
        Start inner = (Start)((GrammarPattern)((Define)grammar.Components[4]).Content).Components[0];
        Assert.AreEqual("a", ((ParentRefPattern)inner.Content).Name);
    }

    [TestMethod]
    [DataRow("optional", typeof(OptionalPattern))]
    [DataRow("zeroOrMore", typeof(ZeroOrMorePattern))]
    [DataRow("oneOrMore", typeof(OneOrMorePattern))]
    [DataRow("list", typeof(ListPattern))]
    [DataRow("mixed", typeof(MixedPattern))]
    [DataRow("group", typeof(GroupPattern))]
    [DataRow("choice", typeof(ChoicePattern))]
    [DataRow("interleave", typeof(InterleavePattern))]
    public void Compositor_keeps_its_patterns(string name, Type type)
    {
        Pattern root = Root($"<{name} {{0}}><text/><empty/></{name}>");
        Assert.IsInstanceOfType(root, type);
        ImmutableArray<Pattern> patterns = root switch
        {
            OptionalPattern p => ((GroupPattern)p.Content).Patterns,
            ZeroOrMorePattern p => ((GroupPattern)p.Content).Patterns,
            OneOrMorePattern p => ((GroupPattern)p.Content).Patterns,
            ListPattern p => ((GroupPattern)p.Content).Patterns,
            MixedPattern p => ((GroupPattern)p.Content).Patterns,
            GroupPattern p => p.Patterns,
            ChoicePattern p => p.Patterns,
            InterleavePattern p => p.Patterns,
            _ => [],
        };
        Assert.AreEqual("TextPattern EmptyPattern", string.Join(' ', patterns.Select(p => p.GetType().Name)));
    }

    [TestMethod]
    public void Spans_begin_at_the_name_and_end_after_the_tag()
    {
        GroupPattern group = (GroupPattern)Root("<group {0}>\n <ref name='a' /><text>\n</text ><!--c--><empty/><value>a</value>\n</group>");
        Assert.AreEqual(
            "1:2 2:3-2:18 2:19-3:9 3:18-3:25 3:26-3:41",
            string.Join(' ', group.Patterns.Prepend(group).Select(p => Print(p.Span))));
    }

    [TestMethod]
    public void Annotations_belong_to_what_they_stand_in_or_follow()
    {
        GroupPattern group = (GroupPattern)Root(
            "<!--0--><group {0} xmlns:x='x' x:y='z' xml:lang='en'><!--1--><x:a/><!--2--><ref name='r'><x:b/></ref><!--3--><x:c/><!--4--><ref name='s'/><x:d/><!--5--></group><!--6-->");
        Assert.AreEqual("0", string.Join(' ', group.Annotations.Comments));
        Assert.AreEqual("x:y=z xml:lang=en", string.Join(' ', group.Annotations.Attributes.Select(a => $"{a.Prefix}:{a.Name.LocalName}={a.Value}")));
        Assert.AreEqual("#1 a", Print(group.Annotations.Leading));
        Assert.AreEqual("#5", Print(group.Annotations.Trailing));
        Assert.AreEqual("#6", Print(group.Annotations.Following));
        Annotations first = group.Patterns[0].Annotations;
        Assert.AreEqual(("2", "b", "#3 c", ""), (string.Join(' ', first.Comments), Print(first.Leading), Print(first.Following), Print(first.Trailing)));
        Annotations second = group.Patterns[1].Annotations;
        Assert.AreEqual(("4", "", "d", ""), (string.Join(' ', second.Comments), Print(second.Leading), Print(second.Following), Print(second.Trailing)));
    }

    [TestMethod]
    public void Annotations_among_components_follow_them_or_trail()
    {
        GrammarPattern grammar = (GrammarPattern)Root("<grammar {0} xmlns:n='n'><n:x/><start><text/></start><n:y/><!--1--><define name='a'><text/></define><n:z/></grammar>");
        Assert.AreEqual(("x", "z"), (Print(grammar.Annotations.Leading), Print(grammar.Annotations.Trailing)));
        Assert.AreEqual(("y", "1"), (Print(grammar.Components[0].Annotations.Following), string.Join(' ', grammar.Components[1].Annotations.Comments)));
        Assert.AreSame(Annotations.None, ((Start)grammar.Components[0]).Content.Annotations);
    }

    [TestMethod]
    public void Annotation_on_an_exception_is_kept()
    {
        DataPattern data = (DataPattern)Root("<data {0} type='string'><except x:y='z' xmlns:x='x'><text/></except></data>");
        Assert.AreEqual("z", ((ChoicePattern)data.Except!).Annotations.Attributes[0].Value); // an except stands there
    }

    [TestMethod]
    public void Annotation_element_keeps_all_that_it_contains()
    {
        Pattern root = Root("<text {0}><a:b xmlns:a='u' c='d' a:e='f'> g<![CDATA[h]]><!--i--><empty/> \n<k xmlns=''/></a:b></text>");
        ForeignElement b = (ForeignElement)root.Annotations.Leading[0];
        Assert.AreEqual((new ExpandedName("u", "b"), "a"), (b.Name, b.Prefix));
        Assert.AreEqual(
            "{}c=d a{u}e=f", string.Join(' ', b.Attributes.Select(a => $"{a.Prefix}{{{a.Name.NamespaceUri}}}{a.Name.LocalName}={a.Value}")));
        Assert.AreEqual(" gh #i empty  \n k", Print(b.Content));
        Assert.AreEqual(RelaxNgNames.StructureNamespace, ((ForeignElement)b.Content[2]).Name.NamespaceUri);
        Assert.AreEqual("1:52", Print(b.Span));
    }

    [TestMethod]
    public void Entities_of_the_schema_are_expanded()
    {
        DiagnosticBag bag = new();
        SchemaDocument? document = Read($"<!DOCTYPE group [<!ENTITY r '<ref name=\"a\"/>'><!ENTITY n 'b'>]><group {Rng}>&r;<ref name='&n;'/></group>", bag);
        Assert.IsNotNull(document);
        Assert.AreEqual("a b", string.Join(' ', ((GroupPattern)document.Root).Patterns.Select(p => ((RefPattern)p).Name)));
    }

    [TestMethod]
    public void Root_tells_its_namespaces()
    {
        SchemaDocument? document = Read($"<r:text xmlns:r='{RelaxNgNames.StructureNamespace}' xmlns='d' xmlns:p='q' ns='n'/>", new DiagnosticBag());
        Assert.AreEqual("n", document?.Namespaces.DefaultNamespace);
        Assert.AreEqual("p=q r=" + RelaxNgNames.StructureNamespace, string.Join(
            ' ', document!.Namespaces.Prefixes.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + "=" + p.Value))); // checked above
    }

    [TestMethod]
    public void Cancellation_leaves_as_such() => Assert.ThrowsExactly<OperationCanceledException>(() => XmlSyntaxReader.Read(
        Encoding.UTF8.GetBytes($"<text {Rng}/>"), "a.rng", "", new RelaxNgOptions(), new DiagnosticBag(), new CancellationToken(canceled: true)));

    [TestMethod]
    public void Schema_of_TEI_has_as_many_nodes_as_its_text()
    {
        byte[] bytes = File.ReadAllBytes(RepositoryFolder.Shared("tei/tei_all.rng"));
        DiagnosticBag bag = new();
        SchemaDocument? document = XmlSyntaxReader.Read(bytes, "tei_all.rng", "", new RelaxNgOptions(), bag, CancellationToken.None);
        Assert.IsNotNull(document, string.Join('\n', bag.ToImmutableArray()));
        GrammarPattern grammar = (GrammarPattern)document.Root;
        Assert.HasCount(1204, grammar.Components.OfType<Define>().ToArray());
        Assert.StartsWith("Schema generated from ODD source", grammar.Components[0].Annotations.Comments[0].Trim());
        Assert.IsEmpty(SchemaReferences.Of(grammar));
    }

    private static Pattern Root(string schema)
    {
        DiagnosticBag bag = new();
        SchemaDocument? document = Read(schema.Replace("{0}", Rng, StringComparison.Ordinal), bag);
        Assert.IsNotNull(document, string.Join('\n', bag.ToImmutableArray()));
        Assert.IsEmpty(bag.ToImmutableArray());
        return document.Root;
    }

    private static SchemaDocument? Read(string schema, DiagnosticBag bag) => XmlSyntaxReader.Read(
        Encoding.UTF8.GetBytes(schema), "a.rng", "file:///a.rng", new RelaxNgOptions(), bag, CancellationToken.None);

    private static string Print(SourceSpan? span) =>
        span is null ? "" : $"{span.Start.Line}:{span.Start.Column}" + (span.End is { } end ? $"-{end.Line}:{end.Column}" : "");

    private static string Print(ImmutableArray<ForeignNode> nodes) => string.Join(' ', nodes.Select(n => n switch
    {
        ForeignElement e => e.Name.LocalName,
        ForeignComment c => "#" + c.Value,
        ForeignText t => t.Value,
        _ => "?",
    }));
}
