// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Documentation.Html;

/// <summary>
/// Writes XML as its source, to be read: in the lines in which it was written, indented by how deep they stand; element names
/// of the TEI are links to their descriptions. For one thread.
/// </summary>
/// <param name="page">The page.</param>
internal sealed class CodeWriter(PageContext page)
{
    /// <summary>Writes an example with its caption.</summary>
    /// <param name="egXml">An <c>egXML</c>.</param>
    public XElement Example(XElement egXml)
    {
        bool wrong = egXml.Attribute("valid")?.Value == "false";
        return H.El(wrong ? "figure.example.wrong" : "figure.example",
            H.At("id", page.IdOf(egXml)),
            wrong ? H.El("figcaption", page.Words["wrongExample"]) : null,
            H.El("pre", H.At("tabindex", "0"), H.At("lang", "und"), H.El("code", Nodes(egXml.Nodes()))));
    }

    /// <summary>Writes an element itself.</summary>
    /// <param name="element">The element.</param>
    /// <param name="kind">A class for the style sheet.</param>
    public XElement Block(XElement element, string kind) =>
        H.El("pre." + kind, H.At("tabindex", "0"), H.At("lang", "und"), H.El("code", Nodes([element])));

    /// <summary>Writes elements one after another, each on lines of its own.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="kind">A class for the style sheet.</param>
    public XElement Block(IReadOnlyList<XElement> elements, string kind) =>
        H.El("pre." + kind, H.At("tabindex", "0"), H.At("lang", "und"), H.El("code", H.Join(elements.Select(e => (object)H.El("span", Nodes([e]))), "\n")));

    private List<object> Nodes(IEnumerable<XNode> nodes)
    {
        Writing writing = new(page);
        foreach (XNode node in nodes)
        {
            writing.Write(node);
        }

        return writing.Trimmed();
    }

    /// <summary>The writing of one piece of code.</summary>
    private sealed class Writing(PageContext page)
    {
        private readonly List<object> _pieces = [];
        private int _depth;

        public List<object> Trimmed()
        {
            while (_pieces is [string first, ..] && first.AsSpan().Trim(" \t\r\n").IsEmpty)
            {
                _pieces.RemoveAt(0);
            }

            if (_pieces is [string head, ..])
            {
                _pieces[0] = head.TrimStart('\n', '\r', ' ', '\t');
            }

            while (_pieces is [.., string last] && last.AsSpan().Trim(" \t\r\n").IsEmpty)
            {
                _pieces.RemoveAt(_pieces.Count - 1);
            }

            if (_pieces is [.., string tail])
            {
                _pieces[^1] = tail.TrimEnd('\n', '\r', ' ', '\t');
            }

            return _pieces;
        }

        // Without recursion: examples may nest deeply.
        public void Write(XNode root)
        {
            XNode? node = root;
            while (node is not null)
            {
                if (node is XElement element)
                {
                    Tag(element);
                    if (element.FirstNode is { } first)
                    {
                        _depth++;
                        Break(element);
                        node = first;
                        continue;
                    }
                }
                else
                {
                    Leaf(node);
                }

                while (node is not null && node != root && node.NextNode is null)
                {
                    node = node.Parent;
                    _depth--;
                    Break((XElement)node!); // not null: the root is above
                    EndTag((XElement)node!);
                }

                if (node != root && node?.Parent is { } parent)
                {
                    Break(parent);
                }

                node = node == root ? null : node?.NextNode;
            }
        }

        // Elements that were written one behind the other without any white space get lines of their own where there are several.
        private void Break(XElement parent)
        {
            if (parent.Elements().Skip(1).Any() && !parent.Nodes().Any(n => n is XText))
            {
                _pieces.Add(NewLine(_depth));
            }
        }

