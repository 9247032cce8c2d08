// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Xml.Resolving;

/// <summary>
/// Resources in memory, by absolute URI: what an editor holds unsaved, and what tests need. What it lacks, it may ask another
/// resolver for. Immutable; as safe on any thread as that other one is.
/// </summary>
/// <param name="resources">The bytes by absolute URI.</param>
/// <param name="fallback">Asked for what is not in memory; null for nobody.</param>
public sealed class MemoryResolver(
    ImmutableDictionary<string, ReadOnlyMemory<byte>> resources, IResourceResolver? fallback = null) : IResourceResolver
{
    private readonly ImmutableDictionary<string, ReadOnlyMemory<byte>> _resources = resources ?? throw new ArgumentNullException(nameof(resources));

    /// <inheritdoc/>
    public ResolvedResource? Resolve(string reference, string baseUri, out string? failure)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(baseUri);
        string uri = UriReference.WithoutFragment(UriReference.Resolve(baseUri, reference));
        if (_resources.TryGetValue(uri, out ReadOnlyMemory<byte> content))
        {
            failure = null;
            return new ResolvedResource(uri, FileUri.ToPath(uri) ?? uri, content);
        }

        if (fallback is not null)
        {
            return fallback.Resolve(reference, baseUri, out failure);
        }

        failure = "there is no such resource in memory";
        return null;
    }
}
