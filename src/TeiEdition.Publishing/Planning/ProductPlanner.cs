// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Publishing.Reading;
using TeiEdition.Publishing.Rendering;

namespace TeiEdition.Publishing.Planning;

/// <summary>What has to be in the output, and the hash of all that each part of it depends on. Stateless; safe on any thread.</summary>
internal static class ProductPlanner
{
    /// <summary>Plans.</summary>
    /// <param name="inputs">Everything that was read.</param>
    /// <param name="engineIdentity">Which programs run the stylesheets.</param>
    /// <returns>The products: copies first, then PDFs, pages and the index.</returns>
    public static ImmutableArray<Product> Plan(PublishInputs inputs, string engineIdentity)
    {
        PublishRequest request = inputs.Request;
        PublishTargets targets = request.Targets;
        string tool = $"{ToolVersion.Current}|{request.SiteFolder}";
        List<Product> products = [];
        if (targets.Web)
        {
            products.Add(new(ProductKind.Assets, null, new Fingerprint().Add(tool).Add(inputs.Assets).Finish()));
            products.Add(new(ProductKind.Authority, null, new Fingerprint().Add(tool).Add(inputs.Authority).Finish()));
            products.AddRange(request.Documents.Select(d => new Product(
                ProductKind.Tei, d, new Fingerprint().Add(tool).Add(d.Tei.AsSpan()).Finish())));
        }

        Dictionary<string, string> contents = request.Documents.ToDictionary(
            d => d.Slug, d => ContentOf(d, inputs), StringComparer.Ordinal);
        if (targets.Print)
        {
            products.AddRange(request.Documents.Select(d => new Product(ProductKind.Pdf, d, new Fingerprint()
                .Add(tool).Add(engineIdentity).Add(inputs.PrintStylesheets).Add(contents[d.Slug]).Finish())));
        }

        if (targets.Web)
        {
            string web = new Fingerprint().Add(tool).Add(engineIdentity).Add(inputs.WebStylesheets)
                .Add(targets.Print.ToString(CultureInfo.InvariantCulture)).Finish();
            products.AddRange(request.Documents.Select(d => new Product(
                ProductKind.Page, d, new Fingerprint().Add(web).Add(contents[d.Slug]).Finish())));
            Fingerprint index = new Fingerprint().Add(web).Add(request.Title);
            foreach (EditionDocument document in request.Documents)
            {
                index.Add(contents[document.Slug]);
            }

            products.Add(new(ProductKind.Index, null, index.Finish()));
        }

        return [.. products];
    }

    private static string ContentOf(EditionDocument document, PublishInputs inputs) => new Fingerprint()
        .Add(document.Slug)
        .Add(document.Tei.AsSpan())
        .Add(AuthorityReferences.Closure(document.Tei, inputs.Authority))
        .Finish();
}
