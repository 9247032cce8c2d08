// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Schematron.Engine;
using TeiEdition.Schematron.Svrl;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Tree;
using TeiEdition.Schematron.Xslt.Running;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;
using TeiEdition.Xslt;

namespace TeiEdition.Schematron.Tests.Comparison;

/// <summary>Runs rules in process and on Saxon-HE, and counts what they say alike and what not. For one test.</summary>
internal sealed class EngineComparison(CancellationToken cancellationToken) : IAsyncDisposable
{
    private static readonly SchematronRunOptions Options = new() { CurrentDate = DateTimeOffset.Parse("2026-11-23T12:00:00Z", CultureInfo.InvariantCulture) };

    private readonly XsltRuleEngine _saxon = new(new XsltRuleEngineOptions());
    private readonly HashSet<string> _patterns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _spoken = new(StringComparer.Ordinal);
    private int _all;

    /// <summary>What differs, with the schema and the document.</summary>
    public List<string> Differences { get; } = [];

    /// <summary>How many patterns were compared, and how many run on Saxon-HE alone.</summary>
    public (int Both, int SaxonOnly) Patterns { get; private set; }

    /// <summary>How many assertions were compared, and of how many there was a finding.</summary>
    public (int All, int Spoke) Assertions => (_all, _spoken.Count);

    /// <summary>How often a rule fired in process, and how many findings and errors both had.</summary>
    public (int Fired, int Findings, int Errors) Entries { get; private set; }

    /// <summary>The assertions of which there was never a finding.</summary>
    public List<string> Silent { get; } = [];

    /// <summary>Ends the test as inconclusive where Java or Saxon-HE is missing.</summary>
    public static void RequireSaxon()
    {
        DiagnosticBag missing = new();
        if (!JavaEnvironment.Locate(new XsltWorkerOptions(), missing).CanTransform)
        {
            Assert.Inconclusive(missing.ToImmutableArray()[0].Message);
        }
    }

    /// <summary>
    /// Reads schemas, with those patterns only that no schema before had. Those that bring neither variables nor XSLT with them
    /// become one, so that a processor compiles few schemas.
    /// </summary>
    /// <param name="paths">The files.</param>
    public IReadOnlyList<SchematronSchema> Rules(IEnumerable<string> paths)
    {
        DiagnosticBag bag = new();
        List<Schema> schemas = [];
        foreach (string path in paths)
        {
            Schema? whole = SchematronCompiler.Compile(path, new SchematronOptions(), new FileResolver(), bag, cancellationToken)?.Schema;
            Assert.IsNotNull(whole, string.Join('\n', bag.ToImmutableArray()));
            Schema schema = whole with { Patterns = [.. whole.Patterns.Where(pattern => !pattern.Rules.IsEmpty && _patterns.Add(ToText(pattern)))] };
            int plain = schema.Lets.IsEmpty && schema.Xslt.IsEmpty ? schemas.FindIndex(s => s.Lets.IsEmpty && s.Xslt.IsEmpty && AreAlike(s, schema)) : -1;
            if (plain >= 0)
            {
                schemas[plain] = schemas[plain] with { Patterns = [.. schemas[plain].Patterns, .. schema.Patterns], Namespaces = [.. schemas[plain].Namespaces, .. schema.Namespaces] };
            }
            else
            {
                schemas.Add(schema);
            }
        }

        return [.. schemas.Where(schema => !schema.Patterns.IsEmpty).Select(schema => SchematronCompiler.Compile(schema, new SchematronOptions { CompileAll = true }, bag, cancellationToken))];
    }

    /// <summary>Runs a schema over documents.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="documents">The documents, each with its name.</param>
    public void Compare(SchematronSchema schema, IEnumerable<DocumentTree> documents)
    {
        HashSet<int> here = [];
        HashSet<string> spoken = new(StringComparer.Ordinal);
        Schema all = schema.Schema with { DefaultPhase = null };
        foreach (DocumentTree document in documents)
        {
            DiagnosticBag bag = new();
            SvrlOutput inProcess = new SchematronValidator(schema).Validate(document, document.Path, Options with { Phase = SchematronSchema.AllPatterns, RecordsFiredRules = true }, new DiagnosticBag(), cancellationToken);
            SvrlOutput? onSaxon = _saxon.Run(new RuleEngineRequest(all, document, Options), bag, cancellationToken);
            here.UnionWith(inProcess.Patterns.Select(p => p.Number));
            HashSet<int> ran = [.. inProcess.Patterns.Select(p => p.Number)];
            IReadOnlyList<string> expected = SvrlDifference.Lines(onSaxon, ran.Contains);
            IReadOnlyList<string> actual = SvrlDifference.Lines(inProcess, ran.Contains);
            Differences.AddRange(SvrlDifference.Of(actual, expected).Select(line => $"{schema.Schema.Path} {document.Path}: {line}"));
            Differences.AddRange(bag.ToImmutableArray().Where(d => d.Code is not "SCH054").Select(d => $"{schema.Schema.Path} {document.Path}: Saxon-HE: {d}"));
            Entries = (
                Entries.Fired + inProcess.Patterns.Sum(p => p.Rules.Length),
                Entries.Findings + inProcess.Findings.Count(),
                Entries.Errors + inProcess.Patterns.SelectMany(p => p.Rules).SelectMany(r => r.Entries).OfType<RuleError>().Count());
            spoken.UnionWith(onSaxon?.Findings.Select(f => f.SchemaPlace?.ToString() ?? f.Test) ?? []);
        }

        Count(all, here.Count, spoken);
    }

    /// <summary>A file of the corpus as a tree; null where it is not XML.</summary>
    /// <param name="path">The file.</param>
    public DocumentTree? Read(string path)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            return DocumentTreeReader.Read(reader, path, FileUri.FromPath(path), cancellationToken);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>A document that was made as a tree, by way of its text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">Its name.</param>
    public DocumentTree Read(XDocument document, string name)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(document.ToString(SaveOptions.DisableFormatting)));
        return DocumentTreeReader.Read(reader, name, string.Empty, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _saxon.DisposeAsync();

    private void Count(Schema schema, int here, HashSet<string> spoken)
    {
        Patterns = (Patterns.Both + here, Patterns.SaxonOnly + schema.Patterns.Length - here);
        foreach (Assertion assertion in schema.Patterns.SelectMany(p => p.Rules).SelectMany(r => r.Assertions))
        {
            _all++;
            string key = assertion.Location?.ToString() ?? assertion.Test;
            if (!spoken.Contains(key))
            {
                Silent.Add($"{key}: {assertion.Test}");
            }
            else
            {
                _spoken.Add(key);
            }
        }
    }

    private static bool AreAlike(Schema one, Schema other) =>
        one.QueryBinding == other.QueryBinding && one.Namespaces.Concat(other.Namespaces).GroupBy(ns => ns.Prefix).All(group => group.DistinctBy(ns => ns.Uri).Count() == 1);

    private static string ToText(Pattern pattern) => string.Join('\n', pattern.Rules.Select(rule =>
        $"{rule.Context} {rule.Role} {string.Join('\t', rule.Lets.Select(let => let.Name + "=" + let.Value))} {string.Join('\t', rule.Assertions.Select(a => $"{a.IsReport} {a.Test} {a.Role} {string.Concat(a.Message.OfType<ValueOfPart>())}"))}"));
}
