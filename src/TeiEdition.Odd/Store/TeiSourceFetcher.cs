// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Net;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Resolving;
using TeiEdition.Xml.Writing;

namespace TeiEdition.Odd.Store;

/// <summary>
/// Brings the source of a release into a store: the only place of the program that opens a network connection, and only when
/// it is asked to. The store gets the whole file after it was checked, or stays as it is. For one call at a time.
/// </summary>
/// <param name="store">Gets the file.</param>
/// <param name="options">The limits.</param>
public sealed class TeiSourceFetcher(TeiStore store, TeiFetchOptions options)
{
    private readonly TeiStore _store = store ?? throw new ArgumentNullException(nameof(store));
    private readonly TeiFetchOptions _options = options ?? throw new ArgumentNullException(nameof(options));

    /// <summary>Where the TEI keeps the source of a release.</summary>
    /// <param name="release">The release.</param>
    public static string VaultAddress(TeiRelease release) =>
        $"https://www.tei-c.org/Vault/P5/{release}/xml/tei/odd/{TeiStore.SourceName}";

    /// <summary>Brings it.</summary>
    /// <param name="release">The number of the release.</param>
    /// <param name="from">An http or https address, a <c>file:</c> URI or a path; null for the TEI's Vault.</param>
    /// <param name="sink">Gets ODD090 to ODD097, XML001 and the like, XML004 and XML005.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The path of the file in the store, or null after an error.</returns>
    public async Task<string?> FetchAsync(string release, string? from, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(release);
        ArgumentNullException.ThrowIfNull(sink);
        if (TeiRelease.Parse(release) is not { } number)
        {
            sink.Report(Diagnostic.Create(StoreDiagnostics.BadRelease, null, release));
            return null;
        }

        string address = from ?? VaultAddress(number);
        byte[]? content = await ReadAsync(address, sink, cancellationToken).ConfigureAwait(false);
        if (content is null || !TeiSourceCheck.Check(content, address, number, sink, cancellationToken))
        {
            return null;
        }

        string path = _store.PathOf(number, TeiStore.SourceName);
        try
        {
            AtomicFile.Write(path, content);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotWrite, new SourceLocation(path), e.Message.TrimEnd('.')));
            return null;
        }
    }

    private async Task<byte[]?> ReadAsync(string address, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps))
        {
            return await DownloadAsync(uri, address, sink, cancellationToken).ConfigureAwait(false);
        }

        string? path = UriReference.IsAbsolute(address) && !Path.IsPathFullyQualified(address) ? FileUri.ToPath(address) : address;
        if (string.IsNullOrEmpty(path))
        {
            sink.Report(Diagnostic.Create(StoreDiagnostics.BadAddress, null, address));
            return null;
        }

        try
        {
            using FileStream stream = File.OpenRead(path);
            return await CopyAsync(stream, address, sink, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotRead, new SourceLocation(address), ReadFailure.Reason(e, path)));
            return null;
        }
    }

    private async Task<byte[]?> DownloadAsync(Uri uri, string address, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.TimeOut);
        using SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
        };
        using HttpClient client = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("teiedition");
        try
        {
            (HttpResponseMessage response, string? failure) = await GetAsync(client, uri, limit.Token).ConfigureAwait(false);
            using HttpResponseMessage owned = response;
            if (failure is not null)
            {
                sink.Report(Diagnostic.Create(StoreDiagnostics.CannotFetch, new SourceLocation(address), failure));
                return null;
            }

            using Stream body = await response.Content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false);
            return await CopyAsync(body, address, sink, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            string seconds = _options.TimeOut.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            sink.Report(Diagnostic.Create(StoreDiagnostics.FetchTimedOut, new SourceLocation(address), seconds));
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            sink.Report(Diagnostic.Create(StoreDiagnostics.CannotFetch, new SourceLocation(address), e.Message.TrimEnd('.')));
        }

        return null;
    }

    // Redirections by hand: the handler's own follow any scheme as far as an exception, and count otherwise.
    private async Task<(HttpResponseMessage Response, string? Failure)> GetAsync(HttpClient client, Uri start, CancellationToken cancellationToken)
    {
        Uri uri = start;
        for (int followed = 0; ; followed++)
        {
            HttpResponseMessage response = await client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                return (response, null);
            }

            bool moved = (int)response.StatusCode is 301 or 302 or 303 or 307 or 308;
            if (!moved || response.Headers.Location is not { } location)
            {
                return (response, string.Create(CultureInfo.InvariantCulture, $"the server answered {(int)response.StatusCode} {response.ReasonPhrase}").TrimEnd());
            }

            Uri next = new(uri, location);
            bool allowed = next.Scheme == Uri.UriSchemeHttps || (next.Scheme == Uri.UriSchemeHttp && uri.Scheme == Uri.UriSchemeHttp);
            if (!allowed || followed == _options.MaxRedirections)
            {
                return (response, allowed
                    ? string.Create(CultureInfo.InvariantCulture, $"more than {_options.MaxRedirections} redirections")
                    : $"the server redirects to {next.Scheme}, which is not followed");
            }

            response.Dispose();
            uri = next;
        }
    }

    private async Task<byte[]?> CopyAsync(Stream stream, string address, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        using MemoryStream content = new();
        byte[] block = new byte[64 * 1024];
        int count;
        while ((count = await stream.ReadAsync(block, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (content.Length + count > _options.MaxBytes)
            {
                string limit = _options.MaxBytes.ToString(CultureInfo.InvariantCulture);
                sink.Report(Diagnostic.Create(StoreDiagnostics.SourceTooLarge, new SourceLocation(address), limit));
                return null;
            }

            content.Write(block.AsSpan(0, count));
        }

        return content.ToArray();
    }
}
