// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Cli.Diagnostics;
using TeiEdition.Cli.Documents;
using TeiEdition.Cli.Output;
using TeiEdition.Publishing;
using TeiEdition.Validation;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xslt;

namespace TeiEdition.Cli.Commands;

/// <summary>What <c>publish</c> and <c>build</c> have in common: load, check, publish, say what was done. Stateless.</summary>
internal static class Publication
{
    // More documents than this pay for the slower start of Java's full compiler (facts of the worker, measured).
    private const int ShortRun = 10;

    /// <summary>Publishes editions.</summary>
    /// <param name="editions">Folders of editions, or TEI files.</param>
    /// <param name="request">The request without its documents; its authority folder is used for all where it is set.</param>
    /// <param name="checks">What each document is held against before anything is published.</param>
    /// <param name="context">The command's context.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task RunAsync(
        IReadOnlyList<string> editions,
        PublishRequest request,
        ValidationOptions checks,
        CommandContext context,
        CancellationToken cancellationToken)
    {
        if (new EditionLoader(context, checks).Load(editions, request.AuthorityFolder, cancellationToken) is not { } loaded)
        {
            return;
        }

        StylesheetFolder stylesheets = StylesheetFolder.BesideProgram;
        XsltWorkerOptions options = new()
        {
            ShortRun = editions.Count <= ShortRun,
            ReadableFolders = [stylesheets.Path, Path.GetFullPath(request.OutputFolder), .. FontFolders.Existing],
        };

        // What is missing is reported when it is needed; an output that is up to date needs nothing.
        JavaEnvironment java = JavaEnvironment.Locate(options, new DiagnosticBag());
        XsltWorker worker = new(options);
        await using (worker.ConfigureAwait(false))
        {
            EditionPublisher publisher = new(worker, stylesheets, EngineIdentity.Of(java));
            PublishRequest complete = request with
            {
                Documents = loaded.Documents,
                AuthorityFolder = loaded.Authority,
                Jobs = context.Jobs,
            };
            PublishResult result = await Progress.ShowAsync(
                context, "Publishing", publisher.PublishAsync(complete, context.Sink, cancellationToken)).ConfigureAwait(false);
            Report(result, request.OutputFolder, context);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    private static void Report(PublishResult result, string outputFolder, CommandContext context)
    {
        foreach ((DiagnosticDescriptor what, ImmutableArray<string> paths) in
            new[] { (CliDiagnostics.Written, result.Written), (CliDiagnostics.Removed, result.Removed) })
        {
            foreach (string path in paths)
            {
                context.Note(what, Path.Combine(outputFolder, path));
            }
        }

        if (result.Success && result.Written.IsEmpty && result.Removed.IsEmpty)
        {
            context.Note(CliDiagnostics.UpToDate, outputFolder);
        }
    }
}
