// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Tests.Syntax;
using TeiEdition.RelaxNg.Tests.Syntax.Compact;
using TeiEdition.RelaxNg.Writing;

namespace TeiEdition.RelaxNg.Tests.Writing;

/// <summary>Whole schemas through both writers and back: those that TEI's own tools made, and those of the suite.</summary>
[TestClass]
public sealed class SchemaRoundTripTests
{
    public required TestContext TestContext { get; init; }

    internal static IEnumerable<TestDataRow<string>> Schemas() =>
        Directory.EnumerateFiles(RepositoryFolder.Shared("odd"), "*.rng", SearchOption.AllDirectories)
            .Append(RepositoryFolder.Shared("tei/tei_all.rng"))
            .Order(StringComparer.Ordinal)
            .Select(f => new TestDataRow<string>(f) { DisplayName = Path.GetFileName(f) });

    internal static IEnumerable<TestDataRow<CompactSuiteCase>> SuiteCases() => CompactSuiteTests.CorrectCases();

    [TestMethod]
    [DynamicData(nameof(Schemas))]
    public void Schema_is_the_same_after_writing_it_in_each_syntax(string file)
    {
        SchemaDocument read = CompactReading.ReadXml(File.ReadAllBytes(file), TestContext.CancellationToken);
        string expected = SyntaxTreeDump.Of(read);
        SchemaDocument fromXml = CompactReading.ReadXml(XmlSyntaxWriter.Write(read), TestContext.CancellationToken);
        SyntaxTreeDump.AssertEqual(expected, SyntaxTreeDump.Of(fromXml));
        SchemaDocument fromCompact = CompactReading.Read(CompactSyntaxWriter.Write(read), TestContext.CancellationToken);
        SyntaxTreeDump.AssertEqual(SyntaxTreeDump.Of(read, compact: true), SyntaxTreeDump.Of(fromCompact, compact: true));
        Assert.AreEqual(CompactSyntaxWriter.Write(fromCompact), CompactSyntaxWriter.Write(read), "the text is the same a second time");
    }

    [TestMethod]
    [DynamicData(nameof(SuiteCases))]
    public void Case_of_the_suite_is_the_same_after_writing_it_in_each_syntax(object row)
    {
        CompactSuiteCase suiteCase = (CompactSuiteCase)row;
        SchemaDocument read = CompactReading.Read(suiteCase.Compact, TestContext.CancellationToken);
        string expected = SyntaxTreeDump.Of(read);
        string compact = CompactSyntaxWriter.Write(read);
        SyntaxTreeDump.AssertEqual(expected, SyntaxTreeDump.Of(CompactReading.Read(compact, TestContext.CancellationToken)));
        string xml = XmlSyntaxWriter.Write(read);
        SyntaxTreeDump.AssertEqual(expected, SyntaxTreeDump.Of(CompactReading.ReadXml(xml, TestContext.CancellationToken)));
    }
}
