// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TeiEdition.Odd.Tests.Store;

/// <summary>A server on this computer that answers requests by their path; counts them. Ends when disposed.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, Stream, CancellationToken, Task> _answer;
    private readonly Task _serving;
    private int _requests;

    /// <summary>Starts it.</summary>
    /// <param name="answer">Writes the answer to a path, head and body.</param>
    public LoopbackServer(Func<string, Stream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _serving = Task.Run(ServeAsync);
    }

    /// <summary>How many requests came.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>The address of a path.</summary>
    public string Address(string path) =>
        string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}");

    /// <summary>Writes a whole answer.</summary>
    public static Task WriteAsync(Stream stream, string status, string headers, byte[] body, CancellationToken cancellationToken)
    {
        string head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{headers}\r\n");
        return stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. body], cancellationToken).AsTask();
    }

    /// <summary>Ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _serving;
        _end.Dispose();
        _listener.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync(_end.Token);
                NetworkStream stream = client.GetStream();
                using StreamReader reader = new(stream, Encoding.ASCII, leaveOpen: true);
                string path = (await reader.ReadLineAsync(_end.Token))?.Split(' ')[1] ?? string.Empty;
                while (await reader.ReadLineAsync(_end.Token) is { Length: > 0 })
                {
                    // The rest of the head says nothing to us.
                }

                Interlocked.Increment(ref _requests);
                try
                {
                    await _answer(path, stream, _end.Token);
                }
                catch (IOException)
                {
                    // The other side has gone.
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The end.
        }
    }
}
