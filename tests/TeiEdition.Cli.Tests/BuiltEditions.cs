// SPDX-License-Identifier: MIT
using System.Diagnostics;

namespace TeiEdition.Cli.Tests;

/// <summary>Two editions, built once for all tests that begin where a build has ended; each test gets a copy.</summary>
internal static class BuiltEditions
{
    private static readonly Lazy<Task<TemporaryFolder>> Master = new(BuildAsync);

    /// <summary>A copy of the folder, with <c>editions</c> and <c>out</c>.</summary>
    public static async Task<TemporaryFolder> CopyAsync()
    {
        TemporaryFolder copy = new();
        using Process cp = Process.Start("cp", ["-a", (await Master.Value)["."], copy.Path]);
        await cp.WaitForExitAsync();
        Assert.AreEqual(0, cp.ExitCode);
        return copy;
    }

    /// <summary>Removes the folder; for the end of all tests.</summary>
    public static async Task RemoveAsync()
    {
        if (Master.IsValueCreated)
        {
            (await Master.Value).Dispose();
        }
    }

    private static async Task<TemporaryFolder> BuildAsync()
    {
        TemporaryFolder folder = new();
        Samples.WriteEditions(folder);
        Result result = await new Teiedition { Folder = folder.Path }.RunAsync(CancellationToken.None, "build", "--no-schema", "-o", "out");
        Assert.AreEqual(0, result.Status, result.Error);
        return folder;
    }
}
