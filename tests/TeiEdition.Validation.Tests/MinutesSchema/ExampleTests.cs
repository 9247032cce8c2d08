// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.RelaxNg;

namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>
/// The examples are what they say: with <c>@valid="true"</c> each of their elements is valid by itself, against <c>minutes.rng</c> and <c>tei_all</c>;
/// with <c>"false"</c> the schema rejects one of them.
/// </summary>
[TestClass]
public sealed class ExampleTests
{
    [TestMethod]
    public void Examples_are_valid_or_not_as_they_say()
    {
        RelaxNgSchema ours = PartSchema.Compile(SchemaFiles.RelaxNg);
        List<string> wrong = [];
        int count = 0;
        foreach ((string place, bool isValid, ImmutableArray<XElement> elements) in Examples.All())
        {
            count += elements.Length;
            string findings = string.Concat(elements.Select(e => Schemas.Findings(ours, e)));
            if (elements.IsEmpty || isValid != (findings.Length == 0))
            {
                wrong.Add($"{place}: {findings} {string.Concat(elements)}");
            }
        }

        Assert.AreEqual("", string.Join('\n', wrong));
        Assert.IsGreaterThan(150, count);
    }

    [TestMethod]
    public void Valid_examples_are_valid_against_tei_all()
    {
        RelaxNgSchema tei = PartSchema.Compile(RepositoryFolder.Shared("tei/tei_all.rng"));
        Assert.AreEqual("", string.Join('\n', Examples.All().Where(e => e.IsValid).SelectMany(e => e.Elements)
            .Select(e => (Element: e, Found: Schemas.Findings(tei, e)))
            .Where(f => f.Found.Length > 0)
            .Select(f => $"{f.Element}: {f.Found}")));
    }

    [TestMethod]
    public void Each_element_has_an_example_of_its_own()
    {
        Dictionary<string, bool> shown = Examples.All()
            .GroupBy(e => e.Place, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Any(e => e.IsValid && e.Elements.Any(x => x.DescendantsAndSelf().Any(d => d.Name.LocalName == g.Key))), StringComparer.Ordinal);
        XNamespace tei = "http://www.tei-c.org/ns/1.0";
        Assert.AreEqual("", string.Join(' ', XDocument.Load(SchemaFiles.Odd).Descendants(tei + "elementSpec")
            .Select(e => (string?)e.Attribute("ident") ?? string.Empty)
            .Where(e => !shown.GetValueOrDefault(e))));
    }
}
