// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Resolving.Catalogs;

/// <summary>The entries of a catalogue (OASIS XML Catalogs 1.1, section 6.5).</summary>
internal enum CatalogEntryKind
{
    /// <summary><c>public</c>: a public identifier.</summary>
    Public,

    /// <summary><c>system</c>: a system identifier.</summary>
    System,

    /// <summary><c>rewriteSystem</c>: the beginning of system identifiers.</summary>
    RewriteSystem,

    /// <summary><c>systemSuffix</c>: the end of system identifiers.</summary>
    SystemSuffix,

    /// <summary><c>delegatePublic</c>: another catalogue for public identifiers that begin so.</summary>
    DelegatePublic,

    /// <summary><c>delegateSystem</c>: another catalogue for system identifiers that begin so.</summary>
    DelegateSystem,

    /// <summary><c>uri</c>: a URI.</summary>
    Uri,

    /// <summary><c>rewriteURI</c>: the beginning of URIs.</summary>
    RewriteUri,

    /// <summary><c>uriSuffix</c>: the end of URIs.</summary>
    UriSuffix,

    /// <summary><c>delegateURI</c>: another catalogue for URIs that begin so.</summary>
    DelegateUri,

    /// <summary><c>nextCatalog</c>: another catalogue for what this one does not know.</summary>
    NextCatalog,
}
