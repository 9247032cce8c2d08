// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Validation.Ids;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Validation.Pointers;

/// <summary>
/// The files that the pointers of one document name. Each is read at most once; only XML is read, by
/// <see cref="SafeXmlReader"/>, and of every other file only its existence is looked at. For one thread and one run.
/// </summary>
/// <param name="location">The full path of the document itself, which need not exist.</param>
/// <param name="own">The ids of the document.</param>
/// <param name="options">The limits for reading.</param>
internal sealed class TargetFiles(string location, IdTable own, XmlReadingOptions options)
{
    private static readonly FrozenSet<string> XmlSuffixes =
        FrozenSet.ToFrozenSet([".xml", ".tei", ".odd", ".rng", ".svg", ".xhtml"], StringComparer.OrdinalIgnoreCase);

    /// <summary><c>xi:include</c> (XML Inclusions 1.0, Second Edition, section 3.1).</summary>
    public static readonly XName Include = XName.Get("include", "http://www.w3.org/2001/XInclude");

    private readonly Dictionary<string, TargetFile?> _files = new(StringComparer.Ordinal)
    {
        [location] = new TargetFile(own, [], null),
    };

    /// <summary>What is known of a file, or null where it does not exist.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="withIds">Whether the ids are wanted; without, nothing is read.</param>
    /// <param name="cancellationToken">Stops between two elements.</param>
    public TargetFile? Get(string path, bool withIds, CancellationToken cancellationToken)
    {
        if (_files.TryGetValue(path, out TargetFile? known) && (known is null || known.Ids is not null || !withIds))
        {
            return known;
        }

        TargetFile? file = withIds ? Read(path, cancellationToken) : Exists(path) ? new TargetFile(null, [], null) : null;
        _files[path] = file;
        return file;
    }

    /// <summary>The references of a document's <c>xi:include</c> elements to XML (XInclude 1.0, section 3.1), in order.</summary>
    public static ImmutableArray<string> IncludesOf(XDocument document) =>
    [
        .. document.Descendants(Include)
            .Where(e => (string?)e.Attribute("parse") is null or "xml")
            .Select(e => (string?)e.Attribute("href"))
            .OfType<string>(),
    ];

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private TargetFile? Read(string path, CancellationToken cancellationToken)
    {
        if (!Exists(path))
        {
            return null;
        }

        // A pipe or a device has the length 0, and is not opened.
        FileInfo info = new(path);
        if (!info.Exists || info.Length == 0 || !XmlSuffixes.Contains(info.Extension))
        {
            return new TargetFile(null, [], null);
        }

        DiagnosticBag bag = new();
        XDocument? document = SafeXmlReader.Load(path, options, bag, cancellationToken);
        if (document is null)
        {
            return new TargetFile(null, [], bag.ToImmutableArray()[^1].Message);
        }

        return new TargetFile(IdTable.Read(document, cancellationToken), IncludesOf(document), null);
    }
}
