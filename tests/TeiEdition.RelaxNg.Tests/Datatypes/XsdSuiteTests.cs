// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;

namespace TeiEdition.RelaxNg.Tests.Datatypes;

/// <summary>James Clark's suite of the XML Schema library, read in place: each check is a row, and none may fail.</summary>
[TestClass]
public sealed class XsdSuiteTests
{
    [TestMethod]
    [DynamicData(nameof(Checks))]
    public void Check_holds(XsdSuiteCheck check) => Assert.IsNull(check.Fault());

    [TestMethod]
    public void Suite_has_all_its_checks()
    {
        if (!File.Exists(Suite))
        {
            Assert.Inconclusive($"{Suite} is not there");
        }

        Assert.AreEqual(
            "equal 94, incomparable 14, invalid 96, length 18, lessThan 34, notEqual 79, valid 160",
            string.Join(", ", Checks().GroupBy(c => c.Value.Kind).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Count()}"))));
    }

    public static IEnumerable<TestDataRow<XsdSuiteCheck>> Checks()
    {
        if (!File.Exists(Suite))
        {
            yield break;
        }

        int number = 0;
        foreach (XElement datatype in XDocument.Load(Suite, LoadOptions.PreserveWhitespace).Root!.Elements("datatype")) // A document has a root.
        {
            string type = datatype.Attribute("name")!.Value; // Each datatype of the suite has a name.
            foreach (XsdSuiteCheck check in datatype.Elements().SelectMany(e => Expand(type, e)))
            {
                number++;
                yield return new TestDataRow<XsdSuiteCheck>(check)
                {
                    DisplayName = string.Create(CultureInfo.InvariantCulture, $"{number:000} {type} {check.Kind} {check.First}{(check.Second is null ? "" : " / ")}{check.Second}"),
                };
            }
        }
    }

    private static string Suite => RepositoryFolder.Shared("relaxng/xsdtest.xml");

    private static IEnumerable<XsdSuiteCheck> Expand(string type, XElement element)
    {
        var context = new ElementContext(element);
        string[] values = [.. element.Elements("value").Select(v => v.Value)];
        switch (element.Name.LocalName)
        {
            case "equiv":
                return ExpandClasses(type, element, context);
            case "lessThan" or "incomparable":
                return [new(type, element.Name.LocalName, values[0], values[1], context)];
            case "length":
                return [new(type, "length", element.Value, element.Attribute("value")!.Value, context)]; // Each length has its number.
            default:
                return [new(type, element.Name.LocalName, element.Value, null, context)];
        }
    }

    // Each value of a class equals the first of it; the first of a class equals that of no later one.
    private static IEnumerable<XsdSuiteCheck> ExpandClasses(string type, XElement element, ElementContext context)
    {
        string[][] classes = [.. element.Elements("class").Select(c => c.Elements("value").Select(v => v.Value).ToArray())];
        return classes.SelectMany(c => c.Skip(1).Select(v => new XsdSuiteCheck(type, "equal", c[0], v, context)))
            .Concat(classes.SelectMany((c, i) => classes.Skip(i + 1).Select(d => new XsdSuiteCheck(type, "notEqual", c[0], d[0], context))));
    }
}
