// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Engine;
using TeiEdition.Schematron.Svrl;
using TeiEdition.Schematron.Tests.Comparison;
using TeiEdition.Schematron.Tree;
using TeiEdition.Schematron.Xslt.Running;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Tests.Conformance;

/// <summary>Holds <see cref="XsltRuleEngine"/>, and the stylesheets that it runs, to the contract.</summary>
[TestClass]
public sealed class XsltConformanceTests : ConformanceContract, IAsyncDisposable
{
    private readonly XsltRuleEngine _engine = new(new XsltRuleEngineOptions());

    /// <inheritdoc/>
    protected override string Engine => "xslt";

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    private protected override SvrlOutput? Validate(SchematronSchema schema, DocumentTree document, SchematronRunOptions options, DiagnosticBag sink)
    {
        EngineComparison.RequireSaxon();
        string? phase = options.Phase ?? schema.Schema.DefaultPhase;
        return _engine.Run(
            new RuleEngineRequest(schema.Schema with { DefaultPhase = phase == SchematronSchema.AllPatterns ? null : phase }, document, options),
            sink,
            TestContext.CancellationToken);
    }
}
