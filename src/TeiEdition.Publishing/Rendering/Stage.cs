// SPDX-License-Identifier: MIT
using TeiEdition.Publishing.Reading;
using TeiEdition.Publishing.State;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Publishing.Rendering;

/// <summary>
/// A site in the making: a folder inside the output folder in which the stylesheets find the documents, the list and the
/// authority files as they will stand. Removed when disposed; what an aborted run left is removed first.
/// </summary>
internal sealed class Stage : IDisposable
{
    private readonly Dictionary<string, string> _originals = new(StringComparer.Ordinal);

    // The folders around the stage that were not there before, innermost first.
    private readonly string[] _made;

    private Stage(string root)
    {
        Root = root;
        string own = Path.GetDirectoryName(root) ?? root;
        string output = Path.GetDirectoryName(own) ?? own;
        _made = [.. new[] { own, output }.Where(f => !Directory.Exists(f))];
    }

    /// <summary>The folder, as a full path.</summary>
    public string Root { get; }

    /// <summary>Makes the folder and fills it.</summary>
    /// <param name="inputs">What it holds.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, by permission.</exception>
    public static Stage Create(PublishInputs inputs)
    {
        string root = Path.GetFullPath(Path.Combine(inputs.Request.OutputFolder, StateFile.OwnFolder, "stage"));
        Stage stage = new(root);
        stage.Dispose();
        try
        {
            foreach (NamedFile file in inputs.Authority)
            {
                stage.Write(SitePaths.Authority(file.Path), file.Content.AsSpan());
                if (inputs.Request.AuthorityFolder is { } folder)
                {
                    stage._originals[stage.PathOf(SitePaths.Authority(file.Path))] = Path.Combine(folder, file.Path);
                }
            }

            foreach (EditionDocument document in inputs.Request.Documents)
            {
                stage.Write(SitePaths.Tei(document.Slug), document.Tei.AsSpan());
                stage._originals[stage.PathOf(SitePaths.Tei(document.Slug))] = document.Path;
            }

            stage.Write(SitePaths.List, SiteList.Write(inputs.Request));
            return stage;
        }
        catch
        {
            stage.Dispose();
            throw;
        }
    }

    /// <summary>The full name of a staged file.</summary>
    /// <param name="path">Its path in the site.</param>
    public string PathOf(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>A diagnostic about a staged copy, as one about the file that was copied.</summary>
    /// <param name="diagnostic">The worker's diagnostic.</param>
    public Diagnostic WithOriginalPlace(Diagnostic diagnostic) => diagnostic with
    {
        Location = Original(diagnostic.Location),
        Related = [.. diagnostic.Related.Select(r => Original(r) ?? r)],
    };

    /// <summary>Removes the folder, and those around it that were made for it and hold nothing else.</summary>
    public void Dispose()
    {
        try
        {
            if (Directory.Exists(Root))
            {
                Directory.Delete(Root, recursive: true);
            }

            foreach (string folder in _made.Where(f => Directory.Exists(f) && !Directory.EnumerateFileSystemEntries(f).Any()))
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In use by somebody; the next run removes it.
        }
    }

    private SourceLocation? Original(SourceLocation? place) =>
        place is not null && _originals.TryGetValue(place.Path, out string? path) ? place with { Path = path } : place;

    private void Write(string path, ReadOnlySpan<byte> content)
    {
        string name = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(name) ?? Root);
        File.WriteAllBytes(name, content);
    }
}
