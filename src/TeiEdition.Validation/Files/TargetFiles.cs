// SPDX-License-Identifier: MIT

using System.Collections.Immutable;

namespace TeiEdition.Validation.Files;

/// <summary>The files that the pointers of one document name; remembers what was asked for. For one thread and one document.</summary>
/// <param name="location">The full path of the document itself, which need not exist.</param>
/// <param name="own">What is known of the document.</param>
/// <param name="files">The files around.</param>
/// <param name="roots">The full paths of the folders out of which no pointer is followed; empty where all are.</param>
internal sealed class TargetFiles(string location, TargetFile own, EditionFiles files, ImmutableArray<string> roots)
{
    private readonly SortedDictionary<string, SortedSet<string>> _uses = new(StringComparer.Ordinal);

    /// <summary>The ids of the document at which something in it points.</summary>
    public HashSet<string> OwnUses { get; } = new(StringComparer.Ordinal);

    /// <summary>Every file that was asked for, with the ids of it that are pointed at; all in ordinal order, without the document itself.</summary>
    public IEnumerable<FileUse> Uses => _uses.Select(u => new FileUse(u.Key, [.. u.Value]));

    /// <summary>Whether it is known where the edition ends.</summary>
    public bool HasRoots => !roots.IsEmpty;

    /// <summary>Whether a file lies outside the edition; false for the document itself, wherever it is.</summary>
    /// <param name="path">The full path.</param>
    public bool IsOutside(string path) => !roots.IsEmpty && path != location && !roots.Any(r => IsWithin(path, r));

    /// <summary>What is known of a file, or null where it does not exist or lies outside the edition.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="id">The id that is pointed at; null where the file itself is.</param>
    /// <param name="withIds">Whether the ids of the file are wanted; without, nothing is read.</param>
    /// <param name="cancellationToken">Stops between two elements.</param>
    public TargetFile? Get(string path, string? id, bool withIds, CancellationToken cancellationToken)
    {
        if (path == location)
        {
            if (id is not null)
            {
                OwnUses.Add(id);
            }

            return own;
        }

        if (IsOutside(path))
        {
            return null;
        }

        if (!_uses.TryGetValue(path, out SortedSet<string>? ids))
        {
            _uses.Add(path, ids = new SortedSet<string>(StringComparer.Ordinal));
        }

        if (id is not null)
        {
            ids.Add(id);
        }

        return files.Get(path, withIds, cancellationToken);
    }

    private static bool IsWithin(string path, string root) =>
        path == root || path.StartsWith(root.EndsWith(Path.DirectorySeparatorChar) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
