// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.Benchmarks.Processes;

/// <summary>Runs workloads by turns, ours and the rival's, so that both see the same noise, and prints medians and ratios.</summary>
internal static class SideBySide
{
    /// <summary>Measures and prints a table in Markdown.</summary>
    /// <param name="workloads">What to run.</param>
    /// <param name="runs">How often each is run; the first run of each is thrown away besides.</param>
    /// <param name="environment">Variables for both programs.</param>
    public static void Print(IEnumerable<Workload> workloads, int runs, IReadOnlyDictionary<string, string> environment)
    {
        Console.WriteLine("| work | ours ms (CPU) | jing ms (CPU) | times faster | aim | ours MB | jing MB | status |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (Workload work in workloads)
        {
            List<ProcessRun> ours = [];
            List<ProcessRun> rival = [];
            for (int i = 0; i <= runs; i++)
            {
                ProcessRun mine = ProcessRun.Measure(work.Ours, environment);
                ProcessRun theirs = ProcessRun.Measure(work.Rival, environment);
                if (i > 0)
                {
                    ours.Add(mine);
                    rival.Add(theirs);
                }
            }

            double a = Median(ours, r => r.WallMilliseconds);
            double b = Median(rival, r => r.WallMilliseconds);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {work.Name} | {a:F1} ({Median(ours, r => r.CpuMilliseconds):F1}) | {b:F0} ({Median(rival, r => r.CpuMilliseconds):F0}) | {b / a:F1} | {work.Aim} | {Megabytes(work.Ours, environment)} | {Megabytes(work.Rival, environment)} | {ours[0].ExitStatus}, {rival[0].ExitStatus} |"));
        }
    }

    private static double Median(List<ProcessRun> runs, Func<ProcessRun, double> figure)
    {
        double[] sorted = [.. runs.Select(figure).Order()];
        return sorted[sorted.Length / 2];
    }

    private static string Megabytes(IReadOnlyList<string> command, IReadOnlyDictionary<string, string> environment) =>
        ProcessRun.MeasureMemory(command, environment) is { } peak
            ? (peak / 1024.0).ToString("F0", CultureInfo.InvariantCulture)
            : "?";
}
