// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xslt.Processes;
using TeiEdition.Xslt.Protocol;

namespace TeiEdition.Xslt;

/// <summary>
/// Saxon-HE and Apache FOP in one worker process, which starts with the first request, keeps compiled stylesheets, and is
/// started again after a crash. Safe on any thread; two requests run at a time, more wait. Nothing that a document or a
/// stylesheet does throws: results carry diagnostics XSL001 to XSL026.
/// </summary>
public sealed class XsltWorker : IAsyncDisposable
{
    private const int Threads = 2;
    private const int MaxAttempts = 4;
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan CancellationGrace = TimeSpan.FromSeconds(1);

    private readonly XsltWorkerOptions _options;
    private readonly SemaphoreSlim _slots = new(Threads);
    private readonly SemaphoreSlim _starting = new(1);
    private WorkerProcess? _process;
    private volatile bool _disposed;

    /// <summary>Makes a worker; no process is started yet.</summary>
    /// <param name="options">Where everything is and how far it may go.</param>
    public XsltWorker(XsltWorkerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>The operating system's number of the process that runs now, or null.</summary>
    public int? ProcessId => _process is { HasEnded: false } process ? process.Id : null;

    /// <summary>Applies a stylesheet to a document.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Stops waiting; a request that runs on is ended with its process.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The worker was disposed.</exception>
    public async Task<TransformResult> TransformAsync(TransformRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        (Fields? answer, ImmutableArray<Diagnostic> failures) =
            await ExchangeAsync(Messages.Of(request), request, cancellationToken).ConfigureAwait(false);
        return answer is null
            ? new TransformResult { Success = false, Diagnostics = failures }
            : Messages.ToTransformResult(answer);
    }

    /// <summary>Makes a PDF of a document through XSL-FO.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Stops waiting; a request that runs on is ended with its process.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The worker was disposed.</exception>
    public async Task<FormatResult> FormatAsync(FormatRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        DiagnosticBag bag = new();
        JavaEnvironment environment = JavaEnvironment.Locate(_options, bag);
        if (!environment.CanFormat)
        {
            return new FormatResult { Success = false, Diagnostics = bag.ToImmutableArray() };
        }

        (Fields? answer, ImmutableArray<Diagnostic> failures) =
            await ExchangeAsync(Messages.Of(request), request.Transform, cancellationToken).ConfigureAwait(false);
        return answer is null
            ? new FormatResult { Success = false, Diagnostics = failures }
            : Messages.ToFormatResult(answer);
    }

    /// <summary>Ends the process; requests that still wait fail.</summary>
    public async ValueTask DisposeAsync()
    {
        _disposed = true;
        await _starting.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_process is { } process)
            {
                _process = null;
                await process.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _starting.Release();
        }
    }

    private async Task<(Fields? Answer, ImmutableArray<Diagnostic> Failures)> ExchangeAsync(
        Fields message, TransformRequest request, CancellationToken cancellationToken)
    {
        SourceLocation location = new(request.Source);
        await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        Flight flight = new();
        try
        {
            return await AttemptAsync(message, flight, cancellationToken).ConfigureAwait(false);
        }
        catch (WorkerEndedException e)
        {
            return (null, [Failure(e, location)]);
        }
        catch (TimeoutException)
        {
            flight.Process?.Kill();
            string seconds = _options.RequestTimeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
            return (null, [Diagnostic.Create(XsltDiagnostics.TimedOut, location, seconds)]);
        }
        catch (OperationCanceledException) when (flight is { Process: not null, Pending: not null })
        {
            flight.IsAbandoned = true;
            _ = AbandonAsync(flight.Process, flight.Pending);
            throw;
        }
        finally
        {
            if (!flight.IsAbandoned)
            {
                _slots.Release();
            }
        }
    }

    private async Task<(Fields? Answer, ImmutableArray<Diagnostic> Failures)> AttemptAsync(
        Fields message, Flight flight, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            (WorkerProcess? process, ImmutableArray<Diagnostic> missing) =
                await GetProcessAsync(cancellationToken).ConfigureAwait(false);
            if (process is null)
            {
                return (null, missing);
            }

            // On another thread, so that a worker that does not read cannot hold this one up.
            Task<Fields> pending = Task.Run(() => process.SendAsync(message), CancellationToken.None);
            flight.Process = process;
            flight.Pending = pending;
            try
            {
                return (await pending.WaitAsync(_options.RequestTimeout, cancellationToken).ConfigureAwait(false), []);
            }
            catch (WorkerEndedException e) when (e.IsDeliberate && attempt < MaxAttempts && !_disposed)
            {
                // Another request took the process down; this one is as good as new.
                flight.Pending = null;
            }
        }
    }

    // The caller has gone; the thread in the worker is free again when it answers, or when its process is ended.
    private async Task AbandonAsync(WorkerProcess process, Task<Fields> pending)
    {
        try
        {
            await pending.WaitAsync(CancellationGrace).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            process.Kill();
        }
        catch (WorkerEndedException)
        {
            // Ended already: nothing runs on.
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<(WorkerProcess? Process, ImmutableArray<Diagnostic> Failures)> GetProcessAsync(
        CancellationToken cancellationToken)
    {
        await _starting.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_process is { HasEnded: false } running)
            {
                return (running, []);
            }

            if (_process is { } ended)
            {
                _process = null;
                await ended.DisposeAsync().ConfigureAwait(false);
            }

            DiagnosticBag bag = new();
            JavaEnvironment environment = JavaEnvironment.Locate(_options, bag);
            if (!environment.CanTransform || environment.JavaPath is not { } java)
            {
                return (null, [.. bag.ToImmutableArray().Where(d => d.Code != XsltDiagnostics.FopMissing.Code)]);
            }

            _process = await WorkerProcess.StartAsync(
                JavaCommand.Create(environment, _options, java), Settings(), StartTimeout, cancellationToken)
                .ConfigureAwait(false);
            return (_process, []);
        }
        catch (Exception e) when (e is WorkerEndedException or System.ComponentModel.Win32Exception)
        {
            return (null, [Diagnostic.Create(XsltDiagnostics.CouldNotStart, null, e.Message)]);
        }
        finally
        {
            _starting.Release();
        }
    }

    private Fields Settings()
    {
        Fields settings = new Fields().Add("threads", Threads.ToString(CultureInfo.InvariantCulture));
        foreach (string folder in _options.ReadableFolders)
        {
            settings.Add("readable", Path.GetFullPath(folder));
        }

        return settings;
    }

    private Diagnostic Failure(WorkerEndedException e, SourceLocation location) => e.IsOutOfMemory
        ? Diagnostic.Create(
            XsltDiagnostics.OutOfMemory, location, _options.MaxHeapMegabytes.ToString(CultureInfo.InvariantCulture))
        : Diagnostic.Create(
            XsltDiagnostics.Crashed,
            location,
            e.ExitCode?.ToString(CultureInfo.InvariantCulture) ?? "unknown",
            e.Message);

    /// <summary>Where a request is at the moment; for the caller that waits for it.</summary>
    private sealed class Flight
    {
        /// <summary>The process that has it.</summary>
        public WorkerProcess? Process { get; set; }

        /// <summary>Its answer to come.</summary>
        public Task<Fields>? Pending { get; set; }

        /// <summary>Whether the caller has gone, so that another task frees the slot.</summary>
        public bool IsAbandoned { get; set; }
    }
}
