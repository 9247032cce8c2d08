// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Tests.Parity;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.RelaxNg.Writing;
using TeiEdition.Schematron;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Odd.Tests.Emission;

/// <summary>What is written says what was made: both syntaxes the same grammar, rules that compile, and an idle change no change.</summary>
[TestClass]
public sealed class OutputTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    public static IEnumerable<TestDataRow<ParityCase>> Customisations => ParityTests.Customisations;

    [TestMethod]
    [DataRow("ex.tei_minimal")]
    [DataRow("ex.tei_speech")]
    [DataRow("ex.tei_drama")]
    public void Both_syntaxes_are_read_back_as_one_grammar(string name)
    {
        OddResult result = Compile(ParityCase.All.Select(c => c.Value).Single(c => c.Name == name));
        RelaxNgSchema whole = Read(XmlSyntaxWriter.Write(result.RelaxNg), compact: false);
        RelaxNgSchema compact = Read(CompactSyntaxWriter.Write(result.RelaxNg), compact: true);
        GrammarComparison comparison = GrammarComparison.Of(compact, whole, TestContext.CancellationToken);
        Assert.AreEqual("", string.Join('\n', comparison.Differences));
        Assert.IsGreaterThan(5, comparison.Elements);
    }

    [TestMethod]
    [DataRow("<elementSpec ident=\"p\" module=\"core\" mode=\"change\"/>", DisplayName = "an element")]
    [DataRow("<classSpec ident=\"att.global\" type=\"atts\" mode=\"change\"/>", DisplayName = "a class")]
    [DataRow("<macroSpec ident=\"macro.phraseSeq\" mode=\"change\"/>", DisplayName = "a macro")]
    [DataRow("<dataSpec ident=\"teidata.word\" mode=\"change\"/>", DisplayName = "a datatype")]
    public void Change_of_nothing_leaves_the_source(string change)
    {
        const string Modules = "tei header core textstructure spoken transcr gaiji figures linking namesdates msdescription textcrit analysis certainty corpus dictionaries drama iso-fs nets tagdocs verse";
        string all = string.Concat(Modules.Split(' ').Select(m => $"<moduleRef key=\"{m}\"/>"));
        using TemporaryFolder folder = new();
        RelaxNgSchema plain = Schema(Compile(folder.Write("plain.odd", Customisation(all))));
        RelaxNgSchema changed = Schema(Compile(folder.Write("changed.odd", Customisation(all + change))));
        GrammarComparison comparison = GrammarComparison.Of(changed, plain, TestContext.CancellationToken);
        Assert.AreEqual("", string.Join('\n', comparison.Differences));
        Assert.IsGreaterThan(400, comparison.Elements);
    }

    [TestMethod]
    [DynamicData(nameof(Customisations))]
    public void Rules_compile_without_findings(ParityCase customisation)
    {
        ArgumentNullException.ThrowIfNull(customisation);
        OddResult result = Compile(customisation);
        using TemporaryFolder folder = new();
        string path = folder.Write("x.sch", result.Schematron.ToString(SaveOptions.DisableFormatting));
        DiagnosticBag found = new();
        SchematronSchema? schema = SchematronCompiler.Compile(path, new SchematronOptions { CompileAll = true }, new FileResolver(), found, TestContext.CancellationToken);
        Assert.AreEqual("", string.Join('\n', found.ToImmutableArray()));
        Assert.IsNotNull(schema);
    }

    private OddResult Compile(ParityCase customisation) => Compile(customisation.OddPath, ReferenceGrammars.Resolver(customisation));

    private OddResult Compile(string path, IResourceResolver? resolver = null)
    {
        DiagnosticBag found = new();
        OddOptions options = new() { Source = RepositoryFolder.Shared("tei/p5subset.xml") };
        OddResult? result = OddCompiler.Compile(path, options, resolver ?? new FileResolver(), found, TestContext.CancellationToken);
        Assert.IsNotNull(result, string.Join('\n', found.ToImmutableArray().Take(10)));
        return result;
    }

    private RelaxNgSchema Schema(OddResult result)
    {
        DiagnosticBag found = new();
        RelaxNgSchema? schema = RelaxNgCompiler.Compile(SchemaSet.Of(result.RelaxNg), new RelaxNgOptions(), found, TestContext.CancellationToken);
        Assert.IsNotNull(schema, string.Join('\n', found.ToImmutableArray().Take(10)));
        return schema;
    }

    private static RelaxNgSchema Read(string text, bool compact)
    {
        (OurSchema? schema, DiagnosticBag found) = OurSchema.Compile(text, new RelaxNgOptions(), compact);
        Assert.IsNotNull(schema, string.Join('\n', found.ToImmutableArray().Take(10)));
        return schema.Schema;
    }

    private static string Customisation(string content) =>
        $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><schemaSpec ident=\"x\" start=\"TEI teiCorpus\">{content}</schemaSpec></body></text></TEI>";
}
