// SPDX-License-Identifier: MIT
using TeiEdition.Publishing.Diagnostics;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Publishing.Reading;

/// <summary>Where the parts of an edition stand: a folder with its source, settings and encoding. Immutable; says nothing of their content.</summary>
public sealed record EditionFolder
{
    /// <summary>The folder's own name, by which the edition is known.</summary>
    public required string Slug { get; init; }

    /// <summary>The folder, as it was named.</summary>
    public required string Path { get; init; }

    /// <summary>The source (<c>source.*</c>), or null for an edition that begins with its encoding.</summary>
    public string? Source { get; init; }

    /// <summary>The settings (<c>edition.toml</c>), or null where there are none.</summary>
    public string? Settings { get; init; }

    /// <summary>The encoding (<c>minutes.xml</c>), which need not exist.</summary>
    public required string Encoding { get; init; }

    /// <summary>The folder of authority files beside the edition's, or null where there is none.</summary>
    public string? Authority { get; init; }

    /// <summary>Looks into a folder.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="sink">Gets PUB001, PUB005, PUB006 and XML004.</param>
    /// <returns>The edition, or null after an error.</returns>
    public static EditionFolder? Locate(string path, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(sink);
        string full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        string slug = System.IO.Path.GetFileName(full);
        if (!Reading.Slug.IsAllowed(slug))
        {
            sink.Report(Diagnostic.Create(PublishingDiagnostics.BadSlug, new SourceLocation(path), slug));
            return null;
        }

        string[] sources;
        try
        {
            sources = Directory.GetFiles(path, "source.*");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotRead, new SourceLocation(path), e.Message));
            return null;
        }

        Array.Sort(sources, StringComparer.Ordinal);
        string encoding = System.IO.Path.Combine(path, "minutes.xml");
        if (sources.Length > 1)
        {
            string names = string.Join(", ", sources.Select(System.IO.Path.GetFileName));
            sink.Report(Diagnostic.Create(PublishingDiagnostics.SeveralSources, new SourceLocation(path), names));
            return null;
        }

        if (sources.Length == 0 && !File.Exists(encoding))
        {
            sink.Report(Diagnostic.Create(PublishingDiagnostics.NoEdition, new SourceLocation(path)));
            return null;
        }

        return new EditionFolder
        {
            Slug = slug,
            Path = path,
            Source = sources.Length == 0 ? null : sources[0],
            Settings = IfFile(System.IO.Path.Combine(path, "edition.toml")),
            Encoding = encoding,
            Authority = AuthorityBeside(path),
        };
    }

    /// <summary>The folder <c>authority</c> beside a folder, or null where there is none.</summary>
    /// <param name="folder">The folder; empty for the current one.</param>
    public static string? AuthorityBeside(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder.Length == 0 ? "." : folder));
        string? parent = System.IO.Path.GetDirectoryName(folder.Length == 0 ? full : System.IO.Path.TrimEndingDirectorySeparator(folder));

        // A relative path of one step, or one that ends in a dot, does not name its parent.
        if (string.IsNullOrEmpty(parent) || System.IO.Path.GetFileName(full) != System.IO.Path.GetFileName(folder))
        {
            parent = System.IO.Path.GetDirectoryName(full);
        }

        string? authority = parent is null ? null : System.IO.Path.Combine(parent, "authority");
        return authority is not null && Directory.Exists(authority) ? authority : null;
    }

    private static string? IfFile(string path) => File.Exists(path) ? path : null;
}
