// SPDX-License-Identifier: MIT
using TeiEdition.Publishing.Tests.Web;
using TeiEdition.Xslt;

namespace TeiEdition.Publishing.Tests;

/// <summary>The one worker of the assembly: a Java process serves all tests and ends with them.</summary>
[TestClass]
public static class SharedWorker
{
    private static readonly Lazy<XsltWorker> Worker = new(() => new XsltWorker(new XsltWorkerOptions
    {
        ReadableFolders = [Repository.Root, Path.GetTempPath(), "/usr/share"],
    }));

    /// <summary>The worker; safe to use from many tests at once.</summary>
    internal static XsltWorker Instance => Worker.Value;

    /// <summary>Ends browser and worker, and removes what they made.</summary>
    [AssemblyCleanup]
    public static async Task EndAsync(TestContext context)
    {
        await SharedBrowser.EndAsync().ConfigureAwait(false);
        await WebSite.RemoveAsync().ConfigureAwait(false);
        if (Worker.IsValueCreated)
        {
            await Worker.Value.DisposeAsync().ConfigureAwait(false);
        }
    }
}
