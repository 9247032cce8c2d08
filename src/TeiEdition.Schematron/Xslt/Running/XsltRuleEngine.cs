// SPDX-License-Identifier: MIT
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using TeiEdition.Schematron.Engine;
using TeiEdition.Schematron.Svrl;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;
using TeiEdition.Xslt;

namespace TeiEdition.Schematron.Xslt.Running;

/// <summary>
/// Runs rules on Saxon-HE. Nothing is started before the first request; then one process serves all requests, a schema is
/// compiled once, and two documents run at a time. Safe on any thread: a caller waits for the answer, so who has many
/// documents asks from several threads.
/// </summary>
public sealed class XsltRuleEngine : IRuleEngine, IAsyncDisposable
{
    private readonly XsltRuleEngineOptions _options;
    private readonly ConcurrentDictionary<string, Lazy<XsltWorker>> _workers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(Schema Schema, string? Phase), Lazy<SchemaRunner>> _schemas = new(SameSchema.Instance);
    private readonly Lazy<string> _folder = new(() => Directory.CreateTempSubdirectory("teiedition-schematron-").FullName);
    private readonly ConcurrentDictionary<string, bool> _said = new(StringComparer.Ordinal);
    private int _files;

    /// <summary>Makes an engine; nothing is started or written yet.</summary>
    /// <param name="options">Where everything is, and what rules may read.</param>
    public XsltRuleEngine(XsltRuleEngineOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <inheritdoc/>
    /// <remarks>
    /// What keeps rules from running is reported once, not for each document: XSL001 to XSL007 and SCH050 to SCH052. For a
    /// document: SCH053 to SCH055.
    /// </remarks>
    public SvrlOutput? Run(RuleEngineRequest request, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(sink);

        // The work is done in another process; the thread has nothing to do but to wait for it.
        return Task.Run(() => RunAsync(request, sink, cancellationToken), cancellationToken).GetAwaiter().GetResult();
    }

    /// <summary>Ends the process and removes what was written.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (Lazy<XsltWorker> worker in _workers.Values.Where(worker => worker.IsValueCreated))
        {
            await worker.Value.DisposeAsync().ConfigureAwait(false);
        }

        foreach (Lazy<SchemaRunner> runner in _schemas.Values.Where(runner => runner.IsValueCreated))
        {
            runner.Value.Dispose();
        }

        if (_folder.IsValueCreated && Directory.Exists(_folder.Value))
        {
            Directory.Delete(_folder.Value, recursive: true);
        }
    }

    private async Task<SvrlOutput?> RunAsync(RuleEngineRequest request, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        (Schema, string?) key = (request.Schema, request.Schema.DefaultPhase);
        SchemaRunner runner = _schemas.GetOrAdd(key, _ => new Lazy<SchemaRunner>(() => Create(request.Schema))).Value;
        string copy = NewFile(".xml");
        try
        {
            DocumentCopy.Write(request.Document, copy);
            return await runner.RunAsync(request, copy, sink, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private SchemaRunner Create(Schema schema)
    {
        string folder = FolderOf(schema.Path);
        XsltWorker worker = _workers.GetOrAdd(folder, _ => new Lazy<XsltWorker>(() => new XsltWorker(_options.Worker with
        {
            ReadableFolders = [_folder.Value, .. folder.Length > 0 ? [folder] : ImmutableArray<string>.Empty, .. _options.ReadableFolders],
        }))).Value;
        return new SchemaRunner(schema, worker, NewFile(".xsl"), IsFirst);
    }

    // What concerns every document alike is said once.
    private bool IsFirst(Diagnostic diagnostic) => _said.TryAdd(diagnostic.ToString(), true);

    private string NewFile(string extension) =>
        Path.Combine(_folder.Value, Interlocked.Increment(ref _files).ToString(CultureInfo.InvariantCulture) + extension);

    private static string FolderOf(string path) =>
        path is "" or "-" || (UriReference.IsAbsolute(path) && !Path.IsPathFullyQualified(path)) ? string.Empty
        : Path.GetDirectoryName(Path.GetFullPath(path)) ?? string.Empty;

    /// <summary>
    /// Compares by the identity of what a stylesheet is made from: the parts of one compiled schema share their patterns.
    /// Stateless.
    /// </summary>
    private sealed class SameSchema : IEqualityComparer<(Schema Schema, string? Phase)>
    {
        /// <summary>The only one.</summary>
        public static readonly SameSchema Instance = new();

        /// <inheritdoc/>
        public bool Equals((Schema Schema, string? Phase) x, (Schema Schema, string? Phase) y) =>
            ReferenceEquals(x.Schema, y.Schema)
            || (string.Equals(x.Phase, y.Phase, StringComparison.Ordinal)
                && x.Schema.Lets == y.Schema.Lets
                && x.Schema.Xslt == y.Schema.Xslt
                && x.Schema.Diagnostics == y.Schema.Diagnostics
                && x.Schema.Patterns.AsSpan().SequenceEqual(y.Schema.Patterns.AsSpan(), ReferenceEqualityComparer.Instance));

        /// <inheritdoc/>
        public int GetHashCode((Schema Schema, string? Phase) obj) => obj.Schema.Patterns.IsEmpty
            ? 0
            : HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Schema.Patterns[0]), RuntimeHelpers.GetHashCode(obj.Schema.Patterns[^1]), obj.Schema.Patterns.Length);
    }
}
