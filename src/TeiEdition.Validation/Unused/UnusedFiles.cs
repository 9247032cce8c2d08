// SPDX-License-Identifier: MIT
using System.Collections.Concurrent;
using System.Collections.Immutable;
using TeiEdition.Validation.Files;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Unused;

/// <summary>
/// Finds out at the end of a run over an edition what nothing uses. It is said only where the run has a document with text, for
/// whoever checks the authority files alone knows nothing of their use. Safe on any thread until <see cref="Find()"/>.
/// </summary>
public sealed class UnusedFiles
{
    private readonly ConcurrentDictionary<string, (string Path, DocumentFacts Facts)> _documents = new(StringComparer.Ordinal);

    /// <summary>Takes what was learnt of a document.</summary>
    /// <param name="path">The file, as diagnostics name it.</param>
    /// <param name="facts">What was learnt.</param>
    public void Add(string path, DocumentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(facts);
        _documents[Path.GetFullPath(path)] = (path, facts);
    }

    /// <summary>The findings, in the ordinal order of the files and then of their places.</summary>
    public ImmutableArray<Diagnostic> Find()
    {
        Dictionary<string, HashSet<string>> uses = new(StringComparer.Ordinal);
        foreach (FileUse use in _documents.Values.SelectMany(d => d.Facts.Uses))
        {
            if (!uses.TryGetValue(use.Path, out HashSet<string>? ids))
            {
                uses.Add(use.Path, ids = new HashSet<string>(StringComparer.Ordinal));
            }

            ids.UnionWith(use.Ids);
        }

        return _documents.Values.Any(d => d.Facts is { IsTei: true, Entries.IsEmpty: true })
            ? [.. _documents.OrderBy(d => d.Key, StringComparer.Ordinal).SelectMany(d => Find(d.Value.Path, d.Value.Facts, uses.GetValueOrDefault(d.Key)))]
            : [];
    }

    private static IEnumerable<Diagnostic> Find(string path, DocumentFacts facts, HashSet<string>? used)
    {
        if (!facts.IsWhole)
        {
            return [];
        }

        if (!facts.IsTei)
        {
            return used is null ? [Diagnostic.Create(UnusedDiagnostics.UnusedFile, new SourceLocation(path))] : [];
        }

        if (facts.Entries.IsEmpty)
        {
            return [];
        }

        return used is null
            ? [Diagnostic.Create(UnusedDiagnostics.UnusedAuthorityFile, new SourceLocation(path))]
            : facts.Entries.Where(e => !e.IsUsedWithin && !used.Contains(e.Id))
                .Select(e => Diagnostic.Create(UnusedDiagnostics.UnusedEntry, e.Place, e.Element, e.Id));
    }
}
