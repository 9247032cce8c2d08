// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.Odd.Store;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Tests.Store;

[TestClass]
public sealed class TeiSourceFetcherTests
{
    private const string Source = """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The TEI Guidelines</title></titleStmt>
        <editionStmt><edition>P5 Version <ref target="x">4.9.0</ref>. Last updated on <date>24th January 2025</date></edition></editionStmt>
        </fileDesc></teiHeader><text><body><classSpec ident="att.global"/><elementSpec ident="p"/></body></text></TEI>
        """;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Fetch_source_of_the_release_is_kept_byte_for_byte()
    {
        using TemporaryFolder folder = new();
        await using LoopbackServer server = Serve(Source);
        (string? path, string codes) = await FetchAsync(folder, "4.9.0", server.Address("/p5subset.xml"));
        Assert.AreEqual(string.Empty, codes);
        Assert.AreEqual(folder["tei/4.9.0/p5subset.xml"], path);
        Assert.AreEqual(Source, await File.ReadAllTextAsync(folder["tei/4.9.0/p5subset.xml"], TestContext.CancellationToken));
        Assert.HasCount(1, Directory.GetFiles(folder["tei/4.9.0"]), "nothing temporary is left");
    }

    [TestMethod]
    [DataRow("4.8.0", Source, "ODD096", DisplayName = "another release")]
    [DataRow("4.9.0", "<html><body>Not found</body></html>", "ODD095", DisplayName = "a page")]
    [DataRow("4.9.0", "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text/></TEI>", "ODD095", DisplayName = "a TEI document")]
    [DataRow("4.9.0", "<TEI xmlns='http://www.tei-c.org/ns/1.0'><classSpec/><elementSpec/>", "XML001", DisplayName = "a file that breaks off")]
    [DataRow("4.9", Source, "ODD090", DisplayName = "no release")]
    [DataRow("../4.9.0", Source, "ODD090", DisplayName = "a path")]
    public async Task Fetch_what_is_not_the_source_is_not_kept(string release, string content, string expected)
    {
        using TemporaryFolder folder = new();
        await using LoopbackServer server = Serve(content);
        (string? path, string codes) = await FetchAsync(folder, release, server.Address("/p5subset.xml"));
        Assert.AreEqual(expected, codes);
        Assert.IsNull(path);
        Assert.IsFalse(Directory.Exists(folder["tei"]));
    }

