// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Odd.Store;

/// <summary>
/// Looks whether a file is the TEI source of a release: a TEI document that declares elements and classes, whose header
/// names the release in <c>editionStmt/edition</c>. Stateless; safe on any thread.
/// </summary>
public static class TeiSourceCheck
{
    /// <summary>Looks.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="path">How diagnostics name it.</param>
    /// <param name="release">The release that it should be.</param>
    /// <param name="sink">Gets ODD095 to ODD097, and XML001 and the like.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    /// <returns>Whether it may be kept as that release.</returns>
    public static bool Check(
        ReadOnlyMemory<byte> content, string path, TeiRelease release, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(sink);
        try
        {
            using MemoryStream stream = new(content.ToArray(), writable: false);
            using XmlReader reader = SafeXmlReader.Open(stream, path, new XmlReadingOptions { IncludesComments = false }, null, sink);
            (bool isSource, string edition) = Survey(reader, cancellationToken);
            if (!isSource)
            {
                sink.Report(Diagnostic.Create(StoreDiagnostics.NotTeiSource, new SourceLocation(path)));
                return false;
            }

            if (VersionIn(edition) is not { } stated)
            {
                sink.Report(Diagnostic.Create(StoreDiagnostics.NoVersion, new SourceLocation(path), release.ToString()));
                return true;
            }

            if (stated != release)
            {
                sink.Report(Diagnostic.Create(StoreDiagnostics.OtherVersion, new SourceLocation(path), stated.ToString(), release.ToString()));
            }

            return stated == release;
        }
        catch (XmlException e)
        {
            sink.Report(SafeXmlReader.ToDiagnostic(e, path));
            return false;
        }
    }

    // The whole file is read: one that breaks off is no source.
    private static (bool IsSource, string Edition) Survey(XmlReader reader, CancellationToken cancellationToken)
    {
        StringBuilder edition = new();
        int editionDepth = -1;
        bool inHeader = false;
        bool root = false;
        bool elements = false;
        bool classes = false;
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.NodeType == XmlNodeType.Element && reader.NamespaceURI == TeiNames.TeiNamespace)
            {
                root |= reader.Depth == 0 && reader.LocalName is "TEI" or "teiCorpus";
                inHeader |= reader.Depth == 1 && reader.LocalName == "teiHeader";
                elements |= reader.LocalName == "elementSpec";
                classes |= reader.LocalName == "classSpec";
                editionDepth = editionDepth < 0 && inHeader && reader is { LocalName: "edition", IsEmptyElement: false } ? reader.Depth : editionDepth;
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                inHeader &= reader.Depth > 1;
                editionDepth = reader.Depth == editionDepth ? -1 : editionDepth;
            }
            else if (editionDepth >= 0 && reader.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                edition.Append(reader.Value);
            }
        }

        return (root && elements && classes, edition.ToString());
    }

    // The first words of the sentence that read as a release; a full stop may follow.
    private static TeiRelease? VersionIn(string sentence)
    {
        foreach (string word in sentence.Split([' ', '\t', '\r', '\n', ',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (TeiRelease.Parse(word.TrimEnd('.')) is { } release)
            {
                return release;
            }
        }

        return null;
    }
}
