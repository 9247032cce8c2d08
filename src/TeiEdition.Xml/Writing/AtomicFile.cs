// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Writing;

/// <summary>Writes files whole or not at all: a temporary name in the same folder, then a rename. Stateless; safe on any thread.</summary>
public static class AtomicFile
{
    /// <summary>Writes a file, replacing what stood there, so that a reader sees the old bytes or the new ones, never a part.</summary>
    /// <param name="path">The file; its folder is made where it is missing.</param>
    /// <param name="content">The bytes.</param>
    /// <exception cref="IOException">The folder or the file cannot be written; what stood there is unchanged.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, by permission.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        ArgumentNullException.ThrowIfNull(path);
        string full = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(full) ?? full;
        Directory.CreateDirectory(folder);
        string temporary = Path.Combine(folder, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, full, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
