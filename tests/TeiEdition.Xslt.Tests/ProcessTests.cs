// SPDX-License-Identifier: MIT
using System.Diagnostics;

namespace TeiEdition.Xslt.Tests;

[TestClass]
public sealed class ProcessTests
{
    private const string Endless =
        "<xsl:template match='/'><xsl:for-each select='1 to 2000000000'><xsl:for-each select='1 to 2000000000'><xsl:if test='. lt 0'>x</xsl:if></xsl:for-each></xsl:for-each></xsl:template>";

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Request_RunsTooLong_IsEndedAndTheNextOneWorks()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = new(folder.Options with { RequestTimeout = TimeSpan.FromSeconds(8) });

        TransformResult late = await worker.TransformAsync(folder.Request(Endless), TestContext.CancellationToken);
        TransformResult next = await worker.TransformAsync(folder.Request("<xsl:template match='/'/>"), TestContext.CancellationToken);

        Assert.AreEqual("XSL006 source.xml", late.Diagnostics.Places(), late.Diagnostics.All());
        Assert.IsTrue(next.Success, next.Diagnostics.All());
    }

    [TestMethod]
    public async Task Request_BesideOneThatIsEnded_IsTriedAgain()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        using CancellationTokenSource source = new();
        TransformRequest endless = folder.Request(Endless);
        TransformRequest slow = endless with
        {
            Stylesheet = folder.Stylesheet("<xsl:output method='text'/><xsl:template match='/'><xsl:value-of select='sum((1 to 30000000)[. mod 2 eq 0])'/></xsl:template>", "slow.xsl"),
        };
        Task<TransformResult> first = worker.TransformAsync(endless, source.Token);
        Task<TransformResult> second = worker.TransformAsync(slow, TestContext.CancellationToken);
        while (worker.ProcessId is null)
        {
            await Task.Delay(20, TestContext.CancellationToken);
        }

        await source.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => first);
        TransformResult result = await second;
        Assert.AreEqual("225000015000000", result.Output.Text(), result.Diagnostics.All());
    }

    [TestMethod]
    public async Task Process_KilledFromOutside_IsADiagnosticAndTheNextRequestWorks()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        await worker.TransformAsync(folder.Request("<xsl:template match='/'/>"), TestContext.CancellationToken);
        int id = worker.ProcessId ?? throw new InvalidOperationException("no process");
        Task<TransformResult> running = worker.TransformAsync(folder.Request(Endless), TestContext.CancellationToken);
        await Task.Delay(200, TestContext.CancellationToken);

        using (Process process = Process.GetProcessById(id))
        {
            process.Kill();
        }

        TransformResult crashed = await running;
        TransformResult next = await worker.TransformAsync(folder.Request("<xsl:template match='/'/>"), TestContext.CancellationToken);
        Assert.AreEqual("XSL005 source.xml", crashed.Diagnostics.Places(), crashed.Diagnostics.All());
        Assert.AreEqual("137", crashed.Diagnostics[0].Arguments[0]);
        Assert.IsTrue(next.Success, next.Diagnostics.All());
        Assert.AreNotEqual(id, worker.ProcessId);
    }

    [TestMethod]
    public async Task Request_NeedsTooMuchMemory_IsADiagnosticAndTheNextOneWorks()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = new(folder.Options with { MaxHeapMegabytes = 48 });
        TransformRequest hungry = folder.Request(
            "<xsl:template match='/'><xsl:variable name='v' as='element()*'><xsl:for-each select='1 to 100000000'><x><xsl:value-of select='.'/></x></xsl:for-each></xsl:variable><xsl:copy-of select='$v[last()], reverse($v)'/></xsl:template>");

        TransformResult result = await worker.TransformAsync(hungry, TestContext.CancellationToken);
        TransformResult next = await worker.TransformAsync(folder.Request("<xsl:template match='/'/>"), TestContext.CancellationToken);

        Assert.AreEqual("XSL007 source.xml", result.Diagnostics.Places(), result.Diagnostics.All());
        Assert.IsTrue(next.Success, next.Diagnostics.All());
    }

    [TestMethod]
    public async Task Request_Cancelled_ThrowsAndTheNextOneWorks()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = folder.Worker();
        using CancellationTokenSource source = new();
        Task<TransformResult> running = worker.TransformAsync(folder.Request(Endless), source.Token);
        await Task.Delay(500, TestContext.CancellationToken);

        await source.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => running);
        TransformResult next = await worker.TransformAsync(folder.Request("<xsl:template match='/'/>"), TestContext.CancellationToken);
        Assert.IsTrue(next.Success, next.Diagnostics.All());
    }

    [TestMethod]
    public async Task Worker_JavaAbsent_IsADiagnostic()
    {
        using TestFolder folder = new();
        await using XsltWorker worker = new(folder.Options with { JavaPath = folder.At("no-java") });

        TransformResult result = await worker.TransformAsync(folder.Request("<xsl:template match='/'/>"), TestContext.CancellationToken);

        Assert.AreEqual("XSL001", result.Diagnostics.Places());
        Assert.Contains("apt-get install", result.Diagnostics[0].Descriptor.Remedy);
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task Worker_JavaIsNoJava_CouldNotStart()
    {
        using TestFolder folder = new();
        string program = folder.Write("java", "#!/bin/sh\necho 'not today' >&2\nexit 5\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        await using XsltWorker worker = new(folder.Options with { JavaPath = program });

        TransformResult result = await worker.TransformAsync(folder.Request("<xsl:template match='/'/>"), TestContext.CancellationToken);

        Assert.AreEqual("XSL004", result.Diagnostics.Places());
        Assert.Contains("not today", result.Diagnostics[0].Message);
    }

    [TestMethod]
    public async Task Dispose_WhileARequestRuns_EndsTheProcess()
    {
        using TestFolder folder = new();
        XsltWorker worker = folder.Worker();
        Task<TransformResult> running = worker.TransformAsync(folder.Request(Endless), TestContext.CancellationToken);
        while (worker.ProcessId is null)
        {
            await Task.Delay(20, TestContext.CancellationToken);
        }

        using Process process = Process.GetProcessById(worker.ProcessId.Value);
        await worker.DisposeAsync();

        Assert.IsTrue(process.WaitForExit(60_000));
        Assert.IsFalse((await running).Success);
        await Assert.ThrowsExactlyAsync<ObjectDisposedException>(
            () => worker.TransformAsync(folder.Request(Endless), TestContext.CancellationToken));
    }
}
