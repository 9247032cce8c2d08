// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml.Linq;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Xslt.Running;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xslt;

namespace TeiEdition.Schematron.Tests.Xslt;

/// <summary>Runs schemas on Saxon-HE for tests of the transpiler. For one test.</summary>
internal sealed class SaxonRun : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly XsltWorker _worker;

    /// <summary>Starts; the test is inconclusive where Java or Saxon-HE is missing.</summary>
    public SaxonRun()
    {
        XsltWorkerOptions options = new() { ReadableFolders = [_folder.Path] };
        DiagnosticBag missing = new();
        if (!JavaEnvironment.Locate(options, missing).CanTransform)
        {
            Assert.Inconclusive(missing.ToImmutableArray()[0].Message);
        }

        _worker = new XsltWorker(options);
    }

    /// <summary>What was reported.</summary>
    public DiagnosticBag Bag { get; } = new();

    /// <summary>The SVRL of a document.</summary>
    public async Task<XElement> ValidateAsync(Schema schema, string document, string? phase, CancellationToken cancellationToken)
    {
        string source = _folder.Write("document.xml", document);
        StylesheetSession session = new(schema, phase, _folder["schema.xsl"], Bag);
        TransformResult result = await session.CompileAsync(
            _worker, new TransformRequest { Stylesheet = string.Empty, Source = source }, cancellationToken);
        Assert.IsTrue(result.Success, string.Join('\n', result.Diagnostics) + File.ReadAllText(_folder["schema.xsl"]));
        return XElement.Parse(Encoding.UTF8.GetString([.. result.Output]));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _worker.DisposeAsync();
        _folder.Dispose();
    }
}
