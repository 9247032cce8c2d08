// SPDX-License-Identifier: MIT
using System.IO.Compression;

namespace TeiEdition.Xslt;

/// <summary>Reads versions from what installations say of themselves, without starting them. Stateless; safe on any thread.</summary>
internal static class JarVersions
{
    /// <summary>The version in the file <c>release</c> of the installation of a <c>java</c> program, or null.</summary>
    public static string? OfJava(string java)
    {
        try
        {
            string real = File.ResolveLinkTarget(java, returnFinalTarget: true)?.FullName ?? java;
            string? home = Path.GetDirectoryName(Path.GetDirectoryName(real));
            string release = Path.Combine(home ?? string.Empty, "release");
            return File.Exists(release) ? Property(File.ReadLines(release), "JAVA_VERSION")?.Trim('"') : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The version that a jar of Saxon-HE carries, or null.</summary>
    public static string? OfSaxon(string jar) => Maven(jar, "META-INF/maven/net.sf.saxon/Saxon-HE/pom.properties");

    /// <summary>The version that fop-core carries, or null.</summary>
    public static string? OfFop(string jar) => Maven(jar, "META-INF/maven/org.apache.xmlgraphics/fop-core/pom.properties");

    private static string? Maven(string jar, string name)
    {
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(jar);
            if (archive.GetEntry(name) is not { } entry)
            {
                return null;
            }

            using StreamReader reader = new(entry.Open());
            return Property(reader.ReadToEnd().Split('\n'), "version");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    private static string? Property(IEnumerable<string> lines, string name) =>
        lines.FirstOrDefault(line => line.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..].Trim();
}
