// SPDX-License-Identifier: MIT
namespace TeiEdition.Publishing.Planning;

/// <summary>One thing to make: a file, or files that belong together. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Document">The document it is made of, or null for what belongs to the whole site.</param>
/// <param name="Inputs">The hash of all that it depends on.</param>
internal sealed record Product(ProductKind Kind, EditionDocument? Document, string Inputs)
{
    /// <summary>The name under which the state records it.</summary>
    public string Id => Document is null ? NameOf(Kind) : $"{NameOf(Kind)}:{Document.Slug}";

    /// <summary>The first part of <see cref="Id"/>.</summary>
    /// <param name="kind">The kind.</param>
    public static string NameOf(ProductKind kind) => kind switch
    {
        ProductKind.Assets => "assets",
        ProductKind.Authority => "authority",
        ProductKind.Tei => "tei",
        ProductKind.Pdf => "pdf",
        ProductKind.Page => "page",
        _ => "index",
    };
}
