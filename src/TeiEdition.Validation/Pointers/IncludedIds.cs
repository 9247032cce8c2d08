// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Xml.Linq;

namespace TeiEdition.Validation.Pointers;

/// <summary>The ids of the files that a document takes in by XInclude, directly or through others. Stateless.</summary>
internal static class IncludedIds
{
    /// <summary>Collects the ids; a file that is missing or cannot be read adds none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="location">Its full path.</param>
    /// <param name="files">Reads the files.</param>
    /// <param name="cancellationToken">Stops between two elements.</param>
    public static FrozenSet<string> Collect(
        XDocument document, string location, TargetFiles files, CancellationToken cancellationToken)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal) { location };
        Queue<(string From, string Href)> open = new();
        foreach (string href in TargetFiles.IncludesOf(document))
        {
            open.Enqueue((location, href));
        }

        while (open.TryDequeue(out (string From, string Href) next))
        {
            PointerValue value = PointerValue.Parse(next.Href);
            if (value.Scheme is not null || value.IsNetworkPath || value.Path.Length == 0)
            {
                continue;
            }

            string path = LocalPath.Resolve(Path.GetDirectoryName(next.From) ?? next.From, value.Path);
            if (seen.Add(path) && files.Get(path, withIds: true, cancellationToken) is { Ids: { } table } file)
            {
                ids.UnionWith(table.Ids);
                foreach (string href in file.Includes)
                {
                    open.Enqueue((path, href));
                }
            }
        }

        return ids.ToFrozenSet(StringComparer.Ordinal);
    }
}
