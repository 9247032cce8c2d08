// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using TeiEdition.RelaxNg;
using TeiEdition.Validation.Ids;
using TeiEdition.Validation.Pointers;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Validation;

/// <summary>
/// Checks TEI documents one after another, each read once: well-formedness, root, ids and the schema in one pass, their
/// findings in document order; then, where they are followed, the pointers, in document order. Without pointers nothing of
/// a document but its ids is kept in memory. Nothing is fetched from a network. For one thread; other threads have passes of
/// their own for the same options.
/// </summary>
/// <param name="options">What to check, and the limits.</param>
public sealed class DocumentPass(ValidationOptions options)
{
    // One buffer's worth at a time is read by the XML reader itself.
    private const int Unbuffered = 0;

    private readonly ValidationOptions _options = options ?? throw new ArgumentNullException(nameof(options));
    private readonly RelaxNgValidator? _validator = options.Schema is null
        ? null
        : new RelaxNgValidator(
            options.Schema, new RelaxNgValidationOptions { MaxDepth = options.Reading.MaxDepth, MaxErrors = options.MaxSchemaErrors });

    /// <summary>Checks a file. Its relative pointers are followed from its folder.</summary>
    /// <param name="path">The file; diagnostics name it so.</param>
    /// <param name="sink">Gets <see cref="ValidationDiagnostics"/>, those of <see cref="SafeXmlReader"/> and those of the schema.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    public void Validate(string path, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(sink);
        Validate(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, Unbuffered), path, path, sink, cancellationToken);
    }

    /// <summary>Checks a document in memory. Its relative pointers are followed from a given folder.</summary>
    /// <param name="content">The bytes of the document.</param>
    /// <param name="path">The name that diagnostics give; its last part is the document's own name within the folder.</param>
    /// <param name="baseFolder">The folder in which the document stands, or will stand.</param>
    /// <param name="sink">Gets the same diagnostics as in the other overload.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    public void Validate(
        ReadOnlyMemory<byte> content, string path, string baseFolder, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(baseFolder);
        ArgumentNullException.ThrowIfNull(sink);
        byte[] bytes = content.ToArray();
        Validate(() => new MemoryStream(bytes, writable: false), path, Path.Combine(baseFolder, Path.GetFileName(path)), sink, cancellationToken);
    }

    private void Validate(
        Func<Stream> open, string path, string location, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        try
        {
            if (_options.CheckPointers && Load(open, path, sink, cancellationToken) is { } document)
            {
                string full = Path.GetFullPath(location);
                using XmlReader reader = document.CreateReader();
                IdTable? ids = Walk(reader, path, sink, cancellationToken)?.ToTable();
                if (ids is not null)
                {
                    new PointerCheck(document, path, full, ids, new TargetFiles(full, ids, _options.Reading), sink).Run(cancellationToken);
                }
            }
            else
            {
                using Stream stream = open();
                using XmlReader reader = SafeXmlReader.Open(stream, path, _options.Reading, _options.ExternalSubsets, sink);
                Walk(reader, path, sink, cancellationToken);
            }
        }
        catch (XmlException e)
        {
            sink.Report(SafeXmlReader.ToDiagnostic(e, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotRead, new SourceLocation(path), ReadFailure.Reason(e, path)));
        }
    }

    // Null where the document cannot be read; reading it again in one pass then finds everything up to the place.
    private XDocument? Load(Func<Stream> open, string path, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        DiagnosticBag bag = new();
        using Stream stream = open();
        XDocument? document = SafeXmlReader.Load(stream, path, _options.Reading, _options.ExternalSubsets, bag, cancellationToken);
        if (document is not null)
        {
            foreach (Diagnostic warning in bag.ToImmutableArray())
            {
                sink.Report(warning);
            }
        }

        return document;
    }

    // The ids; null where the limit of the depth ended the pass.
    private IdCollector? Walk(XmlReader reader, string path, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        IdCollector ids = new(reader, path, sink) { KeepsAll = _options.CheckPointers };
        _validator?.Begin(path, reader, _options.Schema is { ChecksIds: true } ? new SameFinding(ids, sink) : sink);
        bool isRoot = true;
        while (reader.Read())
        {
            XmlNodeType type = reader.NodeType;
            if (type == XmlNodeType.Element)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reader.Depth >= _options.Reading.MaxDepth)
                {
                    string limit = _options.Reading.MaxDepth.ToString(CultureInfo.InvariantCulture);
                    sink.Report(Diagnostic.Create(XmlDiagnostics.TooDeep, Places.Of(reader, path), limit));
                    return null;
                }

                if (isRoot)
                {
                    RootCheck.Check(reader, path, sink);
                    isRoot = false;
                }

                ids.Element();
            }

            _validator?.Node();
        }

        _validator?.End();
        return ids;
    }
}
