// SPDX-License-Identifier: MIT
namespace TeiEdition.Xslt.Processes;

/// <summary>The worker's process ended before it answered. Never leaves this room.</summary>
internal sealed class WorkerEndedException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="deliberate">Whether this room killed the process for the sake of another request.</param>
    /// <param name="exitCode">The exit code, or null where it is not known.</param>
    /// <param name="lastWords">The last lines of its standard error output.</param>
    public WorkerEndedException(bool deliberate, int? exitCode, string lastWords)
        : base(lastWords)
    {
        IsDeliberate = deliberate;
        ExitCode = exitCode;
    }

    /// <summary>Whether this room killed the process for the sake of another request, so that this one may be tried again.</summary>
    public bool IsDeliberate { get; }

    /// <summary>The exit code, or null where it is not known.</summary>
    public int? ExitCode { get; }

    /// <summary>Whether the heap was too small; the JVM then ends with 3 and says so.</summary>
    public bool IsOutOfMemory => ExitCode == 3 && Message.Contains("OutOfMemoryError", StringComparison.Ordinal);
}
