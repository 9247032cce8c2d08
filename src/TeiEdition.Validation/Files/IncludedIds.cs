// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Validation.Ids;
using TeiEdition.Validation.Pointers;

namespace TeiEdition.Validation.Files;

/// <summary>The files that a document takes in by XInclude, directly or through others, and their ids. Immutable once made; for one thread.</summary>
internal sealed class IncludedIds
{
    private readonly List<(IdTable Ids, Inclusion Inclusion, string Path)> _files = [];

    /// <summary>The tables of these files, each with the inclusion of the document itself that leads there and the full path; in the order of inclusion.</summary>
    public IEnumerable<(IdTable Ids, Inclusion Inclusion, string Path)> Files => _files;

    /// <summary>Collects them; a file that is missing or cannot be read adds nothing.</summary>
    /// <param name="inclusions">Those of the document.</param>
    /// <param name="location">Its full path.</param>
    /// <param name="files">Reads the files.</param>
    /// <param name="cancellationToken">Stops between two elements.</param>
    public static IncludedIds Collect(
        ImmutableArray<Inclusion> inclusions, string location, TargetFiles files, CancellationToken cancellationToken)
    {
        IncludedIds result = new();
        HashSet<string> seen = new(StringComparer.Ordinal) { location };
        Queue<(Inclusion First, Inclusion Next)> open = new(inclusions.Select(i => (i, i)));
        while (open.TryDequeue(out (Inclusion First, Inclusion Next) pair))
        {
            if (PathOf(pair.Next) is { } path && seen.Add(path)
                && files.Get(path, id: null, withIds: true, cancellationToken) is { Ids: { } table } file)
            {
                result._files.Add((table, pair.First, path));
                foreach (Inclusion further in file.Inclusions)
                {
                    open.Enqueue((pair.First, further));
                }
            }
        }

        return result;
    }

    /// <summary>The element that has an id in one of them, or null.</summary>
    /// <param name="id">The id.</param>
    public IdTarget? Find(string id)
    {
        foreach ((IdTable table, _, _) in _files)
        {
            if (table.Find(id) is { } target)
            {
                return target;
            }
        }

        return null;
    }

    /// <summary>The full path of the XML file that an inclusion names, or null where it names none of this computer.</summary>
    /// <param name="inclusion">The inclusion.</param>
    private static string? PathOf(Inclusion inclusion)
    {
        if (inclusion is not { IsXml: true, Href: { } href, Folder: { } folder })
        {
            return null;
        }

        PointerValue value = PointerValue.Parse(href.Trim(XmlSpace.Characters));
        return value.Scheme is not null || value.IsNetworkPath || value.Path.Length == 0 ? null : LocalPath.Resolve(folder, value.Path);
    }
}
