// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Publishing.Planning;
using TeiEdition.Publishing.Reading;
using TeiEdition.Publishing.Rendering;
using TeiEdition.Publishing.State;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Writing;

namespace TeiEdition.Publishing.Installing;

/// <summary>Puts rendered products in place, each file whole or not at all, and removes what nobody asks for. Stateless.</summary>
internal static class Installer
{
    /// <summary>Installs. Nothing is written when a file that is not the tool's own stands in the way.</summary>
    /// <param name="rendered">What was made anew.</param>
    /// <param name="products">All that is wanted.</param>
    /// <param name="before">What was published before.</param>
    /// <param name="request">The request.</param>
    /// <param name="sink">Gets PUB007, XML005 and XML006.</param>
    public static PublishResult Install(
        ImmutableArray<RenderedProduct> rendered,
        ImmutableArray<Product> products,
        PublishState before,
        PublishRequest request,
        IDiagnosticSink sink)
    {
        Dictionary<string, string> own = new(StringComparer.Ordinal);
        foreach ((string path, string hash) in before.Products.Values.SelectMany(p => p.Files))
        {
            own[path] = hash;
        }

        ImmutableArray<NamedFile> changed =
            [.. rendered.SelectMany(r => r.Files).Where(f => !StandsAlready(f, request.OutputFolder))];
        ImmutableArray<NamedFile> conflicts =
            [.. changed.Where(f => !request.Force && IsForeign(f.Path, own, request.OutputFolder))];
        foreach (NamedFile file in conflicts)
        {
            SourceLocation place = new(OutputFile.FullName(request.OutputFolder, file.Path));
            sink.Report(Diagnostic.Create(XmlDiagnostics.NotOurs, place));
        }

        if (!conflicts.IsEmpty || !Write(changed, request.OutputFolder, sink))
        {
            return new PublishResult { Success = false };
        }

        PublishState after = StateAfter(rendered, products, before, request.RemoveOthers);
        ImmutableArray<string> removed = Remover.Remove(own, after, request.OutputFolder, sink);
        bool recorded = rendered.IsEmpty && removed.IsEmpty && after.Products.Count == before.Products.Count
            || Try(OutputFile.FullName(request.OutputFolder, StateFile.OwnFolder), sink, () => StateFile.Write(request.OutputFolder, after));
        return new PublishResult
        {
            Success = recorded,
            Written = [.. changed.Select(f => f.Path).Order(StringComparer.Ordinal)],
            Removed = removed,
        };
    }

    private static bool StandsAlready(NamedFile file, string outputFolder) =>
        OutputFile.HashOf(outputFolder, file.Path) == Fingerprint.Of(file.Content.AsSpan());

    private static bool IsForeign(string path, Dictionary<string, string> own, string outputFolder) =>
        File.Exists(OutputFile.FullName(outputFolder, path))
        && !(own.TryGetValue(path, out string? hash) && OutputFile.HashOf(outputFolder, path) == hash);

    private static bool Write(ImmutableArray<NamedFile> files, string outputFolder, IDiagnosticSink sink)
    {
        foreach (NamedFile file in files)
        {
            string name = OutputFile.FullName(outputFolder, file.Path);
            if (!Try(name, sink, () => AtomicFile.Write(name, file.Content.AsSpan())))
            {
                return false;
            }
        }

        return true;
    }

    private static PublishState StateAfter(
        ImmutableArray<RenderedProduct> rendered, ImmutableArray<Product> products, PublishState before, bool removeOthers)
    {
        HashSet<string> wanted = [.. products.Select(p => p.Id)];
        ImmutableSortedDictionary<string, ProductState>.Builder after = before.Products.ToBuilder();
        if (removeOthers)
        {
            after.RemoveRange(before.Products.Keys.Where(id => !wanted.Contains(id)));
        }

        foreach (RenderedProduct product in rendered)
        {
            after[product.Product.Id] = new ProductState(product.Product.Inputs, product.Files.ToImmutableSortedDictionary(
                f => f.Path, f => Fingerprint.Of(f.Content.AsSpan()), StringComparer.Ordinal));
        }

        return before with { Products = after.ToImmutable() };
    }

    private static bool Try(string path, IDiagnosticSink sink, Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotWrite, new SourceLocation(path), e.Message));
            return false;
        }
    }
}