        private void Leaf(XNode node)
        {
            switch (node)
            {
                case XText text:
                    _pieces.Add(Indent(text));
                    break;
                case XComment comment:
                    _pieces.Add(H.El("span.c", $"<!--{comment.Value}-->"));
                    break;
                case XProcessingInstruction instruction:
                    _pieces.Add(H.El("span.c", $"<?{instruction.Target} {instruction.Data}?>"));
                    break;
                default:
                    break;
            }
        }

        private void Tag(XElement element)
        {
            _pieces.Add(H.El("span.m", "<"));
            _pieces.Add(Name(element));
            foreach (XAttribute attribute in element.Attributes().Where(a => !IsOrdinaryDeclaration(a)))
            {
                _pieces.Add(" ");
                _pieces.Add(H.El("span.a", NameOf(attribute)));
                _pieces.Add(H.El("span.m", "="));
                _pieces.Add(H.El("span.v", $"\"{Escape(attribute.Value).Replace("\"", "&quot;", StringComparison.Ordinal)}\""));
            }

            _pieces.Add(H.El("span.m", element.IsEmpty ? "/>" : ">"));
            if (!element.IsEmpty && element.FirstNode is null)
            {
                EndTag(element);
            }
        }

        private void EndTag(XElement element)
        {
            _pieces.Add(H.El("span.m", "</"));
            _pieces.Add(Name(element));
            _pieces.Add(H.El("span.m", ">"));
        }

        private XElement Name(XElement element)
        {
            string prefix = PrefixOf(element);
            string? id = element.Name.NamespaceName is TeiNames.ExamplesNamespace or TeiNames.TeiNamespace ? page.Element(element.Name.LocalName) : null;
            XElement link = H.LinkTo(id, prefix + element.Name.LocalName);
            link.Add(new XAttribute("class", "e"));
            return link;
        }

        private static string PrefixOf(XElement element)
        {
            if (element.Name.NamespaceName is TeiNames.ExamplesNamespace or TeiNames.TeiNamespace or "")
            {
                return "";
            }

            return element.GetPrefixOfNamespace(element.Name.Namespace) is { Length: > 0 } prefix ? prefix + ":" : "";
        }

        private static string NameOf(XAttribute attribute)
        {
            if (attribute.IsNamespaceDeclaration)
            {
                return attribute.Name.NamespaceName.Length == 0 ? "xmlns" : "xmlns:" + attribute.Name.LocalName;
            }

            string? prefix = attribute.Name.NamespaceName.Length == 0 ? null
                : attribute.Name.Namespace == XNamespace.Xml ? "xml"
                : attribute.Parent?.GetPrefixOfNamespace(attribute.Name.Namespace);
            return prefix is null ? attribute.Name.LocalName : $"{prefix}:{attribute.Name.LocalName}";
        }

        private static bool IsOrdinaryDeclaration(XAttribute attribute) =>
            attribute.IsNamespaceDeclaration && attribute.Value is TeiNames.ExamplesNamespace or TeiNames.TeiNamespace or "http://purl.oclc.org/dsdl/schematron";

        // A line of the source stays a line; how far it is indented is how deep it stands.
        private string Indent(XText text)
        {
            string value = Escape(text.Value);
            if (text.Parent is { } parent && (parent.Name.LocalName == "eg" || parent.Attribute(XNamespace.Xml + "space")?.Value == "preserve"))
            {
                return value;
            }

            StringBuilder written = new();
            int i = 0;
            while (i < value.Length)
            {
                int white = i;
                while (white < value.Length && value[white] is ' ' or '\t' or '\n')
                {
                    white++;
                }

                if (white == i)
                {
                    written.Append(value[i++]);
                    continue;
                }

                bool isLast = white == value.Length && text.NextNode is null;
                written.Append(value.AsSpan(i, white - i).Contains('\n') ? NewLine(isLast ? _depth - 1 : _depth) : " ");
                i = white;
            }

            return written.ToString();
        }

        private static string NewLine(int depth) => "\n" + new string(' ', 2 * Math.Clamp(depth, 0, 30));

        private static string Escape(string text) =>
            text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
    }
}
