// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Tests;

/// <summary>A fresh folder for one test, removed when disposed. For one thread.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("teiedition-test-").FullName;

    /// <summary>The full path of something below.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file in UTF-8 and gives its full path.</summary>
    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Writes a file and gives its full path.</summary>
    public string Write(string name, byte[] content)
    {
        string path = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? Path);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Every file below a folder, by relative path, with its bytes in hexadecimal.</summary>
    public SortedDictionary<string, string> Snapshot(string name)
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(this[name], "*", SearchOption.AllDirectories))
        {
            files.Add(System.IO.Path.GetRelativePath(this[name], file), Convert.ToHexString(File.ReadAllBytes(file)));
        }

        return files;
    }

    /// <summary>Removes the folder and what is in it.</summary>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
