// SPDX-License-Identifier: MIT
using System.Xml;
using TeiEdition.Schematron.Tree;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Schematron.Xslt.Running;

/// <summary>
/// The documents that patterns named (<c>pattern/@documents</c>) and the processor has read, for the places of findings in
/// them. For one thread.
/// </summary>
internal sealed class SubordinateDocuments
{
    private readonly Dictionary<string, DocumentTree?> _trees = new(StringComparer.Ordinal);

    /// <summary>A document; null where it cannot be read here.</summary>
    /// <param name="uri">Its URI.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public DocumentTree? Find(string uri, CancellationToken cancellationToken)
    {
        if (!_trees.TryGetValue(uri, out DocumentTree? tree))
        {
            tree = FileUri.ToPath(uri) is { } path ? Read(path, uri, cancellationToken) : null;
            _trees.Add(uri, tree);
        }

        return tree;
    }

    private static DocumentTree? Read(string path, string uri, CancellationToken cancellationToken)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            using XmlReader reader = SafeXmlReader.Open(stream, path, new XmlReadingOptions(), null, new DiagnosticBag());
            return DocumentTreeReader.Read(reader, path, uri, cancellationToken);
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
