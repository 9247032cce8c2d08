// SPDX-License-Identifier: MIT
namespace TeiEdition.Benchmarks.Processes;

/// <summary>
/// The workloads of the one pass that checks everything: grammar, the rules within it, ids and pointers, beside jing, which
/// holds the same files against the grammar alone. What earlier runs found is used only where a workload says so.
/// </summary>
internal static class ValidationWorkloads
{
    /// <summary>Makes the workloads.</summary>
    /// <param name="teiedition">Our program, compiled ahead of time.</param>
    /// <param name="shared">The folder of reference data.</param>
    public static IEnumerable<Workload> Create(string teiedition, string shared)
    {
        string schema = RelaxNgWorkloads.Schema(shared);
        string small = RelaxNgWorkloads.Small(shared);
        string[] most = RelaxNgWorkloads.Most(shared);
        string[] ours = [teiedition, "validate", "--schema", schema];
        string[] jing = ["jing", schema];
        yield return new("everything: one document of 10 KB", [.. ours, "--recheck", small], [.. jing, small], "under 100 ms");
        yield return new("everything: the 200 largest files of the corpus", [.. ours, "--recheck", .. most], [.. jing, .. most], "1");
        yield return new("the same files, unchanged since an earlier run", [.. ours, .. most], [.. jing, .. most], "10");
    }
}
