// SPDX-License-Identifier: MIT
namespace TeiEdition.Publishing.Tests.Print;

/// <summary>A fresh folder with the authority files of the fixtures, for made documents; deleted when disposed. Safe for concurrent use.</summary>
internal sealed class PrintFolder : IDisposable
{
    /// <summary>Makes the folder.</summary>
    public PrintFolder()
    {
        Path = Directory.CreateTempSubdirectory("teiedition-print-").FullName;
        var authority = Directory.CreateDirectory(System.IO.Path.Combine(Path, "authority")).FullName;
        foreach (var file in Directory.GetFiles(System.IO.Path.Combine(PrintRoom.Fixtures, "authority")))
        {
            File.Copy(file, System.IO.Path.Combine(authority, System.IO.Path.GetFileName(file)));
        }
    }

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>Writes a document into a folder of its own and gives its path.</summary>
    public string Write(string document)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(Path, System.IO.Path.GetRandomFileName())).FullName;
        var file = System.IO.Path.Combine(folder, "minutes.xml");
        File.WriteAllText(file, document);
        return file;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
