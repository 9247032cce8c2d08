// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Schemas;

/// <summary>
/// Names the files that were found by a URI as users name files: from a folder, where they are below it. So a file has one
/// name, whichever document leads to it. As safe on any thread as the resolver behind it.
/// </summary>
/// <param name="inner">Finds the files.</param>
/// <param name="folder">The full path of the folder; null where full paths stay.</param>
internal sealed class ShownPaths(IResourceResolver inner, string? folder) : IResourceResolver
{
    /// <inheritdoc/>
    public ResolvedResource? Resolve(string reference, string baseUri, out string? failure) =>
        Named(inner.Resolve(reference, baseUri, out failure));

    /// <inheritdoc/>
    public ResolvedResource? ResolveEntity(string? publicId, string systemId, string baseUri, out string? failure) =>
        Named(inner.ResolveEntity(publicId, systemId, baseUri, out failure));

    private ResolvedResource? Named(ResolvedResource? resource)
    {
        if (folder is null || resource is null || resource.Path != FileUri.ToPath(resource.Uri))
        {
            return resource;
        }

        string relative = Path.GetRelativePath(folder, resource.Path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? resource : resource with { Path = relative };
    }
}
