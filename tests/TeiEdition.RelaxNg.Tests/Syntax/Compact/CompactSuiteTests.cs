// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Writing;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Tests.Syntax.Compact;

/// <summary>The suite for the compact syntax, <c>../shared/relaxng/compacttest.xml</c>: one row for each case.</summary>
[TestClass]
public sealed class CompactSuiteTests
{
    public required TestContext TestContext { get; init; }

    internal static IEnumerable<TestDataRow<CompactSuiteCase>> CorrectCases() =>
        CompactSuite.Read().Where(c => c.Xml is not null).Select(c => new TestDataRow<CompactSuiteCase>(c) { DisplayName = c.ToString() });

    internal static IEnumerable<TestDataRow<CompactSuiteCase>> IncorrectCases() =>
        CompactSuite.Read().Where(c => c.Xml is null).Select(c => new TestDataRow<CompactSuiteCase>(c) { DisplayName = c.ToString() });

    [TestMethod]
    [DynamicData(nameof(CorrectCases))]
    public void Correct_schema_has_the_tree_of_its_translation(object row)
    {
        CompactSuiteCase suiteCase = (CompactSuiteCase)row;
        SchemaDocument compact = CompactReading.Read(suiteCase.Compact, TestContext.CancellationToken);
        SchemaDocument xml = CompactReading.ReadXml(suiteCase.Xml!, TestContext.CancellationToken); // a correct case has one
        SyntaxTreeDump.AssertEqual(Dump(xml), Dump(compact));
        foreach ((string name, string content) in suiteCase.Resources)
        {
            if (name.EndsWith(".rnc", StringComparison.Ordinal) && suiteCase.Resources.TryGetValue(name[..^3] + "rng", out string? translation))
            {
                SyntaxTreeDump.AssertEqual(
                    Dump(CompactReading.ReadXml(translation, TestContext.CancellationToken)),
                    Dump(CompactReading.Read(content, TestContext.CancellationToken)));
            }
        }
    }

    [TestMethod]
    [DynamicData(nameof(CorrectCases))]
    public void Correct_schema_compiles_exactly_when_its_translation_does(object row)
    {
        CompactSuiteCase suiteCase = (CompactSuiteCase)row;
        string compact = Compile(suiteCase, "rnc", suiteCase.Compact, withPlaces: false);
        Assert.AreEqual(Compile(suiteCase, "rng", suiteCase.Xml!, withPlaces: false), compact); // a correct case has one
    }

    [TestMethod]
    [DynamicData(nameof(IncorrectCases))]
    public void Incorrect_schema_is_refused_for_the_reason_and_at_the_place_of_the_list(object row)
    {
        CompactSuiteCase suiteCase = (CompactSuiteCase)row;
        string errors = Compile(suiteCase, "rnc", suiteCase.Compact, withPlaces: true);
        string expected = ExpectedErrors().GetValueOrDefault(suiteCase.Number, "(not in the list)");
        Assert.AreEqual(expected, errors);
        Assert.AreEqual(KnownFailures().Contains(suiteCase.Number), errors.Length == 0, "known-failures.txt says otherwise");
    }

    [TestMethod]
    public void Suite_is_read_whole()
    {
        Assert.HasCount(88, CompactSuite.Read());
        Assert.HasCount(56, CorrectCases().ToArray());
    }

    // The errors of the whole compiler, in their order.
    private string Compile(CompactSuiteCase suiteCase, string extension, string schema, bool withPlaces)
    {
        string uri = "memory:/schema." + extension;
        ImmutableDictionary<string, ReadOnlyMemory<byte>> files = suiteCase.Resources
            .ToImmutableDictionary(r => "memory:/" + r.Key, r => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(r.Value))
            .Add(uri, Encoding.UTF8.GetBytes(schema));

        // One case has no translation of the file that it includes.
        foreach ((string name, string content) in suiteCase.Resources.Where(r => r.Key.EndsWith(".rnc", StringComparison.Ordinal)))
        {
            string translation = "memory:/" + name[..^3] + "rng";
            files = files.ContainsKey(translation)
                ? files
                : files.Add(translation, Encoding.UTF8.GetBytes(XmlSyntaxWriter.Write(CompactReading.Read(content, TestContext.CancellationToken))));
        }

        DiagnosticBag bag = new();
        bool compiled = RelaxNgCompiler.CompileGrammar(
            uri, new RelaxNgOptions(), new MemoryResolver(files), bag, TestContext.CancellationToken) is not null;
        Assert.AreEqual(!compiled, bag.HasErrors);
        return string.Join(' ', bag.ToImmutableArray().Select(
            d => withPlaces ? $"{d.Code} {d.Location?.Line}:{d.Location?.Column}" : d.Code));
    }

    private static HashSet<int> KnownFailures() => [.. ReadList("known-failures.txt").Select(l => l.Number)];

    private static Dictionary<int, string> ExpectedErrors() => ReadList("suite-errors.txt").ToDictionary(l => l.Number, l => l.Text);

    // Each line is the number of a case and what is to be said about it.
    private static IEnumerable<(int Number, string Text)> ReadList(string name) =>
        File.ReadLines(Path.Combine(RepositoryFolder.Path, "tests/TeiEdition.RelaxNg.Tests/Syntax/Compact", name))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => (int.Parse(l[..3], CultureInfo.InvariantCulture), l[3..].Trim()));

    // The two syntaxes name the files that they include by their own extensions.
    private static string Dump(SchemaDocument document) =>
        SyntaxTreeDump.Of(document).Replace(".rnc ", ".rng ", StringComparison.Ordinal);
}
