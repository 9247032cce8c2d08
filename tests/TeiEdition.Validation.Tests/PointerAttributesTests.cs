// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Tests;

/// <summary>
/// Holds the table of pointer attributes equal to TEI's own source. UPDATE_POINTER_ATTRIBUTES=1 writes the table anew.
/// </summary>
[TestClass]
public sealed class PointerAttributesTests
{
    private const string Table = "src/TeiEdition.Validation/Pointers/PointerAttributes.txt";

    [TestMethod]
    public void Table_agrees_with_the_source_of_TEI()
    {
        XDocument source = XDocument.Load(RepositoryFolder.Shared("tei/p5subset.xml"));
        string path = Path.Combine(RepositoryFolder.Path, Table);
        string[] lines = File.ReadAllLines(path);
        string[] head = [.. lines.TakeWhile(l => l.StartsWith('#'))];
        string[] expected = [.. head, .. Lines(source)];
        if (Environment.GetEnvironmentVariable("UPDATE_POINTER_ATTRIBUTES") == "1")
        {
            File.WriteAllText(path, string.Join('\n', expected) + "\n", new UTF8Encoding(false));
        }

        CollectionAssert.AreEqual(expected, File.ReadAllLines(path));
    }

    private static IEnumerable<string> Lines(XDocument source)
    {
        Dictionary<string, XElement> classes = source.Descendants(TeiNames.Tei + "classSpec")
            .Where(c => (string?)c.Attribute("type") == "atts")
            .ToDictionary(c => (string?)c.Attribute("ident") ?? "", StringComparer.Ordinal);
        XElement[] elements = [.. source.Descendants(TeiNames.Tei + "elementSpec")];
        SortedDictionary<string, List<string>> table = new(StringComparer.Ordinal);
        foreach (XElement element in elements)
        {
            foreach ((string attribute, bool pointer) in Attributes(element, classes))
            {
                if (pointer && attribute != "xml:base")
                {
                    if (!table.TryGetValue(attribute, out List<string>? names))
                    {
                        table.Add(attribute, names = []);
                    }

                    names.Add((string?)element.Attribute("ident") ?? "");
                }
            }
        }

        return table.Select(row => row.Key + ": " + (row.Value.Count == elements.Length
            ? "*"
            : string.Join(' ', row.Value.Order(StringComparer.Ordinal))));
    }

    // What a class gives, an element may change, replace or delete (TEI P5 Guidelines, chapter "Documentation Elements", #TD).
    private static Dictionary<string, bool> Attributes(XElement spec, Dictionary<string, XElement> classes)
    {
        Dictionary<string, bool> result = new(StringComparer.Ordinal);
        foreach (XElement member in spec.Elements(TeiNames.Tei + "classes").Elements(TeiNames.Tei + "memberOf"))
        {
            if (classes.TryGetValue((string?)member.Attribute("key") ?? "", out XElement? inherited))
            {
                foreach ((string name, bool pointer) in Attributes(inherited, classes))
                {
                    result[name] = pointer;
                }
            }
        }

        foreach (XElement definition in spec.Descendants(TeiNames.Tei + "attDef"))
        {
            string name = (string?)definition.Attribute("ident") ?? "";
            XElement? datatype = definition.Element(TeiNames.Tei + "datatype");
            if ((string?)definition.Attribute("mode") == "delete")
            {
                result.Remove(name);
            }
            else if (datatype is not null || (string?)definition.Attribute("mode") != "change")
            {
                result[name] = datatype is not null && datatype.Descendants(TeiNames.Tei + "dataRef")
                    .Any(r => (string?)r.Attribute("key") == "teidata.pointer");
            }
        }

        return result;
    }
}
