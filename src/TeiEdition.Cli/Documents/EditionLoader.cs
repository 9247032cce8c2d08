// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes;
using TeiEdition.Minutes.Encoding;
using TeiEdition.Publishing;
using TeiEdition.Publishing.Diagnostics;
using TeiEdition.Publishing.Reading;
using TeiEdition.Validation;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Documents;

/// <summary>Makes documents for publication of what a command was given: encodes what has a source, and checks everything. For one thread.</summary>
/// <param name="context">The command's context; gets all diagnostics.</param>
/// <param name="checks">What each document is held against.</param>
internal sealed class EditionLoader(CommandContext context, ValidationOptions checks)
{
    private readonly SourceEncoder _encoder = new();
    private string? _authority;

    /// <summary>Loads editions.</summary>
    /// <param name="paths">Folders of editions, or TEI files.</param>
    /// <param name="authority">The folder of authority files for all, or null for the one beside them.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The documents in the order given, and the folder of their authority files; or null after an error.</returns>
    public (ImmutableArray<EditionDocument> Documents, string? Authority)? Load(
        IReadOnlyList<string> paths, string? authority, CancellationToken cancellationToken)
    {
        _authority = authority;
        List<EditionDocument> documents = [];
        foreach (string path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            EditionDocument? document = File.Exists(path) ? LoadFile(path, authority) : LoadFolder(path, authority, cancellationToken);
            if (document is not null && Check(document, cancellationToken))
            {
                documents.Add(document);
            }
        }

        return documents.Count == paths.Count ? ([.. documents], _authority) : null;
    }

    private EditionDocument? LoadFile(string path, string? authority)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        string name = Path.GetFileNameWithoutExtension(path);
        string slug = name == "minutes" ? Path.GetFileName(folder) : name;
        byte[]? content = InputFile.Read(path, context.Sink);
        string beside = Path.GetDirectoryName(path) ?? string.Empty;
        bool sameAuthority = ShareAuthority(path, authority ?? EditionFolder.AuthorityBeside(beside));
        return content is null || !sameAuthority ? null : new EditionDocument(slug, path, [.. content]);
    }

    private EditionDocument? LoadFolder(string path, string? authority, CancellationToken cancellationToken)
    {
        EditionFolder? folder = EditionFolder.Locate(path, context.Sink);
        if (folder is null || !ShareAuthority(path, authority ?? folder.Authority))
        {
            return null;
        }

        byte[]? committed = File.Exists(folder.Encoding) ? InputFile.Read(folder.Encoding, context.Sink) : null;
        if (folder.Source is null)
        {
            return committed is null ? null : new EditionDocument(folder.Slug, folder.Encoding, [.. committed]);
        }

        EncodingResult? fresh = _encoder.Encode(
            folder.Source, folder.Settings, authority ?? folder.Authority, context.Sink, cancellationToken);
        if (fresh is null)
        {
            return null;
        }

        if (committed is null || committed.AsSpan().SequenceEqual(fresh.Tei.AsSpan()))
        {
            return new EditionDocument(folder.Slug, folder.Encoding, fresh.Tei);
        }

        if (OutputDigest.IsOwnUnedited(committed))
        {
            context.Note(PublishingDiagnostics.EncodingOutdated, folder.Encoding, folder.Source, folder.Path);
            return new EditionDocument(folder.Slug, folder.Encoding, fresh.Tei);
        }

        context.Note(PublishingDiagnostics.EditedEncoding, folder.Encoding);
        return new EditionDocument(folder.Slug, folder.Encoding, [.. committed]);
    }

    private bool Check(EditionDocument document, CancellationToken cancellationToken)
    {
        DiagnosticBag bag = new();
        DocumentValidator.Validate(
            document.Tei.AsMemory(),
            document.Path,
            Path.GetDirectoryName(Path.GetFullPath(document.Path)) ?? ".",
            checks,
            bag,
            cancellationToken);
        context.Sink.ReportAll(bag);
        return !bag.HasErrors;
    }

    // A site has one folder of authority files; editions without any do not mind.
    private bool ShareAuthority(string path, string? authority)
    {
        if (authority is null || _authority is null || Path.GetFullPath(authority) == Path.GetFullPath(_authority))
        {
            _authority ??= authority;
            return true;
        }

        context.Note(PublishingDiagnostics.SeveralAuthorities, path, authority, _authority);
        return false;
    }
}
