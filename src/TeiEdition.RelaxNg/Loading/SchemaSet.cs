// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Loading;

/// <summary>
/// All the files that a schema consists of, each read once: what <c>include</c> and <c>externalRef</c> reach, without cycles
/// (RELAX NG, sections 4.6 and 4.7). Immutable; safe on any thread.
/// </summary>
public sealed record SchemaSet
{
    /// <summary>The file that was asked for.</summary>
    public required SchemaDocument Root { get; init; }

    /// <summary>Its absolute URI.</summary>
    public required string RootUri { get; init; }

    /// <summary>The files by absolute URI, the root among them.</summary>
    public required ImmutableDictionary<string, SchemaDocument> Documents { get; init; }

    /// <summary>The absolute URI that each reference means.</summary>
    public required ImmutableDictionary<SchemaReference, string> Targets { get; init; }

    /// <summary>The bytes of the files in the order in which they were first named: the root, then as references stand in the text, each file before those that it names. Whoever keys something by the content of a schema takes them all.</summary>
    public required ImmutableArray<ResolvedResource> Resources { get; init; }

    /// <summary>A schema of one document that names no other, as a program builds it.</summary>
    /// <param name="root">The document; its path is its URI.</param>
    public static SchemaSet Of(SchemaDocument root)
    {
        ArgumentNullException.ThrowIfNull(root);
        return new SchemaSet
        {
            Root = root,
            RootUri = root.Path,
            Documents = ImmutableDictionary.Create<string, SchemaDocument>(StringComparer.Ordinal).Add(root.Path, root),
            Targets = ImmutableDictionary<SchemaReference, string>.Empty,
            Resources = [],
        };
    }

    /// <summary>The file that a reference means.</summary>
    /// <param name="baseUri">What the reference is relative to.</param>
    /// <param name="href">The reference as written.</param>
    /// <returns>The file; null where the schema has no such reference.</returns>
    public SchemaDocument? Find(string baseUri, string href) =>
        Targets.TryGetValue(new SchemaReference(baseUri, href), out string? uri) ? Documents.GetValueOrDefault(uri) : null;
}
