// SPDX-License-Identifier: MIT
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace TeiEdition.Benchmarks.Processes;

/// <summary>What one run of a whole process cost. Immutable.</summary>
/// <param name="WallMilliseconds">From the start to the end, in milliseconds.</param>
/// <param name="CpuMilliseconds">User and system time, in milliseconds.</param>
/// <param name="PeakKilobytes">The largest resident set, in KiB; null where it was not measured.</param>
/// <param name="ExitStatus">The exit status.</param>
internal sealed record ProcessRun(double WallMilliseconds, double CpuMilliseconds, long? PeakKilobytes, int ExitStatus)
{
    private const int RusageChildren = -1;

    /// <summary>Runs a program to its end, its output thrown away.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="environment">Variables to set.</param>
    public static ProcessRun Measure(IReadOnlyList<string> command, IReadOnlyDictionary<string, string> environment)
    {
        double cpu = ChildrenCpuMilliseconds();
        long start = Stopwatch.GetTimestamp();
        int status = Run(command, environment, out _);
        double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return new ProcessRun(wall, ChildrenCpuMilliseconds() - cpu, null, status);
    }

    /// <summary>Runs a program under GNU time, for its memory alone.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="environment">Variables to set.</param>
    /// <returns>The largest resident set in KiB; null without GNU time.</returns>
    public static long? MeasureMemory(IReadOnlyList<string> command, IReadOnlyDictionary<string, string> environment)
    {
        const string time = "/usr/bin/time";
        if (!File.Exists(time))
        {
            return null;
        }

        Run([time, "-f", "peak=%M", .. command], environment, out string errors);
        string? line = errors.Split('\n').LastOrDefault(l => l.StartsWith("peak=", StringComparison.Ordinal));
        return line is null ? null : long.Parse(line.AsSpan("peak=".Length), CultureInfo.InvariantCulture);
    }

    private static int Run(IReadOnlyList<string> command, IReadOnlyDictionary<string, string> environment, out string errors)
    {
        ProcessStartInfo info = new(command[0], command.Skip(1)) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in environment)
        {
            info.Environment[name] = value;
        }

        using Process process = Process.Start(info) ?? throw new InvalidOperationException(command[0]);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEnd();
        output.Wait();
        process.WaitForExit();
        return process.ExitCode;
    }

    private static double ChildrenCpuMilliseconds()
    {
        if (GetRusage(RusageChildren, out Rusage usage) != 0)
        {
            throw new InvalidOperationException("getrusage");
        }

        return (1000.0 * (usage.UserSeconds + usage.SystemSeconds)) + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1000.0);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetRusage(int who, out Rusage usage);

    // struct rusage of Linux on 64 bits: two struct timeval, then 14 long.
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Rusage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
