// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Xslt;

/// <summary>Looks for Java, Saxon-HE, FOP and the worker's jar. For one thread.</summary>
internal sealed class JavaLocator(XsltWorkerOptions options, IDiagnosticSink sink)
{
    private const string DebianJars = "/usr/share/java";

    // FOP's jars and what they need; each by Debian's name, then by that of Apache's distribution.
    private static readonly ImmutableArray<ImmutableArray<string>> FopJars =
    [
        ["fop-core"], ["fop-events"], ["fop-util"], ["xmlgraphics-commons"], ["batik-all"],
        ["commons-io"], ["commons-logging"], ["fontbox2", "fontbox"],
    ];

    private static readonly ImmutableArray<string> OptionalJars = ["xml-apis-ext", "fop-hyph"];

    /// <summary>Looks once.</summary>
    public JavaEnvironment Locate()
    {
        string? java = FindJava();
        ImmutableArray<string> saxon = FindSaxon(out string? saxonPath);
        ImmutableArray<string> fop = FindFop();
        string worker = Path.Combine(AppContext.BaseDirectory, "xslt-worker", "teiedition-worker.jar");
        if (!File.Exists(worker))
        {
            sink.Report(Diagnostic.Create(XsltDiagnostics.WorkerMissing, null, worker));
        }

        return new JavaEnvironment
        {
            JavaPath = java,
            JavaVersion = java is null ? null : JarVersions.OfJava(java),
            SaxonPath = saxonPath,
            SaxonVersion = saxon.Select(JarVersions.OfSaxon).FirstOrDefault(v => v is not null),
            FopPath = fop.IsEmpty ? null : fop[0],
            FopVersion = fop.IsEmpty ? null : JarVersions.OfFop(fop[0]),
            WorkerPath = File.Exists(worker) ? worker : null,
            ClassPath = [worker, .. saxon, .. fop],
        };
    }

    private string? FindJava()
    {
        if (options.JavaPath is { } given)
        {
            return FoundOrReport(File.Exists(given) ? Path.GetFullPath(given) : null, ": " + given);
        }

        string program = OperatingSystem.IsWindows() ? "java.exe" : "java";
        string? home = System.Environment.GetEnvironmentVariable("JAVA_HOME");
        List<string> candidates = string.IsNullOrEmpty(home) ? [] : [Path.Combine(home, "bin", program)];
        string path = System.Environment.GetEnvironmentVariable("PATH") ?? string.Empty;
        candidates.AddRange(path
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, program)));
        return FoundOrReport(candidates.Find(File.Exists), " in JAVA_HOME or PATH");
    }

    private string? FoundOrReport(string? java, string where)
    {
        if (java is null)
        {
            sink.Report(Diagnostic.Create(XsltDiagnostics.JavaMissing, null, where));
        }

        return java;
    }

    private ImmutableArray<string> FindSaxon(out string? path)
    {
        path = Given(options.SaxonPath, "TEIEDITION_SAXON") ?? Path.Combine(DebianJars, "Saxon-HE.jar");
        ImmutableArray<string> jars = File.Exists(path) ? [path]
            : Directory.Exists(path) ? [.. Jars(path, "*.jar")]
            : [];
        if (jars.IsEmpty)
        {
            sink.Report(Diagnostic.Create(XsltDiagnostics.SaxonMissing, null, path));
            path = null;
        }

        return jars;
    }

    private ImmutableArray<string> FindFop()
    {
        string? given = Given(options.FopFolder, "TEIEDITION_FOP");
        string[] folders = given is null
            ? [DebianJars, "/usr/share/fop"]
            : [given, Path.Combine(given, "build"), Path.Combine(given, "lib")];
        List<string> found = [];
        foreach (ImmutableArray<string> names in FopJars)
        {
            string? jar = names.Select(name => FindJar(folders, name)).FirstOrDefault(j => j is not null);
            if (jar is null)
            {
                sink.Report(Diagnostic.Create(XsltDiagnostics.FopMissing, null, names[0] + ".jar"));
                return [];
            }

            found.Add(jar);
        }

        found.AddRange(OptionalJars.Select(name => FindJar(folders, name)).OfType<string>());
        return [.. found];
    }

    private static string? FindJar(string[] folders, string name)
    {
        foreach (string folder in folders.Where(Directory.Exists))
        {
            string exact = Path.Combine(folder, name + ".jar");
            string? jar = File.Exists(exact) ? exact
                : Jars(folder, name + "-*.jar").FirstOrDefault(j => char.IsAsciiDigit(Path.GetFileName(j)[name.Length + 1]));
            if (jar is not null)
            {
                return jar;
            }
        }

        return null;
    }

    private static IEnumerable<string> Jars(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal);

    private static string? Given(string? option, string variable)
    {
        string? value = option ?? System.Environment.GetEnvironmentVariable(variable);
        return string.IsNullOrEmpty(value) ? null : Path.GetFullPath(value);
    }
}
