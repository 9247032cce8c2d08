// SPDX-License-Identifier: MIT
namespace TeiEdition.Cli.Documents;

/// <summary>
/// Does a number of things, several at a time, and hands on the result of each in their order, as soon as those before it are
/// done. For one run.
/// </summary>
/// <typeparam name="T">What comes out of one thing.</typeparam>
/// <param name="count">How many things there are.</param>
/// <param name="done">Takes a result; called by one thread at a time.</param>
internal sealed class OrderedRun<T>(int count, Action<T> done)
    where T : class
{
    private readonly Lock _lock = new();
    private readonly T?[] _results = new T?[count];
    private int _next = -1;
    private int _handedOn;

    /// <summary>Does all of them.</summary>
    /// <param name="jobs">How many at a time.</param>
    /// <param name="worker">Makes what one thread works with; called once for each.</param>
    /// <param name="cancellationToken">Stops between two things.</param>
    public void Run(int jobs, Func<Func<int, T>> worker, CancellationToken cancellationToken)
    {
        // This thread works, too, and for one thing no other is needed.
        Task[] others = new Task[Math.Min(jobs, count) is > 1 and int workers ? workers - 1 : 0];
        for (int i = 0; i < others.Length; i++)
        {
            others[i] = Task.Factory.StartNew(
                () => Work(worker(), cancellationToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        try
        {
            Work(worker(), cancellationToken);
        }
        finally
        {
            Task.WhenAll(others).GetAwaiter().GetResult();
        }
    }

    private void Work(Func<int, T> work, CancellationToken cancellationToken)
    {
        for (int i = Interlocked.Increment(ref _next); i < count; i = Interlocked.Increment(ref _next))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Finish(i, work(i));
        }
    }

    private void Finish(int thing, T result)
    {
        lock (_lock)
        {
            _results[thing] = result;
            for (; _handedOn < count && _results[_handedOn] is { } next; _handedOn++)
            {
                done(next);
                _results[_handedOn] = null;
            }
        }
    }
}
