// SPDX-License-Identifier: MIT
using System.Xml;
using System.Xml.XPath;
using TeiEdition.Schematron.Tree;

namespace TeiEdition.Schematron.Tests.Trees;

/// <summary>Tests <see cref="DocumentTree"/>, its builder and its navigator.</summary>
[TestClass]
public sealed class DocumentTreeTests
{
    private const string Document =
        "<?p q?><a xmlns='urn:a' xmlns:b='urn:b' n='1'>\n  <b:c b:m='2'>t<![CDATA[<u>]]>v<!--k--></b:c><d xmlns=''/>w</a><!--end-->";

    [TestMethod]
    public void Navigator_sees_what_that_of_the_framework_sees()
    {
        XPathDocument other = new(XmlReader.Create(new StringReader(Document)), XmlSpace.Preserve);
        XPathNavigator expected = other.CreateNavigator();
        XPathNavigator actual = Case.Tree(Document).CreateNavigator();
        Assert.AreEqual(Describe(expected), Describe(actual));
    }

    [TestMethod]
    public void Tree_of_another_document_is_equal_to_the_one_that_was_read()
    {
        DocumentTree copied = DocumentTreeReader.From(new XPathDocument(XmlReader.Create(new StringReader(Document)), XmlSpace.Preserve), "d.xml", CancellationToken.None);
        DocumentTree read = Case.Tree(Document);
        Assert.AreEqual(Places(read), Places(copied));
        Assert.AreSame(read, DocumentTreeReader.From(read, "x", CancellationToken.None));
    }

    [TestMethod]
    public void Every_node_is_found_by_its_path()
    {
        DocumentTree tree = Case.Tree(Document);
        for (int node = 0; node < tree.Count; node++)
        {
            Assert.AreEqual(node, NodePath.Find(tree, NodePath.Of(tree, node)), NodePath.Of(tree, node));
        }
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("a")]
    [DataRow("/Q{urn:a}a[2]")]
    [DataRow("/Q{urn:a}a[x]")]
    [DataRow("/Q{urn:a}a[1]/@z")]
    [DataRow("/Q{urn:a}a[1]/")]
    public void Path_that_names_nothing_finds_nothing(string path) => Assert.IsNull(NodePath.Find(Case.Tree(Document), path));

    [TestMethod]
    public void Place_of_an_included_part_is_in_its_file()
    {
        DocumentTreeBuilder builder = new("main.xml");
        builder.StartElement(new NodeName("", "a", ""), 1, 2);
        builder.StartFile("part.xml", "file:///part.xml");
        builder.StartElement(new NodeName("", "b", ""), 3, 4);
        builder.EndElement();
        builder.EndFile();
        builder.StartElement(new NodeName("", "c", ""), 5, 6);
        builder.EndElement();
        DocumentTree tree = builder.Build();
        Assert.AreEqual("main.xml:1:2 part.xml:3:4 main.xml:5:6", string.Join(' ', Enumerable.Range(1, 3).Select(tree.LocationOf)));
        Assert.AreEqual("file:///part.xml", tree.CreateNavigator(2).BaseURI);
    }

    [TestMethod]
    public void Text_around_a_section_is_one_node_at_its_first_character()
    {
        DocumentTree tree = Case.Tree("<a>x<![CDATA[y]]>z</a>");
        Assert.AreEqual(3, tree.Count);
        Assert.AreEqual("xyz", tree.ValueOf(2));
        Assert.AreEqual("d.xml:1:4", tree.LocationOf(2).ToString());
    }

    private static string Places(DocumentTree tree) =>
        string.Join('\n', Enumerable.Range(0, tree.Count).Select(n => $"{NodePath.Of(tree, n)} {tree.KindOf(n)} {tree.LocationOf(n)} {tree.ValueOf(n)}"));

    private static string Describe(XPathNavigator at)
    {
        List<string> lines = [];
        Describe(at, lines);
        return string.Join('\n', lines);
    }

    private static void Describe(XPathNavigator at, List<string> lines)
    {
        XPathNodeType type = at.NodeType is XPathNodeType.Whitespace or XPathNodeType.SignificantWhitespace ? XPathNodeType.Text : at.NodeType;
        lines.Add($"{type} {at.Name} {at.LocalName} {at.NamespaceURI} {at.Prefix} '{at.Value}' {at.HasChildren} {at.HasAttributes}");
        if (at.NodeType == XPathNodeType.Element)
        {
            lines.Add(string.Join(' ', at.GetNamespacesInScope(XmlNamespaceScope.All).OrderBy(n => n.Key, StringComparer.Ordinal)));
        }

        XPathNavigator part = at.Clone();
        for (bool more = part.MoveToFirstAttribute(); more; more = part.MoveToNextAttribute())
        {
            lines.Add($"@{part.Name}={part.Value}");
        }

        part = at.Clone();
        for (bool more = part.MoveToFirstChild(); more; more = part.MoveToNext())
        {
            Describe(part, lines);
        }
    }
}
