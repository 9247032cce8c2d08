// SPDX-License-Identifier: MIT
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using TeiEdition.Xslt.Protocol;

namespace TeiEdition.Xslt.Processes;

/// <summary>
/// One JVM. Calls: StartAsync, then SendAsync from any thread, as often as wanted, then Kill or DisposeAsync, from any
/// thread. Once <see cref="HasEnded"/> is true, every call of SendAsync fails with <see cref="WorkerEndedException"/>.
/// </summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly Process _process;
    private readonly LastWords _lastWords = new();
    private readonly SemaphoreSlim _writing = new(1);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Fields>> _pending = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource<Fields> _hello = Promise();
    private readonly Task _reading;
    private readonly Task _draining;
    private volatile WorkerEndedException? _end;
    private volatile bool _killed;
    private long _lastId;

    private WorkerProcess(Process process)
    {
        _process = process;
        Id = process.Id;
        _draining = _lastWords.DrainAsync(process.StandardError);
        _reading = ReadAsync();
    }

    /// <summary>The operating system's number of the process.</summary>
    public int Id { get; }

    /// <summary>Whether the process has ended, or is about to.</summary>
    public bool HasEnded => _end is not null || _killed;

    /// <summary>Starts a JVM and waits for its first word.</summary>
    /// <param name="start">The command.</param>
    /// <param name="settings">The first message that it gets.</param>
    /// <param name="timeout">How long to wait.</param>
    /// <param name="cancellationToken">Stops waiting and ends the process.</param>
    /// <exception cref="WorkerEndedException">It ended or stayed silent.</exception>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program, or it may not be run.</exception>
    public static async Task<WorkerProcess> StartAsync(
        ProcessStartInfo start, Fields settings, TimeSpan timeout, CancellationToken cancellationToken)
    {
        Process process = new() { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            process.Dispose();
            throw;
        }

        WorkerProcess worker = new(process);
        try
        {
            await worker.WriteAsync(settings, cancellationToken).ConfigureAwait(false);
            await worker._hello.Task.WaitAsync(timeout, cancellationToken).ConfigureAwait(false);
            return worker;
        }
        catch (TimeoutException)
        {
            await worker.DisposeAsync().ConfigureAwait(false);
            throw new WorkerEndedException(deliberate: false, null, $"silent for {timeout.TotalSeconds:F0} s");
        }
        catch (Exception e) when (e is WorkerEndedException or OperationCanceledException)
        {
            await worker.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Sends a request and waits for its answer.</summary>
    /// <exception cref="WorkerEndedException">The process ended first.</exception>
    public async Task<Fields> SendAsync(Fields request)
    {
        string id = Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
        TaskCompletionSource<Fields> promise = Promise();
        _pending[id] = promise;
        if (_end is { } ended)
        {
            promise.TrySetException(ended);
        }
        else
        {
            await WriteAsync(request.WithId(id), CancellationToken.None).ConfigureAwait(false);
        }

        return await promise.Task.ConfigureAwait(false);
    }

    /// <summary>Ends the process at once. Pending requests fail as deliberately ended, so that they can be tried again.</summary>
    public void Kill()
    {
        _killed = true;
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException)
        {
            // It ended by itself in the meantime.
        }
    }

    /// <summary>Closes the process's input, which ends it, and kills it where it does not end soon.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.StandardInput.Close();
            await _reading.WaitAsync(Grace).ConfigureAwait(false);
        }
        catch (Exception e) when (e is TimeoutException or IOException)
        {
            Kill();
        }

        await Task.WhenAny(_reading, Task.Delay(3 * Grace)).ConfigureAwait(false);
        _process.Dispose();
    }

    private static TaskCompletionSource<Fields> Promise() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    // A failed write means that the process ends; the reading side learns of it and fails what is pending.
    private async Task WriteAsync(Fields message, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await message.WriteAsync(_process.StandardInput.BaseStream, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The pipe is broken: the process is ending.
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            Stream stream = _process.StandardOutput.BaseStream;
            while (await Fields.ReadAsync(stream).ConfigureAwait(false) is { } answer)
            {
                if (answer.Text("type") == "hello")
                {
                    _hello.TrySetResult(answer);
                }
                else if (answer.Text("id") is { } id && _pending.TryRemove(id, out TaskCompletionSource<Fields>? promise))
                {
                    promise.TrySetResult(answer);
                }
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            _lastWords.Add(e.Message);
        }

        await EndAsync().ConfigureAwait(false);
    }

    private async Task EndAsync()
    {
        bool deliberate = _killed;
        if (!await ExitsAsync().ConfigureAwait(false))
        {
            Kill();
            await ExitsAsync().ConfigureAwait(false);
        }

        // A grandchild could hold the pipe open; nobody waits for it.
        await Task.WhenAny(_draining, Task.Delay(Grace)).ConfigureAwait(false);
        int? exitCode = _process.HasExited ? _process.ExitCode : null;
        WorkerEndedException end = new(deliberate, exitCode, _lastWords.ToString());
        _end = end;
        _hello.TrySetException(end);
        _ = _hello.Task.Exception;
        foreach (string id in _pending.Keys)
        {
            if (_pending.TryRemove(id, out TaskCompletionSource<Fields>? promise))
            {
                promise.TrySetException(end);
            }
        }
    }

    private async Task<bool> ExitsAsync()
    {
        try
        {
            await _process.WaitForExitAsync().WaitAsync(Grace).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
