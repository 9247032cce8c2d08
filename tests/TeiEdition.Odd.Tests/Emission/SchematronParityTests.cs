// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Odd.Tests.Emission;

/// <summary>Holds our Schematron against the reference's: the same contexts with the same tests.</summary>
[TestClass]
public sealed class SchematronParityTests
{
    private static readonly XNamespace Sch = "http://purl.oclc.org/dsdl/schematron";

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    public static IEnumerable<TestDataRow<string>> Customisations()
    {
        string folder = Path.Combine(RepositoryFolder.Path, "..", "shared", "odd");
        return (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.isosch", SearchOption.AllDirectories) : [])
            .Where(f => new FileInfo(f).Length > 0 && !NeedsMissingFiles(f))
            .Order(StringComparer.Ordinal)
            .Select(f => new TestDataRow<string>(Path.ChangeExtension(f, ".odd")) { DisplayName = Path.GetFileNameWithoutExtension(f) });
    }

    [TestMethod]
    [DynamicData(nameof(Customisations))]
    public void Rules_are_those_of_the_reference(string path)
    {
        DiagnosticBag findings = new();
        OddOptions options = new() { Source = Path.Combine(RepositoryFolder.Path, "..", "shared", "tei", "p5subset.xml") };
        OddResult? result = OddCompiler.Compile(path, options, new FileResolver(), findings, TestContext.CancellationToken);
        Assert.IsNotNull(result, string.Join('\n', findings.ToImmutableArray()));

        string[] ours = Rules(result.Schematron);
        string[] reference = [.. Rules(XDocument.Load(Path.ChangeExtension(path, ".isosch"))).Where(r => !IsIdle(path, r))];
        Assert.AreEqual(string.Empty, string.Join('\n', reference.Except(ours).Select(r => "missing: " + r)));
        Assert.AreEqual(string.Empty, string.Join('\n', ours.Except(reference).Select(r => "too many: " + r)));
        Assert.HasCount(reference.Length, ours);
    }

    // These name files beside them that are not there.
    private static bool NeedsMissingFiles(string path) => path.Contains("testdocbook1", StringComparison.Ordinal) || path.Contains("testplus", StringComparison.Ordinal);

    // The reference keeps the rules of attributes that the customisation deletes, and moves them to the class. There is nothing
    // that they could say (TEI P5 Guidelines, att.combinable: what is deleted goes with all that it contains).
    private static bool IsIdle(string path, string rule) => path.Contains("tei_jtei", StringComparison.Ordinal)
        && (rule.StartsWith("tei:*[@schemeVersion] |", StringComparison.Ordinal) || rule.StartsWith("tei:*[not(self::tei:schemaSpec)][@targetLang] |", StringComparison.Ordinal));

    // A prefix of ours may be another than theirs.
    private static string[] Rules(XDocument schema)
    {
        Dictionary<string, string> prefixes = schema.Descendants(Sch + "ns").DistinctBy(n => n.Attribute("prefix")?.Value)
            .ToDictionary(n => n.Attribute("prefix")?.Value ?? "", n => n.Attribute("uri")?.Value ?? "");
        return
        [
            .. schema.Descendants(Sch + "rule").SelectMany(r => r.Elements()
                .Where(a => a.Name == Sch + "assert" || a.Name == Sch + "report")
                .Select(a => $"{Normalized(r, "context", prefixes)} | {a.Name.LocalName} | {Normalized(a, "test", prefixes)}")).Order(StringComparer.Ordinal),
        ];
    }

    private static string Normalized(XElement element, string attribute, Dictionary<string, string> prefixes)
    {
        string text = string.Join(' ', (element.Attribute(attribute)?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach ((string prefix, string uri) in prefixes.Where(p => p.Key.StartsWith("esp-", StringComparison.Ordinal) || p.Key.StartsWith("ns", StringComparison.Ordinal)))
        {
            text = text.Replace(prefix + ":", $"{{{uri}}}", StringComparison.Ordinal);
        }

        return text;
    }
}
