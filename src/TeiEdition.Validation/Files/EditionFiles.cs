// SPDX-License-Identifier: MIT
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml;
using TeiEdition.Validation.Ids;
using TeiEdition.Validation.Walking;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Validation.Files;

/// <summary>
/// The files around the documents of a run, authority files for example. Each is read when a pointer first asks for it, and
/// once for all documents; a run that is to see changes makes a new object. Only XML is read, within the limits; of every
/// other file only its existence is looked at. Safe on any thread.
/// </summary>
/// <param name="options">The limits for reading.</param>
public sealed class EditionFiles(XmlReadingOptions options)
{
    private static readonly FrozenSet<string> XmlSuffixes =
        FrozenSet.ToFrozenSet([".xml", ".tei", ".odd", ".rng", ".svg", ".xhtml"], StringComparer.OrdinalIgnoreCase);

    private readonly ConcurrentDictionary<string, TargetFile?> _read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _exist = new(StringComparer.Ordinal);

    /// <summary>What is known of a file, or null where it does not exist.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="withIds">Whether the ids are wanted; without, nothing is read.</param>
    /// <param name="cancellationToken">Stops between two elements.</param>
    internal TargetFile? Get(string path, bool withIds, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue(path, out TargetFile? known))
        {
            return known;
        }

        if (!_exist.GetOrAdd(path, static p => File.Exists(p) || Directory.Exists(p)))
        {
            return null;
        }

        // Two threads may read one file at the same time; both find the same.
        return withIds ? _read.GetOrAdd(path, Read(path, cancellationToken)) : TargetFile.Unread;
    }

    private TargetFile Read(string path, CancellationToken cancellationToken)
    {
        // A pipe or a device has the length 0, and is not opened.
        FileInfo info = new(path);
        if (!info.Exists || info.Length == 0 || !XmlSuffixes.Contains(info.Extension))
        {
            return TargetFile.Unread;
        }

        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return Read(stream, path, cancellationToken);
        }
        catch (XmlException e)
        {
            return new TargetFile(null, [], SafeXmlReader.ToDiagnostic(e, path).Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new TargetFile(null, [], Diagnostic.Create(XmlDiagnostics.CannotRead, null, ReadFailure.Reason(e, path)).Message);
        }
    }

    private TargetFile Read(FileStream stream, string path, CancellationToken cancellationToken)
    {
        using XmlReader reader = SafeXmlReader.Open(stream, path, options with { IncludesComments = false }, externalSubsets: null, new DiagnosticBag());
        BaseFolders folders = new();
        InclusionCollector inclusions = new(folders);
        IdCollector ids = new(sink: null);
        ImmutableArray<DocumentCheck> checks = [folders, inclusions, ids];
        DocumentWalk walk = new(reader, path, path, checks);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (reader.Depth >= options.MaxDepth)
            {
                return new TargetFile(null, [], Diagnostic.Create(XmlDiagnostics.TooDeep, null, $"{options.MaxDepth}").Message);
            }

            walk.Node();
        }

        return new TargetFile(ids.ToTable(), inclusions.All, null);
    }
}
