// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation;

/// <summary>Checks one TEI document, as <see cref="DocumentPass"/> does several. Stateless; safe on any thread.</summary>
public static class DocumentValidator
{
    /// <summary>Checks a file. Its relative pointers are followed from its folder.</summary>
    /// <param name="path">The file; diagnostics name it so.</param>
    /// <param name="options">What to check, and the limits.</param>
    /// <param name="sink">Gets the diagnostics of <see cref="DocumentPass"/>.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    public static void Validate(
        string path, ValidationOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        new DocumentPass(options).Validate(path, sink, cancellationToken);
    }

    /// <summary>Checks a document in memory. Its relative pointers are followed from a given folder.</summary>
    /// <param name="content">The bytes of the document.</param>
    /// <param name="path">The name that diagnostics give; its last part is the document's own name within the folder.</param>
    /// <param name="baseFolder">The folder in which the document stands, or will stand.</param>
    /// <param name="options">What to check, and the limits.</param>
    /// <param name="sink">Gets the diagnostics of <see cref="DocumentPass"/>.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    public static void Validate(
        ReadOnlyMemory<byte> content,
        string path,
        string baseFolder,
        ValidationOptions options,
        IDiagnosticSink sink,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        new DocumentPass(options).Validate(content, path, baseFolder, sink, cancellationToken);
    }
}
