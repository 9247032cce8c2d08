// SPDX-License-Identifier: MIT
using System.Collections.Concurrent;
using System.IO.Hashing;

namespace TeiEdition.Validation.Incremental;

/// <summary>Says what files are, each looked at once for a run. Safe on any thread.</summary>
internal sealed class FileStamps
{
    private readonly ConcurrentDictionary<string, FileStamp> _known = new(StringComparer.Ordinal);

    /// <summary>The stamp of bytes.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="content">The bytes.</param>
    public static FileStamp Of(string path, ReadOnlySpan<byte> content) => new(path, content.Length, XxHash128.HashToUInt128(content));

    /// <summary>What a file is now.</summary>
    /// <param name="path">The full path.</param>
    public FileStamp Of(string path) => _known.GetOrAdd(path, Look);

    private static FileStamp Look(string path)
    {
        try
        {
            // A pipe or a device is not opened.
            FileInfo info = new(path);
            if (!info.Exists)
            {
                return new FileStamp(path, Directory.Exists(path) ? -2 : -1, 0);
            }

            if (info.Length == 0)
            {
                return new FileStamp(path, 0, 0);
            }

            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
            XxHash128 hash = new();
            hash.Append(stream);
            return new FileStamp(path, info.Length, hash.GetCurrentHashAsUInt128());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FileStamp(path, -1, 0);
        }
    }
}
