// SPDX-License-Identifier: MIT
using System.Xml;
using TeiEdition.Validation.Files;
using TeiEdition.Validation.Schemas;
using TeiEdition.Validation.Walking;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Validation;

/// <summary>
/// Checks TEI documents one after another, each read once: well-formedness, root, ids and the schema in one pass, their
/// findings in document order; then, where they are followed, the pointers, in document order. Nothing of a document but its
/// ids and its different pointers is kept in memory. Nothing is fetched from a network. For one thread; other threads have
/// passes of their own for the same options.
/// </summary>
/// <param name="options">What to check, and the limits.</param>
public sealed class DocumentPass(ValidationOptions options)
{
    // One buffer's worth at a time is read by the XML reader itself.
    private const int Unbuffered = 0;

    private readonly ValidationOptions _options = options ?? throw new ArgumentNullException(nameof(options));
    private readonly EditionFiles _files = options.Files ?? new EditionFiles(options.Reading);
    private readonly SchemaChecks _schemas = new(options);

    /// <summary>Checks a file. Its relative pointers are followed from its folder.</summary>
    /// <param name="path">The file; diagnostics name it so.</param>
    /// <param name="sink">Gets <see cref="ValidationDiagnostics"/>, those of <see cref="SafeXmlReader"/> and those of the schema.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    /// <returns>What was learnt of the document, as far as it could be read.</returns>
    public DocumentFacts Validate(string path, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(sink);
        return Validate(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, Unbuffered), path, path, sink, cancellationToken);
    }

    /// <summary>Checks a document in memory. Its relative pointers are followed from a given folder.</summary>
    /// <param name="content">The bytes of the document.</param>
    /// <param name="path">The name that diagnostics give; its last part is the document's own name within the folder.</param>
    /// <param name="baseFolder">The folder in which the document stands, or will stand.</param>
    /// <param name="sink">Gets the same diagnostics as in the other overload.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    /// <returns>What was learnt of the document, as far as it could be read.</returns>
    public DocumentFacts Validate(
        ReadOnlyMemory<byte> content, string path, string baseFolder, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(baseFolder);
        ArgumentNullException.ThrowIfNull(sink);
        byte[] bytes = content.ToArray();
        return Validate(() => new MemoryStream(bytes, writable: false), path, Path.Combine(baseFolder, Path.GetFileName(path)), sink, cancellationToken);
    }

    private DocumentFacts Validate(
        Func<Stream> open, string path, string location, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        DocumentChecks? checks = null;
        try
        {
            using Stream stream = open();
            using XmlReader reader = SafeXmlReader.Open(stream, path, _options.Reading, _options.ExternalSubsets, sink);
            checks = new DocumentChecks(reader, path, Path.GetFullPath(location), _options, _schemas, _files, sink);
            while (reader.Read())
            {
                if (!checks.Node(cancellationToken))
                {
                    return checks.Facts;
                }
            }

            checks.End(cancellationToken);
        }
        catch (XmlException e)
        {
            sink.Report(SafeXmlReader.ToDiagnostic(e, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotRead, new SourceLocation(path), ReadFailure.Reason(e, path)));
        }

        return checks?.Facts ?? new DocumentFacts(IsWhole: false, IsTei: false, []);
    }
}
