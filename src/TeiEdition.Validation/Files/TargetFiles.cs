// SPDX-License-Identifier: MIT

namespace TeiEdition.Validation.Files;

/// <summary>The files that the pointers of one document name; remembers what was asked for. For one thread and one document.</summary>
/// <param name="location">The full path of the document itself, which need not exist.</param>
/// <param name="own">What is known of the document.</param>
/// <param name="files">The files around.</param>
internal sealed class TargetFiles(string location, TargetFile own, EditionFiles files)
{
    private readonly SortedDictionary<string, SortedSet<string>> _uses = new(StringComparer.Ordinal);

    /// <summary>Every file that was asked for, with the ids of it that are pointed at; all in ordinal order, without the document itself.</summary>
    public IEnumerable<FileUse> Uses => _uses.Select(u => new FileUse(u.Key, [.. u.Value]));

    /// <summary>What is known of a file, or null where it does not exist.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="id">The id that is pointed at; null where the file itself is.</param>
    /// <param name="withIds">Whether the ids of the file are wanted; without, nothing is read.</param>
    /// <param name="cancellationToken">Stops between two elements.</param>
    public TargetFile? Get(string path, string? id, bool withIds, CancellationToken cancellationToken)
    {
        if (path == location)
        {
            return own;
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
}
