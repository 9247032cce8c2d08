// SPDX-License-Identifier: MIT
using System.Runtime.ExceptionServices;

namespace TeiEdition.RelaxNg.Tests.Hostile;

/// <summary>Runs what may not need much of a stack: a recursion that follows the input ends the process here sooner than anywhere. Stateless.</summary>
internal static class SmallStack
{
    private const int Bytes = 512 * 1024;

    /// <summary>Runs an action on a thread of its own, and throws what it throws.</summary>
    public static void Run(Action action)
    {
        ExceptionDispatchInfo? thrown = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    action();
                }
#pragma warning disable CA1031 // whatever it is, it is thrown again on the caller's thread
                catch (Exception e)
#pragma warning restore CA1031
                {
                    thrown = ExceptionDispatchInfo.Capture(e);
                }
            },
            Bytes);
        thread.Start();
        thread.Join();
        thrown?.Throw();
    }
}
