// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Tests.Syntax;
using TeiEdition.RelaxNg.Tests.Syntax.Compact;
using TeiEdition.RelaxNg.Writing;

namespace TeiEdition.RelaxNg.Tests.Writing;

[TestClass]
public sealed class XmlSyntaxWriterTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public void Schema_is_indented_and_declares_its_namespaces_once()
    {
        const string Schema = """
            # about
            default namespace n = "u"
            ## documented
            a = element a { attribute b { text }, attribute n:c { xsd:int - "1" }, (x | y), z? } >> n:d [ "e" ]
            start = string "s" | "t"
            """;
        const string Expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- about -->
            <grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0" xmlns:n="u" ns="u" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
              <define name="a">
                <a:documentation>documented</a:documentation>
                <element name="a">
                  <attribute name="b" />
                  <attribute name="n:c">
                    <data type="int">
                      <except>
                        <value>1</value>
                      </except>
                    </data>
                  </attribute>
                  <choice>
                    <ref name="x" />
                    <ref name="y" />
                  </choice>
                  <optional>
                    <ref name="z" />
                  </optional>
                </element>
                <n:d>e</n:d>
              </define>
              <start>
                <choice>
                  <value type="string" datatypeLibrary="">s</value>
                  <value>t</value>
                </choice>
              </start>
            </grammar>

            """;
        Assert.AreEqual(Expected, XmlSyntaxWriter.Write(CompactReading.Read(Schema, TestContext.CancellationToken)));
    }

    [TestMethod]
    [DataRow("<group><group><ref name='a'/><ref name='b'/></group><group><ref name='c'/></group></group>")]
    [DataRow("<choice><choice><ref name='a'/></choice><interleave><ref name='c'/></interleave></choice>")]
    [DataRow("<element><name ns=''>a</name><text/></element>")]
    [DataRow("<element ns='u'><choice><name>a</name><name ns='v'>b</name><nsName ns='w'><except><name>c</name></except></nsName></choice><text/></element>")]
    [DataRow("<attribute><name>a</name></attribute>")]
    [DataRow("<attribute ns='u' name='a'><group><data type='string'/><empty/></group></attribute>")]
    [DataRow("<data type='string'><except><data type='int' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'/><value>x</value></except></data>")]
    [DataRow("<data type='int' datatypeLibrary='a:b'><param name='p'> 1&#xD;\n\t</param><except><data type='c' datatypeLibrary='d:e'><except><value type='string' datatypeLibrary=''>x</value></except></data></except></data>")]
    [DataRow("<value type='string'>&#xD;\n\t &lt;&amp;]]&gt; </value>")]
    [DataRow("<externalRef href='a&amp;b' ns='u'/>")]
    [DataRow("<grammar ns='u'><include href='a' ns='v'><start><element name='b'><text/></element></start></include><include href='c'/></grammar>")]
    [DataRow("<grammar><start combine='interleave'><group><text/><empty/></group></start><div/></grammar>")]
    [DataRow("<text xmlns:x='y' x:a='&#xA;\"' xml:lang='en'><b xmlns='z' c='d'><e/> f <!-- g --><h xmlns=''/></b></text>")]
    [DataRow("<list><oneOrMore><!-- a - - b --><ref name='c'/><x:d xmlns:x='y'/><!--e--></oneOrMore></list>")]
    public void Schema_is_the_same_after_writing_it_in_each_syntax(string schema)
    {
        int name = schema.IndexOfAny([' ', '>', '/'], 1);
        SchemaDocument read = CompactReading.ReadXml(
            schema.Insert(name, $" xmlns='{RelaxNgNames.StructureNamespace}'"), TestContext.CancellationToken);
        string written = XmlSyntaxWriter.Write(read);
        SchemaDocument again = CompactReading.ReadXml(written, TestContext.CancellationToken);
        SyntaxTreeDump.AssertEqual(SyntaxTreeDump.Of(read), SyntaxTreeDump.Of(again));
        Assert.AreEqual(written, XmlSyntaxWriter.Write(again));
        SchemaDocument compact = CompactReading.Read(CompactSyntaxWriter.Write(read), TestContext.CancellationToken);
        SyntaxTreeDump.AssertEqual(SyntaxTreeDump.Of(read, compact: true), SyntaxTreeDump.Of(compact, compact: true));
    }
}
