// SPDX-License-Identifier: MIT
using System.Diagnostics;

namespace TeiEdition.Repository.Tests;

/// <summary>Lists the files of the repository. Stateless.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] BuildFolders = ["bin", "obj", "out", "TestResults", ".git", ".vs", ".idea"];

    /// <summary>
    /// The paths of the files that are tracked or would be, from the top of the repository, with '/', in ordinal order.
    /// Where git does not answer, all files outside of the folders that builds make.
    /// </summary>
    public static async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken)
    {
        ProcessStartInfo git = new("git") { WorkingDirectory = RepositoryFolder.Path };
        foreach (string argument in new[]
        {
            "-c", "safe.directory=*", "-c", "core.quotePath=off", "ls-files", "--cached", "--others", "--exclude-standard",
        })
        {
            git.ArgumentList.Add(argument);
        }

        (int Status, string Output, string Error)? result = await Programs.RunAsync(git, cancellationToken);
        IEnumerable<string> paths = result is { Status: 0 } answer
            ? answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : Walk();
        return [.. paths.Distinct(StringComparer.Ordinal).Where(p => File.Exists(Full(p))).Order(StringComparer.Ordinal)];
    }

    /// <summary>The full path of a listed file.</summary>
    public static string Full(string path) => Path.Combine(RepositoryFolder.Path, path);

    private static IEnumerable<string> Walk() =>
        Directory.EnumerateFiles(RepositoryFolder.Path, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(RepositoryFolder.Path, f).Replace('\\', '/'))
            .Where(p => !p.Split('/').SkipLast(1).Any(part => BuildFolders.Contains(part, StringComparer.Ordinal)));
}
