// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Benchmarks.Processes;

/// <summary>The workloads of RELAX NG validation: <c>teiedition validate</c> beside jing, on the same files.</summary>
internal static class RelaxNgWorkloads
{
    private const int LargeBytes = 8 * 1024 * 1024;

    /// <summary>Makes the workloads; the documents that have to be made are written into a folder.</summary>
    /// <param name="teiedition">Our program, compiled ahead of time.</param>
    /// <param name="shared">The folder of reference data.</param>
    /// <param name="work">Where made documents go.</param>
    public static IEnumerable<Workload> Create(string teiedition, string shared, string work)
    {
        string schema = Schema(shared);
        string small = Small(shared);
        string large = Large(shared, work);
        string empty = Path.Combine(work, "minimal.xml");
        File.WriteAllText(empty, """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body><p/></body></text></TEI>
            """);
        string[] most = Most(shared);
        string[] ours = [teiedition, "validate", "--schema", schema, "--no-pointers", "--no-schematron", "--recheck"];
        string[] jing = ["jing", schema];
        yield return new("one document of 10 KB, compiled form on disk", [.. ours, small], [.. jing, small], "20, a third of the memory");
        yield return new("the same without the compiled form", [.. Anew(ours), small], [.. jing, small], "8");
        yield return new("one document of 8 MB", [.. ours, large], [.. jing, large], "5");
        yield return new("the 200 largest files of the corpus", [.. ours, .. most], [.. jing, .. most], "7");
        yield return new("loading tei_all.rng without a cache", [.. Anew(ours), empty], [.. jing, empty], "CPU under 100 ms");
    }

    /// <summary>The folder of reference data: what the variable <c>TEIEDITION_SHARED</c> names, else beside the repository.</summary>
    public static string SharedFolder()
    {
        if (Environment.GetEnvironmentVariable("TEIEDITION_SHARED") is { Length: > 0 } named)
        {
            return named;
        }

        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TeiEdition.sln")))
        {
            folder = folder.Parent;
        }

        return Path.GetFullPath(Path.Combine(folder?.FullName ?? ".", "..", "shared"));
    }

    // What keeps nothing checks everything.
    private static string[] Anew(string[] command) => [.. command[..^1], "--no-cache"];

    /// <summary>The 200 largest files of the corpus, the largest first.</summary>
    /// <param name="shared">The folder of reference data.</param>
    public static string[] Most(string shared) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(shared, "corpus"), "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".tsv", StringComparison.Ordinal))
            .OrderByDescending(f => new FileInfo(f).Length).ThenBy(f => f, StringComparer.Ordinal).Take(200),
    ];

    /// <summary>Everything in the TEI.</summary>
    /// <param name="shared">The folder of reference data.</param>
    public static string Schema(string shared) => Path.Combine(shared, "tei", "tei_all.rng");

    /// <summary>The valid document of the corpus that comes nearest to 9.7 KB.</summary>
    /// <param name="shared">The folder of reference data.</param>
    public static string Small(string shared) => Path.Combine(shared, "corpus", "tei-p5-test", "P5", "Test", "aphrodisias.xml");

    /// <summary>Makes a valid document of 8 MB: the acts of a play, again and again without their ids.</summary>
    /// <param name="shared">The folder of reference data.</param>
    /// <param name="work">The folder that gets it.</param>
    public static string Large(string shared, string work)
    {
        string source = Path.Combine(shared, "corpus", "gerdracor", "tei", "schiller-don-carlos-infant-von-spanien.xml");
        string text = File.ReadAllText(source);
        int start = text.IndexOf("<body", StringComparison.Ordinal);
        start = text.IndexOf('>', start) + 1;
        int end = text.LastIndexOf("</body>", StringComparison.Ordinal);
        string body = text[start..end].Replace("xml:id=", "n=", StringComparison.Ordinal);
        StringBuilder large = new(LargeBytes + body.Length);
        large.Append(text, 0, start);
        while (large.Length < LargeBytes)
        {
            large.Append("<div>").Append(body).Append("</div>");
        }

        large.Append(text, end, text.Length - end);
        string path = Path.Combine(work, "large.xml");
        File.WriteAllText(path, large.ToString());
        return path;
    }
}
