// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Xml.Resolving.Catalogs;

/// <summary>The entries of one catalogue in their order, and the rules by which one is chosen (OASIS XML Catalogs 1.1, section 7). Immutable.</summary>
/// <param name="Entries">The entries, those of groups in their place.</param>
internal sealed record CatalogFile(ImmutableArray<CatalogEntry> Entries)
{
    /// <summary>A catalogue that could not be read.</summary>
    public static CatalogFile Empty { get; } = new(ImmutableArray<CatalogEntry>.Empty);

    /// <summary>The catalogues to look in when neither an entry nor a delegation fits, in their order.</summary>
    public IEnumerable<string> Next => Entries.Where(e => e.Kind == CatalogEntryKind.NextCatalog).Select(e => e.Target);

    /// <summary>What takes the place of what is looked for: exact entries first, then the longest beginning, then the longest end.</summary>
    /// <param name="query">What is looked for.</param>
    /// <returns>An absolute URI, or null.</returns>
    public string? Find(CatalogQuery query)
    {
        if (query.Uri is { } uri)
        {
            return Find(uri, CatalogEntryKind.Uri, CatalogEntryKind.RewriteUri, CatalogEntryKind.UriSuffix);
        }

        return query.SystemId is { } systemId
            ? Find(systemId, CatalogEntryKind.System, CatalogEntryKind.RewriteSystem, CatalogEntryKind.SystemSuffix)
            : null;
    }

    /// <summary>What takes the place of a public identifier; asked after <see cref="Find(CatalogQuery)"/> and the delegations of the system identifier.</summary>
    /// <param name="query">What is looked for.</param>
    /// <returns>An absolute URI, or null.</returns>
    public string? FindPublic(CatalogQuery query)
    {
        foreach (CatalogEntry entry in Entries)
        {
            if (entry.Kind == CatalogEntryKind.Public && Counts(entry, query) && entry.Match == query.PublicId)
            {
                return entry.Target;
            }
        }

        return null;
    }

    /// <summary>The catalogues that alone know about a system identifier or URI, the longest beginning first.</summary>
    /// <param name="query">What is looked for.</param>
    public ImmutableArray<string> Delegates(CatalogQuery query) => query.Uri is { } uri
        ? Delegates(e => e.Kind == CatalogEntryKind.DelegateUri && uri.StartsWith(e.Match, StringComparison.Ordinal))
        : query.SystemId is { } systemId
            ? Delegates(e => e.Kind == CatalogEntryKind.DelegateSystem && systemId.StartsWith(e.Match, StringComparison.Ordinal))
            : [];

    /// <summary>The catalogues that alone know about a public identifier, the longest beginning first.</summary>
    /// <param name="query">What is looked for.</param>
    public ImmutableArray<string> PublicDelegates(CatalogQuery query) => query.PublicId is { } publicId
        ? Delegates(e => e.Kind == CatalogEntryKind.DelegatePublic && Counts(e, query) && publicId.StartsWith(e.Match, StringComparison.Ordinal))
        : [];

    private static bool Counts(CatalogEntry entry, CatalogQuery query) => entry.PrefersPublic || query.SystemId is null;

    private string? Find(string identifier, CatalogEntryKind exact, CatalogEntryKind beginning, CatalogEntryKind end)
    {
        CatalogEntry? longestBeginning = null;
        CatalogEntry? longestEnd = null;
        foreach (CatalogEntry entry in Entries)
        {
            if (entry.Kind == exact && entry.Match == identifier)
            {
                return entry.Target;
            }

            if (entry.Kind == beginning && entry.Match.Length > (longestBeginning?.Match.Length ?? -1)
                && identifier.StartsWith(entry.Match, StringComparison.Ordinal))
            {
                longestBeginning = entry;
            }
            else if (entry.Kind == end && entry.Match.Length > (longestEnd?.Match.Length ?? -1)
                && identifier.EndsWith(entry.Match, StringComparison.Ordinal))
            {
                longestEnd = entry;
            }
        }

        return longestBeginning is null ? longestEnd?.Target : longestBeginning.Target + identifier[longestBeginning.Match.Length..];
    }

    private ImmutableArray<string> Delegates(Func<CatalogEntry, bool> matches) =>
        [.. Entries.Where(matches).OrderByDescending(e => e.Match.Length).Select(e => e.Target)];
}
