// SPDX-License-Identifier: MIT
namespace TeiEdition.Cli.Tests;

/// <summary>What happens once, after all tests.</summary>
[TestClass]
public static class Cleanup
{
    [AssemblyCleanup]
    public static async Task Remove()
    {
        await SharedBrowser.EndAsync();
        await BuiltEditions.RemoveAsync();
    }
}
