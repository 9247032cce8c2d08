// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Tests;

/// <summary>A fresh folder for one test, removed when disposed. For one thread.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("teiedition-test-").FullName;

    /// <summary>The full path of a file below the folder, which need not exist.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file below the folder and gives its full path.</summary>
    public string Write(string name, string content)
    {
        System.IO.File.WriteAllText(File(name), content);
        return File(name);
    }

    /// <summary>Removes the folder and what is in it.</summary>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
