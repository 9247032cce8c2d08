// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Validation.Walking;

namespace TeiEdition.Validation.Files;

/// <summary>Collects what a document takes in by XInclude; what stands in examples is left out. For one document.</summary>
/// <param name="folders">Tells the base folder; shown each tag before this.</param>
internal sealed class InclusionCollector(BaseFolders folders) : DocumentCheck
{
    private const string Namespace = "http://www.w3.org/2001/XInclude";

    private readonly List<Inclusion> _all = [];
    private int _depth = int.MaxValue;

    /// <summary>All of them so far, in document order.</summary>
    public ImmutableArray<Inclusion> All => [.. _all];

    /// <inheritdoc/>
    public override void Element(StartTag tag)
    {
        if (tag.Depth <= _depth)
        {
            _depth = int.MaxValue;
        }

        if (tag.IsExample || tag.NamespaceUri != Namespace)
        {
            return;
        }

        if (tag.LocalName == "include")
        {
            TagAttribute? href = tag.Find("href");
            bool isXml = tag.Find("parse") is null or { Value: "xml" };
            _all.Add(new Inclusion(
                href?.Value,
                folders.Of(tag),
                isXml,
                isXml && tag.Find("xpointer") is null,
                href is { } attribute ? tag.PlaceOf(attribute) : tag.Place));
            _depth = tag.Depth;
        }
        else if (tag.LocalName == "fallback" && tag.Depth == _depth + 1)
        {
            _all[^1].HasFallback = true;
        }
    }
}
