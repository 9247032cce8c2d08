// SPDX-License-Identifier: MIT
using System.Collections.Concurrent;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Cli.Validating;

/// <summary>
/// Stands behind a catalogue: reads what it names, and of the entities that it does not name only those that belong to a
/// file that was read so. A document cannot have any other file read by its document type. Safe on any thread.
/// </summary>
/// <param name="files">Reads the files.</param>
internal sealed class CatalogedFiles(IResourceResolver files) : IResourceResolver
{
    private readonly ConcurrentDictionary<string, bool> _read = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ResolvedResource? Resolve(string reference, string baseUri, out string? failure)
    {
        ResolvedResource? resource = files.Resolve(reference, baseUri, out failure);
        if (resource is not null)
        {
            _read[resource.Uri] = true;
        }

        return resource;
    }

    /// <inheritdoc/>
    public ResolvedResource? ResolveEntity(string? publicId, string systemId, string baseUri, out string? failure)
    {
        if (_read.ContainsKey(baseUri))
        {
            return Resolve(systemId, baseUri, out failure);
        }

        failure = "no catalogue names it";
        return null;
    }
}
