// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Publishing.Planning;
using TeiEdition.Publishing.Reading;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xslt;

namespace TeiEdition.Publishing.Rendering;

/// <summary>Makes the bytes of products, several at a time. Stateless; safe on any thread.</summary>
internal static class ProductRenderer
{
    /// <summary>Renders.</summary>
    /// <param name="products">What to make; where there is nothing, nothing is touched and no worker started.</param>
    /// <param name="inputs">What to make it from.</param>
    /// <param name="stylesheets">The stylesheets.</param>
    /// <param name="worker">Runs them.</param>
    /// <param name="sink">Gets the diagnostics in the order of the products, PUB009 and XML005 among them.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The products in their order, or null after an error.</returns>
    public static async Task<ImmutableArray<RenderedProduct>?> RenderAsync(
        ImmutableArray<Product> products,
        PublishInputs inputs,
        StylesheetFolder stylesheets,
        XsltWorker worker,
        IDiagnosticSink sink,
        CancellationToken cancellationToken)
    {
        if (products.IsEmpty)
        {
            return [];
        }

        Stage stage;
        try
        {
            stage = Stage.Create(inputs);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            SourceLocation place = new(inputs.Request.OutputFolder);
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotWrite, place, e.Message));
            return null;
        }

        using (stage)
        {
            RequestFactory requests = new(inputs.Request, stylesheets, stage);
            RenderedProduct?[] rendered = new RenderedProduct?[products.Length];
            DiagnosticBag[] bags = [.. products.Select(_ => new DiagnosticBag())];
            ParallelOptions parallel = new()
            {
                MaxDegreeOfParallelism = Math.Max(1, inputs.Request.Jobs),
                CancellationToken = cancellationToken,
            };
            await Parallel.ForAsync(0, products.Length, parallel, async (i, token) => rendered[i] =
                await RenderOneAsync(products[i], inputs, requests, worker, bags[i], token).ConfigureAwait(false))
                .ConfigureAwait(false);
            foreach (Diagnostic diagnostic in bags.SelectMany(b => b.ToImmutableArray()))
            {
                sink.Report(stage.WithOriginalPlace(diagnostic));
            }

            return rendered.Contains(null) ? null : [.. rendered.OfType<RenderedProduct>()];
        }
    }

    private static async Task<RenderedProduct?> RenderOneAsync(
        Product product,
        PublishInputs inputs,
        RequestFactory requests,
        XsltWorker worker,
        DiagnosticBag bag,
        CancellationToken cancellationToken)
    {
        string slug = product.Document?.Slug ?? string.Empty;
        switch (product.Kind)
        {
            case ProductKind.Assets:
                return Rendered(product, inputs.Request, inputs.Assets.Select(f => f with { Path = SitePaths.Asset(f.Path) }));
            case ProductKind.Authority:
                return Rendered(product, inputs.Request, inputs.Authority.Select(f => f with { Path = SitePaths.Authority(f.Path) }));
            case ProductKind.Tei:
                return Rendered(product, inputs.Request, [new(SitePaths.Tei(slug), product.Document?.Tei ?? [])]);
            case ProductKind.Pdf:
                FormatResult pdf = await worker.FormatAsync(requests.Pdf(slug), cancellationToken).ConfigureAwait(false);
                Report(pdf.Diagnostics, bag);
                return pdf.Success ? Rendered(product, inputs.Request, [new(SitePaths.Pdf(slug), pdf.Pdf)]) : null;
            case ProductKind.Page:
                TransformResult page = await worker.TransformAsync(requests.Page(slug), cancellationToken).ConfigureAwait(false);
                return FilesOf(page, product, SitePaths.Page(slug), slug + "/", inputs.Request, bag);
            default:
                TransformResult index = await worker.TransformAsync(requests.Index(), cancellationToken).ConfigureAwait(false);
                return FilesOf(index, product, SitePaths.Index, string.Empty, inputs.Request, bag);
        }
    }

    private static RenderedProduct? FilesOf(
        TransformResult result, Product product, string principal, string folder, PublishRequest request, DiagnosticBag bag)
    {
        Report(result.Diagnostics, bag);
        if (!result.Success)
        {
            return null;
        }

        List<NamedFile> files = [new(principal, result.Output)];
        foreach (ResultDocument extra in result.ResultDocuments)
        {
            string path = folder + extra.Href;
            bool inside = extra.Href.Split('/').All(Slug.IsAllowed);
            if (!inside || files.Exists(f => string.Equals(f.Path, path, StringComparison.OrdinalIgnoreCase)))
            {
                bag.Report(Diagnostic.Create(
                    Diagnostics.PublishingDiagnostics.OutsideFolder, new SourceLocation(product.Document?.Path ?? "-"), extra.Href));
                return null;
            }

            files.Add(new(path, extra.Content));
        }

        return Rendered(product, request, files);
    }

    private static RenderedProduct Rendered(Product product, PublishRequest request, IEnumerable<NamedFile> files) => new(
        product,
        [.. files.Select(f => request.SiteFolder.Length == 0 ? f : f with { Path = $"{request.SiteFolder}/{f.Path}" })]);

    private static void Report(ImmutableArray<Diagnostic> diagnostics, DiagnosticBag bag)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            bag.Report(diagnostic);
        }
    }
}
