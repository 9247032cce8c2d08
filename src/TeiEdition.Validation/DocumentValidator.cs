// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Validation.Ids;
using TeiEdition.Validation.Pointers;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Validation;

/// <summary>
/// Checks one TEI document: well-formedness, the root, ids, pointers; in this order, the findings of each in document
/// order. Nothing is fetched from a network. Stateless; safe on any thread.
/// </summary>
public static class DocumentValidator
{
    /// <summary>Checks a file. Its relative pointers are followed from its folder.</summary>
    /// <param name="path">The file; diagnostics name it so.</param>
    /// <param name="options">What to check, and the limits.</param>
    /// <param name="sink">Gets <see cref="ValidationDiagnostics"/> and those of <see cref="SafeXmlReader"/>.</param>
    /// <param name="cancellationToken">Stops between two elements.</param>
    public static void Validate(
        string path, ValidationOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sink);
        XDocument? document = SafeXmlReader.Load(path, options.Reading, sink, cancellationToken);
        if (document is not null)
        {
            Check(document, path, Path.GetFullPath(path), options, sink, cancellationToken);
        }
    }

    /// <summary>Checks a document in memory. Its relative pointers are followed from a given folder.</summary>
    /// <param name="content">The bytes of the document.</param>
    /// <param name="path">The name that diagnostics give; its last part is the document's own name within the folder.</param>
    /// <param name="baseFolder">The folder in which the document stands, or will stand.</param>
    /// <param name="options">What to check, and the limits; the size of the document itself is the caller's to check.</param>
    /// <param name="sink">Gets the same diagnostics as in the other overload.</param>
    /// <param name="cancellationToken">Stops between two elements.</param>
    public static void Validate(
        ReadOnlyMemory<byte> content,
        string path,
        string baseFolder,
        ValidationOptions options,
        IDiagnosticSink sink,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(baseFolder);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sink);
        using MemoryStream stream = new(content.ToArray(), writable: false);
        XDocument? document = SafeXmlReader.Load(stream, path, options.Reading, sink, cancellationToken);
        if (document is not null)
        {
            string location = Path.Combine(Path.GetFullPath(baseFolder), Path.GetFileName(path));
            Check(document, path, location, options, sink, cancellationToken);
        }
    }

    private static void Check(
        XDocument document,
        string path,
        string location,
        ValidationOptions options,
        IDiagnosticSink sink,
        CancellationToken cancellationToken)
    {
        RootCheck.Check(document, path, sink);
        IdTable ids = IdTable.Read(document, path, sink, cancellationToken);
        if (options.CheckPointers)
        {
            TargetFiles files = new(location, ids, options.Reading);
            new PointerCheck(document, path, location, ids, files, sink).Run(cancellationToken);
        }
    }
}
