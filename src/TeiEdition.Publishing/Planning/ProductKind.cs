// SPDX-License-Identifier: MIT
namespace TeiEdition.Publishing.Planning;

/// <summary>What a product is.</summary>
internal enum ProductKind
{
    /// <summary>The assets of the pages, copied.</summary>
    Assets,

    /// <summary>The authority files, copied.</summary>
    Authority,

    /// <summary>A document's TEI, copied.</summary>
    Tei,

    /// <summary>A document's PDF.</summary>
    Pdf,

    /// <summary>A document's page.</summary>
    Page,

    /// <summary>The index page.</summary>
    Index,
}
