// SPDX-License-Identifier: MIT
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Reading;

/// <summary>
/// The pointers that ODDs use: a bare id, <c>element()</c> (XPointer element() Scheme, 2003), and <c>xmlns()</c> with
/// <c>xpointer()</c> as far as it is XPath 1.0. The first part that finds something counts (XPointer Framework, section 3.3).
/// Stateless; safe on any thread.
/// </summary>
internal static class XPointer
{
    /// <summary>Finds the elements that a pointer means.</summary>
    /// <param name="root">The root element of the file.</param>
    /// <param name="pointer">The pointer.</param>
    /// <returns>The elements in document order; null where the pointer is none of these kinds.</returns>
    /// <exception cref="XPathException">The expression is no XPath 1.0.</exception>
    public static List<XElement>? Select(XElement root, string pointer)
    {
        if (XmlNames.IsNCName(pointer))
        {
            return ById(root, pointer) is { } element ? [element] : [];
        }

        XmlNamespaceManager namespaces = new(new NameTable());
        bool known = false;
        int at = 0;
        while (NextPart(pointer, ref at, out string scheme, out string data))
        {
            List<XElement>? found = scheme switch
            {
                "xmlns" => Declare(namespaces, data),
                "element" => ByPosition(root, data),
                "xpointer" => ByPath(root, data, namespaces),
                _ => null,
            };
            known |= found is not null;
            if (found is [_, ..])
            {
                return found;
            }
        }

        return known ? [] : null;
    }

    /// <summary>The element with an id; null where there is none.</summary>
    /// <param name="root">The root element of the file.</param>
    /// <param name="id">The id.</param>
    public static XElement? ById(XElement root, string id) =>
        root.DescendantsAndSelf().FirstOrDefault(e => (string?)e.Attribute(TeiNames.XmlId) == id);

    private static List<XElement> ByPath(XElement root, string path, XmlNamespaceManager namespaces)
    {
        // The path begins at the document.
        XPathNavigator navigator = (root.Document ?? new XDocument(root)).CreateNavigator();
        if (navigator.Evaluate(path, namespaces) is not XPathNodeIterator nodes)
        {
            return [];
        }

        List<XElement> found = [];
        while (nodes.MoveNext())
        {
            if (nodes.Current?.UnderlyingObject is XElement element)
            {
                found.Add(element);
            }
        }

        return found;
    }

    private static List<XElement> ByPosition(XElement root, string data)
    {
        string[] steps = data.Split('/');
        XElement? element = steps[0].Length == 0 ? null : ById(root, steps[0]);
        for (int i = 1; i < steps.Length; i++)
        {
            if (!int.TryParse(steps[i], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number))
            {
                return [];
            }

            element = i == 1 && steps[0].Length == 0 ? (number == 1 ? root : null) : element?.Elements().ElementAtOrDefault(number - 1);
        }

        return element is null ? [] : [element];
    }

    private static List<XElement>? Declare(XmlNamespaceManager namespaces, string data)
    {
        int equals = data.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0)
        {
            namespaces.AddNamespace(XmlNames.Trim(data[..equals]), XmlNames.Trim(data[(equals + 1)..]));
        }

        return null;
    }

    // name(data), with balanced brackets, or escaped by a circumflex (XPointer Framework, section 3.1).
    private static bool NextPart(string pointer, ref int at, out string scheme, out string data)
    {
        (scheme, data) = (string.Empty, string.Empty);
        int open = at < pointer.Length ? pointer.IndexOf('(', at) : -1;
        if (open < 0)
        {
            return false;
        }

        scheme = XmlNames.Trim(pointer[at..open]);
        System.Text.StringBuilder text = new();
        int depth = 1;
        for (at = open + 1; at < pointer.Length; at++)
        {
            char c = pointer[at];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '^' && at + 1 < pointer.Length)
            {
                c = pointer[++at];
            }

            if (depth == 0)
            {
                at++;
                data = text.ToString();
                return true;
            }

            text.Append(c);
        }

        return false;
    }
}
