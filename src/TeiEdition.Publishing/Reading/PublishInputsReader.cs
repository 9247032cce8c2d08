// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TeiEdition.Publishing.Diagnostics;
using TeiEdition.Publishing.Planning;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Publishing.Reading;

/// <summary>Checks a request and reads what it depends on. Stateless; safe on any thread.</summary>
internal static class PublishInputsReader
{
    private static readonly ImmutableArray<string> Reserved = ["authority", "assets", "index.html", "site.xml"];

    /// <summary>Reads.</summary>
    /// <param name="request">The request.</param>
    /// <param name="stylesheets">The stylesheets.</param>
    /// <param name="sink">Gets PUB001, PUB002, PUB008 and XML004.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    /// <returns>The inputs, or null after an error.</returns>
    public static PublishInputs? Read(
        PublishRequest request, StylesheetFolder stylesheets, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        if (!CheckSlugs(request.Documents, sink) | !CheckStylesheets(request.Targets, stylesheets, sink))
        {
            return null;
        }

        string current = request.AuthorityFolder ?? string.Empty;
        try
        {
            ImmutableArray<NamedFile> authority = request.AuthorityFolder is { } folder
                ? ReadFolder(folder, "*.xml", SearchOption.TopDirectoryOnly, cancellationToken)
                : [];
            current = stylesheets.Path;
            ImmutableArray<NamedFile> common = ReadTree(stylesheets.CommonPackage, cancellationToken);
            ImmutableArray<NamedFile> web = request.Targets.Web ? ReadTree(stylesheets.WebStylesheet, cancellationToken) : [];
            ImmutableArray<NamedFile> print = request.Targets.Print ? ReadTree(stylesheets.PrintStylesheet, cancellationToken) : [];
            ImmutableArray<NamedFile> assets = request.Targets.Web && Directory.Exists(stylesheets.AssetFolder)
                ? ReadFolder(stylesheets.AssetFolder, "*", SearchOption.AllDirectories, cancellationToken)
                : [];
            return new PublishInputs
            {
                Request = request,
                Authority = authority,
                Assets = assets,
                WebStylesheets = HashOf(common, web.Where(f => !f.Path.StartsWith("assets/", StringComparison.Ordinal))),
                PrintStylesheets = HashOf(common, print),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotRead, new SourceLocation(current), e.Message));
            return null;
        }
    }

    private static string HashOf(IEnumerable<NamedFile> common, IEnumerable<NamedFile> own) =>
        new Fingerprint().Add("common").Add(common).Add("own").Add(own).Finish();

    private static bool CheckSlugs(ImmutableArray<EditionDocument> documents, IDiagnosticSink sink)
    {
        // Case is ignored, for the sake of file systems that ignore it.
        Dictionary<string, string> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (string name in Reserved)
        {
            taken.Add(name, "a part of the site");
        }

        bool good = true;
        foreach (EditionDocument document in documents)
        {
            SourceLocation place = new(document.Path);
            if (!Slug.IsAllowed(document.Slug))
            {
                sink.Report(Diagnostic.Create(PublishingDiagnostics.BadSlug, place, document.Slug));
                good = false;
            }
            else if (!taken.TryAdd(document.Slug, document.Path))
            {
                sink.Report(Diagnostic.Create(PublishingDiagnostics.SlugTaken, place, document.Slug, taken[document.Slug]));
                good = false;
            }
        }

        return good;
    }

    private static bool CheckStylesheets(PublishTargets targets, StylesheetFolder stylesheets, IDiagnosticSink sink)
    {
        List<string> files = [stylesheets.CommonPackage];
        if (targets.Web)
        {
            files.Add(stylesheets.WebStylesheet);
        }

        if (targets.Print)
        {
            files.AddRange([stylesheets.PrintStylesheet, stylesheets.FopConfiguration]);
        }

        foreach (string missing in files.Where(f => !File.Exists(f)))
        {
            sink.Report(Diagnostic.Create(PublishingDiagnostics.NoStylesheets, new SourceLocation(missing)));
        }

        return files.TrueForAll(File.Exists);
    }

    private static ImmutableArray<NamedFile> ReadTree(string main, CancellationToken cancellationToken) =>
        ReadFolder(Path.GetDirectoryName(main) ?? ".", "*", SearchOption.AllDirectories, cancellationToken);

    private static ImmutableArray<NamedFile> ReadFolder(
        string folder, string pattern, SearchOption depth, CancellationToken cancellationToken)
    {
        List<NamedFile> files = [];
        foreach (string path in Directory.GetFiles(folder, pattern, depth))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string relative = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            files.Add(new NamedFile(relative, ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(path))));
        }

        return [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }
}
