// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Validation.Ids;
using TeiEdition.Validation.Pointers;

namespace TeiEdition.Validation.Files;

/// <summary>The files that a document takes in by XInclude, directly or through others, and their ids. Immutable once made; for one thread.</summary>
internal sealed class IncludedIds
{
    private readonly List<(IdTable Ids, Inclusion First, bool IsWhole)> _files = [];

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
        Queue<(Inclusion First, Inclusion Next, bool IsWhole)> open = new(inclusions.Select(i => (i, i, true)));
        while (open.TryDequeue(out (Inclusion First, Inclusion Next, bool IsWhole) pair))
        {
            bool isWhole = pair.IsWhole && pair.Next.IsWhole;
            if (PathOf(pair.Next) is { } path && seen.Add(path)
                && files.Get(path, id: null, withIds: true, cancellationToken) is { Ids: { } table } file)
            {
                result._files.Add((table, pair.First, isWhole));
                foreach (Inclusion further in file.Inclusions)
                {
                    open.Enqueue((pair.First, further, isWhole));
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

    /// <summary>The ids that stand on two elements once the files are put together, in the order of inclusion and then of their places.</summary>
    /// <param name="own">The ids of the document.</param>
    /// <returns>Each with the inclusion of the document that brings it in a second time, and both elements. What an XPointer takes in is left out.</returns>
    public IEnumerable<(string Id, Inclusion Inclusion, IdTarget First, IdTarget Second)> Duplicates(IdTable own)
    {
        Dictionary<string, IdTarget> known = new(StringComparer.Ordinal);
        foreach ((IdTable table, Inclusion first, bool isWhole) in _files)
        {
            if (!isWhole)
            {
                continue;
            }

            foreach ((string id, IdTarget second) in table.All.Where(t => t.Value.IsOwn).OrderBy(t => t.Value.Line).ThenBy(t => t.Value.Column))
            {
                if ((own.Find(id) is { IsOwn: true } mine ? mine : known.TryGetValue(id, out IdTarget other) ? other : (IdTarget?)null) is { } before)
                {
                    yield return (id, first, before, second);
                }
                else
                {
                    known.Add(id, second);
                }
            }
        }
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
