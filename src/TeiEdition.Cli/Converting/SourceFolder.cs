// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using TeiEdition.Publishing.Reading;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Cli.Converting;

/// <summary>Finds the sources in a folder that is no edition itself, and below it. For one command.</summary>
/// <param name="request">What was asked for.</param>
internal sealed class SourceFolder(EncodeRequest request)
{
    private static readonly FrozenSet<string> Extensions =
        FrozenSet.ToFrozenSet([".txt", ".docx", ".html", ".htm", ".pdf"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a path is a folder that holds sources or folders, and is no edition.</summary>
    /// <param name="path">The path.</param>
    public static bool IsCollection(string path)
    {
        try
        {
            return Directory.Exists(path) && !IsEdition(path)
                && (Directory.EnumerateFiles(path).Any(IsSource) || Directory.EnumerateDirectories(path).Any(IsVisible));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Who looks into it again reports it.
            return false;
        }
    }

    /// <summary>The settings of a file: its own, with its name and <c>.toml</c>, else the <c>edition.toml</c> beside it, else null.</summary>
    /// <param name="path">The file.</param>
    public static string? SettingsBeside(string path) =>
        new[] { Path.ChangeExtension(path, ".toml"), Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, "edition.toml") }
            .FirstOrDefault(File.Exists);

    /// <summary>The job of an edition's folder.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="target">Says where the encoding goes.</param>
    /// <returns>The job; its source is empty where the edition has none.</returns>
    public static EncodeJob OfEdition(string path, EncodeRequest request, Func<EditionFolder, string> target)
    {
        DiagnosticBag bag = new();
        return EditionFolder.Locate(path, bag) is { } folder
            ? new EncodeJob(
                folder.Source ?? string.Empty, request.Settings ?? folder.Settings, request.Authority ?? folder.Authority, target(folder))
            : new EncodeJob(path, null, null, path, bag.ToImmutableArray()[0]);
    }

    /// <summary>The jobs of all sources in a folder and below: the files of a folder by name, then its folders.</summary>
    /// <param name="root">The folder.</param>
    public IEnumerable<EncodeJob> Expand(string root)
    {
        string inside = Path.Combine(root, "authority");
        string? authority = Directory.Exists(inside) ? inside : EditionFolder.AuthorityBeside(root);
        return Expand(root, root, authority);
    }

    private static bool IsEdition(string folder) => Directory.EnumerateFiles(folder, "source.*").Any();

    private static bool IsSource(string file) => Extensions.Contains(Path.GetExtension(file)) && !Path.GetFileName(file).StartsWith('.');

    // A link may lead back to a folder above it.
    private static bool IsVisible(string folder) =>
        !Path.GetFileName(folder).StartsWith('.') && !new DirectoryInfo(folder).Attributes.HasFlag(FileAttributes.ReparsePoint);

    private List<EncodeJob> Expand(string root, string folder, string? authority)
    {
        List<EncodeJob> jobs = [];
        try
        {
            string[] files = [.. Directory.GetFiles(folder).Where(IsSource).Order(StringComparer.Ordinal)];
            ILookup<string, string> byName = files.ToLookup(f => Path.GetFileNameWithoutExtension(f), StringComparer.OrdinalIgnoreCase);
            jobs.AddRange(files.Select(f => OfFile(root, f, byName[Path.GetFileNameWithoutExtension(f)].Count() > 1, authority)));
            foreach (string inner in Directory.GetDirectories(folder).Where(IsVisible).Order(StringComparer.Ordinal))
            {
                jobs.AddRange(IsEdition(inner)
                    ? [OfEdition(inner, request, f => Target(root, inner) is { } target ? target + ".xml" : f.Encoding)]
                    : Expand(root, inner, authority));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            jobs.Add(new EncodeJob(folder, null, null, folder, Diagnostic.Create(
                XmlDiagnostics.CannotRead, new SourceLocation(folder), ReadFailure.Reason(e, string.Empty))));
        }

        return jobs;
    }

    // Two files of one name keep their endings, so that neither is written over the other.
    private EncodeJob OfFile(string root, string file, bool hasTwin, string? authority)
    {
        string name = hasTwin ? file : Path.Combine(Path.GetDirectoryName(file) ?? string.Empty, Path.GetFileNameWithoutExtension(file));
        return new EncodeJob(
            file,
            request.Settings ?? SettingsBeside(file),
            request.Authority ?? EditionFolder.AuthorityBeside(Path.GetDirectoryName(file) ?? string.Empty) ?? authority,
            (Target(root, name) ?? name) + ".xml");
    }

    // Below the folder of the output, as it is below the folder that was named; null where it goes beside the source.
    private string? Target(string root, string path) =>
        request.Output is { } output ? Path.Combine(output, Path.GetRelativePath(root, path)) : null;
}
