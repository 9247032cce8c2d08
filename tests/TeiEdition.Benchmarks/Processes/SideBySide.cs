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
        Console.WriteLine("| work | ms | jing's ms | times faster | aim | CPU ms | jing's | times less | MB | jing's | times less | exit status |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
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

            string[] cells =
            [
                work.Name,
                .. Pair(Median(ours, r => r.WallMilliseconds), Median(rival, r => r.WallMilliseconds)), work.Aim,
                .. Pair(Median(ours, r => r.CpuMilliseconds), Median(rival, r => r.CpuMilliseconds)),
                .. Pair(Megabytes(work.Ours, environment), Megabytes(work.Rival, environment)),
                $"{ours[0].ExitStatus}, {rival[0].ExitStatus}",
            ];
            Console.WriteLine($"| {string.Join(" | ", cells)} |");
        }
    }

    // Ours, the rival's, and how many times as much that is.
    private static string[] Pair(double ours, double rival) =>
    [
        ours.ToString(ours < 100 ? "F1" : "F0", CultureInfo.InvariantCulture),
        rival.ToString("F0", CultureInfo.InvariantCulture),
        (rival / ours).ToString("F1", CultureInfo.InvariantCulture),
    ];

    private static double Median(List<ProcessRun> runs, Func<ProcessRun, double> figure)
    {
        double[] sorted = [.. runs.Select(figure).Order()];
        return sorted[sorted.Length / 2];
    }

    // Not a number without GNU time.
    private static double Megabytes(IReadOnlyList<string> command, IReadOnlyDictionary<string, string> environment) =>
        ProcessRun.MeasureMemory(command, environment) / 1024.0 ?? double.NaN;
}
