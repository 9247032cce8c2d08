// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.Xml.Names;

namespace TeiEdition.Xml.Resolving.Catalogs;

/// <summary>What is looked for in catalogues, normalised (OASIS XML Catalogs 1.1, sections 6.2 to 6.4). Compared by value. Immutable.</summary>
/// <param name="PublicId">A public identifier, or null.</param>
/// <param name="SystemId">A system identifier, or null.</param>
/// <param name="Uri">A URI reference that is no external identifier; null where the others are meant.</param>
internal sealed record CatalogQuery(string? PublicId, string? SystemId, string? Uri)
{
    private const string PublicUrn = "urn:publicid:";

    /// <summary>An external identifier.</summary>
    /// <param name="publicId">The public identifier; null for none.</param>
    /// <param name="systemId">The system identifier; null for none.</param>
    public static CatalogQuery ForEntity(string? publicId, string? systemId)
    {
        string? normal = publicId is null ? null : NormalisePublic(publicId);
        return systemId is not null && IsPublicUrn(systemId)
            ? new CatalogQuery(normal ?? NormalisePublic(systemId), null, null)
            : new CatalogQuery(normal, systemId is null ? null : UriReference.Escape(systemId), null);
    }

    /// <summary>A URI reference; one that wraps a public identifier is an external identifier.</summary>
    /// <param name="uri">The reference.</param>
    public static CatalogQuery ForUri(string uri) => IsPublicUrn(uri)
        ? new CatalogQuery(NormalisePublic(uri), null, null)
        : new CatalogQuery(null, null, UriReference.Escape(uri));

    /// <summary>A public identifier without needless white space, taken out of its URN (RFC 3151) where it is in one.</summary>
    /// <param name="publicId">The identifier or URN.</param>
    public static string NormalisePublic(string publicId)
    {
        string text = IsPublicUrn(publicId) ? Unwrap(publicId[PublicUrn.Length..]) : publicId;
        StringBuilder normal = new(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            bool isSpace = XmlNames.WhiteSpace.Contains(c, StringComparison.Ordinal);
            if (!isSpace)
            {
                normal.Append(space && normal.Length > 0 ? " " : string.Empty).Append(c);
            }

            space = isSpace;
        }

        return normal.ToString();
    }

    private static bool IsPublicUrn(string reference) => reference.StartsWith(PublicUrn, StringComparison.OrdinalIgnoreCase);

    private static string Unwrap(string urn) => urn
        .Replace("+", " ", StringComparison.Ordinal)
        .Replace(":", "//", StringComparison.Ordinal)
        .Replace(";", "::", StringComparison.Ordinal)
        .Replace("%2B", "+", StringComparison.OrdinalIgnoreCase)
        .Replace("%3A", ":", StringComparison.OrdinalIgnoreCase)
        .Replace("%2F", "/", StringComparison.OrdinalIgnoreCase)
        .Replace("%3B", ";", StringComparison.OrdinalIgnoreCase)
        .Replace("%27", "'", StringComparison.OrdinalIgnoreCase)
        .Replace("%3F", "?", StringComparison.OrdinalIgnoreCase)
        .Replace("%23", "#", StringComparison.OrdinalIgnoreCase)
        .Replace("%25", "%", StringComparison.OrdinalIgnoreCase);
}
