// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using TeiEdition.Validation.Files;
using TeiEdition.Validation.Ids;
using TeiEdition.Validation.Pointers;
using TeiEdition.Validation.Schemas;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Walking;

/// <summary>
/// Everything that is checked of one document in the one pass over it: shown each node right after a reader was moved to it, by
/// a loop or from within a reader that somebody else reads from. The calls are <c>Node* End?</c>; without <see cref="End"/>,
/// because the document broke off, nothing is said that only a whole document can be blamed for. For one document on one thread.
/// </summary>
internal sealed class DocumentChecks
{
    private readonly XmlReader _reader;
    private readonly string _path;
    private readonly int _maxDepth;
    private readonly SchemaChecks _schemas;
    private readonly IDiagnosticSink _sink;
    private readonly RootCheck _root;
    private readonly PointerCollector? _pointers;
    private readonly DocumentWalk _walk;
    private bool _isWhole;

    /// <summary>Begins a document.</summary>
    /// <param name="reader">Reads it, and stands before its first node; always left at the node that the caller moved it to.</param>
    /// <param name="path">The name that diagnostics give.</param>
    /// <param name="location">Its full path, which need not exist.</param>
    /// <param name="options">What to check.</param>
    /// <param name="schemas">Holds it against its schemas.</param>
    /// <param name="files">The files around.</param>
    /// <param name="sink">Gets the findings.</param>
    public DocumentChecks(
        XmlReader reader, string path, string location, ValidationOptions options, SchemaChecks schemas, EditionFiles files, IDiagnosticSink sink)
    {
        _reader = reader;
        _path = path;
        _maxDepth = options.Reading.MaxDepth;
        _schemas = schemas;
        _sink = sink;
        _root = new RootCheck(sink);
        IdCollector ids = new(sink);
        ImmutableArray<DocumentCheck>.Builder checks = ImmutableArray.CreateBuilder<DocumentCheck>();
        checks.AddRange(_root, ids);
        if (options.CheckPointers)
        {
            BaseFolders folders = new();
            InclusionCollector inclusions = new(folders);
            _pointers = new PointerCollector(location, folders, inclusions, ids, files, sink);
            checks.AddRange(folders, inclusions, _pointers);
        }

        _walk = new DocumentWalk(reader, path, location, checks.ToImmutable());
        schemas.Begin(reader, path, location, ids, sink);
    }

    /// <summary>What was learnt of the document so far.</summary>
    public DocumentFacts Facts => new(_isWhole, _root.IsTei, _pointers?.Uses ?? [])
    {
        Schemas = _schemas.Schemas,
        DependsOnFilesAlone = _schemas.DependsOnFilesAlone,
    };

    /// <summary>Takes the node at which the reader stands.</summary>
    /// <param name="cancellationToken">Stops here.</param>
    /// <returns>False where elements nest too deeply, so that the document is not to be read on.</returns>
    public bool Node(CancellationToken cancellationToken)
    {
        if (_reader.NodeType == XmlNodeType.Element)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_reader.Depth >= _maxDepth)
            {
                string limit = _maxDepth.ToString(CultureInfo.InvariantCulture);
                _sink.Report(Diagnostic.Create(XmlDiagnostics.TooDeep, Places.Of(_reader, _path), limit));
                return false;
            }
        }

        _walk.Node();
        _schemas.Node(cancellationToken);
        return true;
    }

    /// <summary>Takes the end of the document.</summary>
    /// <param name="cancellationToken">Stops the work that waited for it.</param>
    public void End(CancellationToken cancellationToken)
    {
        _schemas.End(cancellationToken);
        _isWhole = true;
        _walk.End(cancellationToken);
    }
}