    [TestMethod]
    public async Task Fetch_wrong_release_leaves_the_one_that_was_there()
    {
        using TemporaryFolder folder = new();
        folder.Write("tei/4.8.0/p5subset.xml", "old");
        await using LoopbackServer server = Serve(Source);
        (_, string codes) = await FetchAsync(folder, "4.8.0", server.Address("/"));
        Assert.AreEqual("ODD096", codes);
        Assert.AreEqual("old", await File.ReadAllTextAsync(folder["tei/4.8.0/p5subset.xml"], TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task Fetch_source_without_a_version_is_kept_with_a_warning()
    {
        using TemporaryFolder folder = new();
        string from = folder.Write("p5subset.xml", Source.Replace("4.9.0", "<?insert version?>", StringComparison.Ordinal));
        (string? path, string codes) = await FetchAsync(folder, "4.9.0", from);
        Assert.AreEqual("ODD097", codes);
        Assert.IsTrue(File.Exists(path));
    }

    [TestMethod]
    [DataRow("404 Not Found", DisplayName = "404")]
    [DataRow("500 Internal Server Error", DisplayName = "500")]
    [DataRow("204 No Content", DisplayName = "204")]
    public async Task Fetch_other_answer_is_a_diagnostic_with_the_status(string status)
    {
        using TemporaryFolder folder = new();
        await using LoopbackServer server = new((_, stream, token) => LoopbackServer.WriteAsync(stream, status, string.Empty, [], token));
        DiagnosticBag bag = new();
        Assert.IsNull(await new TeiSourceFetcher(new TeiStore(folder.Path), new TeiFetchOptions())
            .FetchAsync("4.9.0", server.Address("/x"), bag, TestContext.CancellationToken));
        Diagnostic only = bag.ToImmutableArray().Single();
        Assert.AreEqual("ODD092", only.Code);
        Assert.AreEqual($"cannot be fetched: the server answered {status}", only.Message);
    }

    [TestMethod]
    public async Task Fetch_redirections_are_followed_up_to_the_limit()
    {
        using TemporaryFolder folder = new();
        await using LoopbackServer server = new((path, stream, token) => path == "/end"
            ? LoopbackServer.WriteAsync(stream, "200 OK", string.Empty, Encoding.UTF8.GetBytes(Source), token)
            : LoopbackServer.WriteAsync(stream, "302 Found", path == "/once" ? "Location: /end\r\n" : $"Location: {path}x\r\n", [], token));
        (string? path, string codes) = await FetchAsync(folder, "4.9.0", server.Address("/once"));
        Assert.AreEqual(string.Empty, codes);
        Assert.IsNotNull(path);
        int before = server.Requests;
        (path, codes) = await FetchAsync(folder, "4.9.0", server.Address("/loop"));
        Assert.AreEqual("ODD092", codes);
        Assert.IsNull(path);
        Assert.AreEqual(6, server.Requests - before, "five redirections after the first request");
    }

    [TestMethod]
    public async Task Fetch_redirection_to_a_file_is_not_followed()
    {
        using TemporaryFolder folder = new();
        string secret = folder.Write("secret.xml", Source);
        await using LoopbackServer server = new((_, stream, token) =>
            LoopbackServer.WriteAsync(stream, "302 Found", $"Location: file://{secret}\r\n", [], token));
        (string? path, string codes) = await FetchAsync(folder, "4.9.0", server.Address("/"));
        Assert.AreEqual("ODD092", codes);
        Assert.IsNull(path);
    }

    [TestMethod]
    [DataRow(true, DisplayName = "the length is said")]
    [DataRow(false, DisplayName = "without end")]
    public async Task Fetch_too_large_ends_at_the_limit(bool saysLength)
    {
        using TemporaryFolder folder = new();
        await using LoopbackServer server = new(async (_, stream, token) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nConnection: close\r\n" + (saysLength ? "Content-Length: 100000000\r\n\r\n" : "\r\n")), token);
            while (true)
            {
                await stream.WriteAsync(new byte[1000], token);
            }
        });
        (string? path, string codes) = await FetchAsync(folder, "4.9.0", server.Address("/"), new TeiFetchOptions { MaxBytes = 10_000 });
        Assert.AreEqual("ODD094", codes);
        Assert.IsNull(path);
    }

    [TestMethod]
    [DataRow(true, DisplayName = "in the middle of the body")]
    [DataRow(false, DisplayName = "before the head")]
    public async Task Fetch_server_that_stalls_ends_at_the_time_out(bool sendsHead)
    {
        using TemporaryFolder folder = new();
        await using LoopbackServer server = new(async (_, stream, token) =>
        {
            if (sendsHead)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<TEI"), token);
            }

            await Task.Delay(Timeout.Infinite, token);
        });
        (string? path, string codes) = await FetchAsync(
            folder, "4.9.0", server.Address("/"), new TeiFetchOptions { TimeOut = TimeSpan.FromMilliseconds(200) });
        Assert.AreEqual("ODD093", codes);
        Assert.IsNull(path);
    }

    [TestMethod]
    public async Task Fetch_body_that_breaks_off_is_not_kept()
    {
        using TemporaryFolder folder = new();
        await using LoopbackServer server = new(async (_, stream, token) =>
            await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n<TEI"), token));
        (_, string codes) = await FetchAsync(folder, "4.9.0", server.Address("/"));
        Assert.AreEqual("ODD092", codes);
    }

    [TestMethod]
    [DataRow("ftp://127.0.0.1/p5subset.xml", "ODD091")]
    [DataRow("", "ODD091")]
    [DataRow("nowhere/p5subset.xml", "XML004")]
    public async Task Fetch_other_address_is_a_diagnostic(string from, string expected)
    {
        using TemporaryFolder folder = new();
        Assert.AreEqual((null, expected), await FetchAsync(folder, "4.9.0", from));
    }

    [TestMethod]
    public void VaultAddress_of_a_release_is_that_of_the_TEI()
    {
        Assert.AreEqual(
            "https://www.tei-c.org/Vault/P5/4.9.0/xml/tei/odd/p5subset.xml",
            TeiSourceFetcher.VaultAddress(TeiRelease.Parse("4.9.0") ?? default));
    }

    private static LoopbackServer Serve(string content) => new((_, stream, token) =>
        LoopbackServer.WriteAsync(stream, "200 OK", "Content-Type: application/xml\r\n", Encoding.UTF8.GetBytes(content), token));

    private async Task<(string? Path, string Codes)> FetchAsync(TemporaryFolder folder, string release, string from, TeiFetchOptions? options = null)
    {
        DiagnosticBag bag = new();
        string? path = await new TeiSourceFetcher(new TeiStore(folder.Path), options ?? new TeiFetchOptions())
            .FetchAsync(release, from, bag, TestContext.CancellationToken);
        return (path, string.Join(' ', bag.ToImmutableArray().Select(d => d.Code)));
    }
}
