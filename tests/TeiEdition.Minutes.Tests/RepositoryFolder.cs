// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Tests;

/// <summary>Finds the repository that the tests were built from, and the material beside it. Stateless.</summary>
internal static class RepositoryFolder
{
    /// <summary>The full path of the folder that holds the solution.</summary>
    public static string Path { get; } = Find();

    /// <summary>The full path of a file or folder of the material beside the repository; the test is inconclusive without it.</summary>
    public static string Shared(string relative)
    {
        string path = System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, "..", "shared", relative));
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Assert.Inconclusive($"../shared/{relative} is not beside the repository.");
        }

        return path;
    }

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "TeiEdition.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No folder above holds TeiEdition.sln.");
    }
}
