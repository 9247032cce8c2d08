// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Svrl;
using TeiEdition.Schematron.Tree;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Tests.Conformance;

/// <summary>Holds <see cref="SchematronValidator"/> to the contract.</summary>
[TestClass]
public sealed class InProcessConformanceTests : ConformanceContract
{
    /// <inheritdoc/>
    protected override string Engine => "in-process";

    private protected override SvrlOutput? Validate(SchematronSchema schema, DocumentTree document, SchematronRunOptions options, DiagnosticBag sink) =>
        new SchematronValidator(schema).Validate(document, document.Path, options, sink, TestContext.CancellationToken);
}
