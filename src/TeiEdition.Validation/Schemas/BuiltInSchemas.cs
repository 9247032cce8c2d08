// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Schemas;

/// <summary>
/// The schemas that come with the program, for documents that name none: the grammar and the rules for minutes, made from
/// <c>schema/minutes.odd</c>. Everything else is asked of another resolver. As safe on any thread as that is.
/// </summary>
/// <param name="inner">Finds everything else.</param>
internal sealed class BuiltInSchemas(IResourceResolver inner) : IResourceResolver
{
    private const string Folder = "teiedition:/schema/";

    private static readonly ImmutableArray<string> Names = ["minutes.rng", "minutes.sch"];

    /// <summary>The URIs of the built-in schemas, the grammar first; empty for a program that was built without them.</summary>
    public static ImmutableArray<string> Uris => [.. Names.Where(n => typeof(BuiltInSchemas).Assembly.GetManifestResourceInfo(n) is not null).Select(n => Folder + n)];

    /// <inheritdoc/>
    public ResolvedResource? Resolve(string reference, string baseUri, out string? failure)
    {
        if (reference.StartsWith(Folder, StringComparison.Ordinal)
            && typeof(BuiltInSchemas).Assembly.GetManifestResourceStream(reference[Folder.Length..]) is { } stream)
        {
            using Stream owned = stream;
            byte[] content = new byte[owned.Length];
            owned.ReadExactly(content);
            failure = null;
            return new ResolvedResource(reference, reference, content);
        }

        return inner.Resolve(reference, baseUri, out failure);
    }

    /// <inheritdoc/>
    public ResolvedResource? ResolveEntity(string? publicId, string systemId, string baseUri, out string? failure) =>
        inner.ResolveEntity(publicId, systemId, baseUri, out failure);
}
