// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;
using TeiEdition.Cli.Diagnostics;
using TeiEdition.Cli.Documents;
using TeiEdition.Minutes;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Publishing.Diagnostics;
using TeiEdition.Publishing.Reading;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Converting;

/// <summary>Makes the folder of a new edition: all of it, or nothing. For one command.</summary>
/// <param name="context">The command's context.</param>
internal sealed class NewEdition(CommandContext context)
{
    /// <summary>Begins an edition.</summary>
    /// <param name="folder">Its folder, which does not exist or is empty.</param>
    /// <param name="source">The source.</param>
    /// <param name="authority">The folder of authority files; null for the one beside the edition.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Begin(string folder, string source, string? authority, CancellationToken cancellationToken)
    {
        string slug = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (!Slug.IsAllowed(slug))
        {
            context.Note(PublishingDiagnostics.BadSlug, folder, slug);
            return;
        }

        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            context.Note(CliDiagnostics.FolderInUse, folder);
            return;
        }

        authority ??= EditionFolder.AuthorityBeside(folder);
        AuthorityIndex? index = authority is null ? AuthorityIndex.Empty : AuthorityReader.Read(authority, context.Sink, cancellationToken);
        byte[]? content = InputFile.Read(source, context.Sink);
        if (index is null || content is null
            || EditionStarter.Start(new MinutesSource(source, content), slug, index, context.Sink, cancellationToken) is not { } edition)
        {
            return;
        }

        string extension = source == InputFile.Standard ? ".txt" : Path.GetExtension(source).ToLowerInvariant();
        Write(folder, "source" + (extension.Length > 1 ? extension : ".txt"), content, edition.Settings, edition.Result);
    }

    // Made under another name, and renamed when all of it is there.
    private void Write(string folder, string source, byte[] content, string settings, EncodingResult result)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        string temporary = $"{full}.{Path.GetRandomFileName()}.tmp";
        try
        {
            Directory.CreateDirectory(temporary);
            File.WriteAllBytes(Path.Combine(temporary, source), content);
            File.WriteAllText(Path.Combine(temporary, "edition.toml"), settings, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.WriteAllBytes(Path.Combine(temporary, "minutes.xml"), [.. result.Tei]);
            if (Directory.Exists(full))
            {
                Directory.Delete(full);
            }

            Directory.Move(temporary, full);
            foreach (string name in new[] { source, "edition.toml", "minutes.xml" })
            {
                context.Note(CliDiagnostics.Written, Path.Combine(folder, name));
            }

            Next(folder, result);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Note(XmlDiagnostics.CannotWrite, folder, e.Message);
        }
        finally
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }
        }
    }

    private void Next(string folder, EncodingResult result)
    {
        EncodingSummary s = result.Summary;
        context.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{folder}: {s.Turns} turns, {s.Participants} participants, {s.Names} names, {result.ToReview.Count()} judgements to look at"));
        context.Say($"Next: read {Path.Combine(folder, "edition.toml")}, then");
        context.Say($"  teiedition encode {folder} --report review.html   and decide in a browser what is not certain");
        context.Say($"  teiedition build {folder} -o out                  to see the page and the book");
    }
}
