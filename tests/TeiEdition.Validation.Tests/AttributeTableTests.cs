// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Tests;

/// <summary>
/// Holds the tables of pointer and date attributes equal to TEI's own source. UPDATE_POINTER_ATTRIBUTES=1 and
/// UPDATE_DATE_ATTRIBUTES=1 write them anew.
/// </summary>
[TestClass]
public sealed class AttributeTableTests
{
    [TestMethod]
    [DataRow("src/TeiEdition.Validation/Pointers/PointerAttributes.txt", "teidata.pointer", "UPDATE_POINTER_ATTRIBUTES")]
    [DataRow(
        "src/TeiEdition.Validation/Dates/DateAttributes.txt",
        "teidata.temporal.w3c teidata.temporal.iso teidata.duration.w3c teidata.duration.iso",
        "UPDATE_DATE_ATTRIBUTES")]
    public void Table_agrees_with_the_source_of_TEI(string table, string datatypes, string variable)
    {
        XDocument source = XDocument.Load(RepositoryFolder.Shared("tei/p5subset.xml"));
        string path = Path.Combine(RepositoryFolder.Path, table);
        string[] lines = File.ReadAllLines(path);
        string[] head = [.. lines.TakeWhile(l => l.StartsWith('#'))];
        string[] expected = [.. head, .. Lines(source, datatypes.Split(' '))];
        if (Environment.GetEnvironmentVariable(variable) == "1")
        {
            File.WriteAllText(path, string.Join('\n', expected) + "\n", new UTF8Encoding(false));
        }

        CollectionAssert.AreEqual(expected, File.ReadAllLines(path));
    }

    private static IEnumerable<string> Lines(XDocument source, string[] datatypes)
    {
        Dictionary<string, XElement> classes = source.Descendants(TeiNames.Tei + "classSpec")
            .Where(c => (string?)c.Attribute("type") == "atts")
            .ToDictionary(c => (string?)c.Attribute("ident") ?? "", StringComparer.Ordinal);
        XElement[] elements = [.. source.Descendants(TeiNames.Tei + "elementSpec")];
        SortedDictionary<string, List<string>> table = new(StringComparer.Ordinal);
        foreach (XElement element in elements)
        {
            foreach ((string attribute, bool pointer) in Attributes(element, classes, datatypes))
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
    private static Dictionary<string, bool> Attributes(XElement spec, Dictionary<string, XElement> classes, string[] datatypes)
    {
        Dictionary<string, bool> result = new(StringComparer.Ordinal);
        foreach (XElement member in spec.Elements(TeiNames.Tei + "classes").Elements(TeiNames.Tei + "memberOf"))
        {
            if (classes.TryGetValue((string?)member.Attribute("key") ?? "", out XElement? inherited))
            {
                foreach ((string name, bool pointer) in Attributes(inherited, classes, datatypes))
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
                    .Any(r => datatypes.Contains((string?)r.Attribute("key")));
            }
        }

        return result;
    }
}
