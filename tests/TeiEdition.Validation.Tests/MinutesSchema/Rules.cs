// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using System.Xml.XPath;
using TeiEdition.Schematron;
using TeiEdition.Schematron.Svrl;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>Runs <c>minutes.sch</c> by the program's own engine. Safe on any thread.</summary>
internal static class Rules
{
    private static readonly XNamespace Sch = "http://purl.oclc.org/dsdl/schematron";
    private static readonly Lazy<SchematronSchema> Compiled = new(Compile);

    /// <summary>The assertions and reports of the schema.</summary>
    public static IEnumerable<XElement> Assertions() =>
        XDocument.Load(SchemaFiles.Schematron).Descendants().Where(e => e.Name == Sch + "assert" || e.Name == Sch + "report");

    /// <summary>The ids of the rules that fired for a document, sorted, each once; fails where an expression has no value, or a rule needs another engine than that in process.</summary>
    /// <param name="document">The document.</param>
    /// <param name="role">Only those of this role; null for all.</param>
    public static string Fired(XDocument document, string? role = null)
    {
        DiagnosticBag bag = new();
        SvrlOutput output = new SchematronValidator(Compiled.Value).Validate(
            document.CreateNavigator(), "document.xml", new SchematronRunOptions { CurrentDate = DateTimeOffset.UnixEpoch }, bag, CancellationToken.None);
        RuleError[] errors = [.. output.Patterns.SelectMany(p => p.Rules).SelectMany(r => r.Entries).OfType<RuleError>()];
        Assert.IsEmpty(errors, string.Join('\n', errors.Select(e => $"{e.Expression}: {e.Text}")));
        Assert.IsEmpty(bag.ToImmutableArray().Where(d => d.Code is not ("SCH040" or "SCH041" or "SCH042" or "SCH043")), Tests.Findings.Write(bag));
        return string.Join(' ', output.Findings.Where(f => role is null || f.Role == role).Select(f => f.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static SchematronSchema Compile()
    {
        DiagnosticBag bag = new();
        SchematronSchema? schema = SchematronCompiler.Compile(
            SchemaFiles.Schematron, new SchematronOptions(), new FileResolver(), bag, CancellationToken.None);
        return schema ?? throw new AssertFailedException(string.Join('\n', bag.ToImmutableArray()));
    }
}
