// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Odd.Store;

/// <summary>
/// A folder of the user with releases of the TEI: <c>tei/4.9.0/p5subset.xml</c>, and beside it what was made from it. The
/// folder is looked at on every call, never kept in memory. Safe on any thread.
/// </summary>
/// <param name="folder">The folder; need not exist.</param>
public sealed class TeiStore(string folder)
{
    /// <summary>The name of a release's source in its folder.</summary>
    public const string SourceName = "p5subset.xml";

    // How ODDs and people name the newest release; the Vault's own name for it, too.
    private const string Current = "current";

    /// <summary>The folder.</summary>
    public string Folder { get; } = folder ?? throw new ArgumentNullException(nameof(folder));

    /// <summary>The releases whose source is there, the oldest first; empty where the folder is missing or cannot be read.</summary>
    public ImmutableArray<string> Releases
    {
        get
        {
            try
            {
                string tei = Path.Combine(Folder, "tei");
                return !Directory.Exists(tei)
                    ? []
                    : [.. Directory.GetDirectories(tei)
                        .Select(d => TeiRelease.Parse(Path.GetFileName(d)))
                        .OfType<TeiRelease>()
                        .Where(r => File.Exists(PathOf(r, SourceName)))
                        .Order()
                        .Select(r => r.ToString())];
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return [];
            }
        }
    }

    /// <summary>Where the source of a release is.</summary>
    /// <param name="release">Its number; null or <c>current</c> for the newest that is there.</param>
    /// <returns>The path, or null where the store does not hold it.</returns>
    public string? FindSource(string? release) => Find(release, SourceName);

    /// <summary>Where a file of a release is, its source or what was made from it.</summary>
    /// <param name="release">Its number; null or <c>current</c> for the newest whose source is there.</param>
    /// <param name="name">The name of the file, without folders.</param>
    /// <returns>The path, or null where the store does not hold it.</returns>
    public string? Find(string? release, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string? number = release is null or Current ? Releases.LastOrDefault() : release;
        bool plain = name.Length > 0 && name[0] != '.' && name.IndexOfAny(['/', '\\', ':', '\0']) < 0;
        return plain && number is not null && TeiRelease.Parse(number) is { } known && PathOf(known, name) is var path && File.Exists(path)
            ? path
            : null;
    }

    /// <summary>Where a file of a release stands, or would stand.</summary>
    /// <param name="release">The release.</param>
    /// <param name="name">The name of the file, without folders.</param>
    public string PathOf(TeiRelease release, string name) => Path.Combine(Folder, "tei", release.ToString(), name);
}
