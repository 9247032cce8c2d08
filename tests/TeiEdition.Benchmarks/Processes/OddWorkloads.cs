// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.Benchmarks.Processes;

/// <summary>
/// <c>teiedition schema compile</c> of the whole TEI, whole processes. The rival is the TEI Stylesheets on Saxon (odd2odd and odd2relax, then
/// extract-isosch); Debian has no package of them, so that its figures are those once measured on this kind of machine with two cores: 6.4 s for
/// the RELAX NG, 8.3 s with the Schematron.
/// </summary>
internal static class OddWorkloads
{
    /// <summary>Measures and prints a table in Markdown.</summary>
    /// <param name="teiedition">Our program, compiled ahead of time.</param>
    /// <param name="shared">The folder of reference data.</param>
    /// <param name="work">Where made files go.</param>
    /// <param name="runs">How often each is run; the first run of each is thrown away besides.</param>
    /// <param name="environment">Variables for the program.</param>
    public static void Print(string teiedition, string shared, string work, int runs, IReadOnlyDictionary<string, string> environment)
    {
        string odd = Path.Combine(shared, "odd", "ex.tei_all", "ex.tei_all.odd");
        string source = Path.Combine(shared, "tei", "p5subset.xml");
        string[] command = [teiedition, "schema", "compile", odd, "--source", source, "-o", work, "--force", "--quiet"];
        Console.WriteLine("| tei_all from p5subset.xml | ms | CPU ms | peak MB | times faster than the TEI Stylesheets' recorded time | aim | exit status |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        Row("RELAX NG", [.. command, "--format", "rng"], 6400, runs, environment);
        Row("RELAX NG and Schematron", [.. command, "--format", "rng", "--format", "sch"], 8300, runs, environment);
    }

    private static void Row(string name, string[] command, double rival, int runs, IReadOnlyDictionary<string, string> environment)
    {
        ProcessRun[] measured =
        [
            .. Enumerable.Range(0, runs + 1).Select(_ => ProcessRun.Measure(command, environment)).Skip(1).OrderBy(r => r.WallMilliseconds),
        ];
        ProcessRun median = measured[measured.Length / 2];
        double megabytes = ProcessRun.MeasureMemory(command, environment) / 1024.0 ?? double.NaN;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {median.WallMilliseconds:F0} | {median.CpuMilliseconds:F0} | {megabytes:F0} | {rival / median.WallMilliseconds:F1} | 20 | {median.ExitStatus} |"));
    }
}
