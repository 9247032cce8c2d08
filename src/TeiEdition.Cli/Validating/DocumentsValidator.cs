// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TeiEdition.Cli.Fixing;
using TeiEdition.Cli.Output;
using TeiEdition.Schematron.Xslt.Running;
using TeiEdition.Validation;
using TeiEdition.Validation.Files;
using TeiEdition.Validation.Incremental;
using TeiEdition.Validation.Schemas;
using TeiEdition.Validation.Unused;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Cli.Validating;

/// <summary>The work of <c>teiedition validate</c>: schema, documents, findings. Stateless.</summary>
internal static class DocumentsValidator
{
    /// <summary>Does it.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="context">The command's context.</param>
    public static void Run(ValidateRequest request, CommandContext context)
    {
        using CancellationTokenSource interrupt = new();

        // What is wrong with a catalogue is nobody else's finding.
        IResourceResolver resolver = request.Catalogs.IsEmpty
            ? new FileResolver()
            : new CatalogResolver(request.Catalogs, new CatalogedFiles(new FileResolver()), context.Sink);
        SchemaLibrary library = RunSchemas.Library(request, resolver);
        ImmutableArray<LoadedSchema> given = library.Given(interrupt.Token);
        RunSchemas.Note(given, request.Cache, context);
        FindingsWriter findings = new(request.Fix is { IsDryRun: true } ? FindingsWriter.Silent : request.Format, context, RunSchemas.Findings(given));

        // Nothing is said of documents where not all that was asked for can be said.
        if (given.All(s => s.IsUsable))
        {
            ResultCache? cache = RunSchemas.Results(request, library, TimeProvider.System);
            XsltRuleEngine engine = RunSchemas.Engine(request.Inputs, request);
            ValidationOptions options = new()
            {
                CheckPointers = request.CheckPointers,
                Library = library,
                Rules = RunSchemas.RunOptions(request, TimeProvider.System, engine),
                NamesDeclarations = request.Format != "text",
                MaxSchemaErrors = request.MaxErrors,
                ExternalSubsets = request.Catalogs.IsEmpty ? null : resolver,
                Files = new EditionFiles(new XmlReadingOptions()),
                Roots = EditionRoots.Of(request.Inputs),
            };
            try
            {
                Check(request, options, cache, findings, context, interrupt);
            }
            finally
            {
                cache?.Prune();
                engine.DisposeAsync().AsTask().GetAwaiter().GetResult();
            }

            ImmutableArray<LoadedSchema> named = [.. library.All.Except(given)];
            RunSchemas.Note(named, request.Cache, context);
            findings.WriteSchema(RunSchemas.Findings(named));
        }

        findings.End();
    }

    private static void Check(
        ValidateRequest request,
        ValidationOptions options,
        ResultCache? cache,
        FindingsWriter findings,
        CommandContext context,
        CancellationTokenSource interrupt)
    {
        ImmutableArray<(string Path, Diagnostic? Problem)> documents = InputList.Expand(request.Inputs);
        FixRun? fixing = request.Fix is { } mode ? new FixRun(mode) : null;
        UnusedFiles unused = new();
        CountLine line = new(documents.Length > 1 ? CountLine.Terminal(context) : null, documents.Length, TimeProvider.System);
        DocumentRun run = new(documents, options, cache, fixing, unused.Add, Write);
        Check(run, documents.Length, line, context, interrupt);
        if (request.CheckPointers && InputList.HasFolder(request.Inputs))
        {
            Write(unused.Find());
        }

        if (fixing is not null)
        {
            FixSummary.Write(fixing, [.. documents.Select(d => d.Path)], context);
        }

        void Write(ImmutableArray<Diagnostic> found)
        {
            if (!found.IsEmpty)
            {
                line.Clear();
                findings.Write(found);
            }

            line.Advance();
        }
    }

    private static void Check(DocumentRun run, int count, CountLine line, CommandContext context, CancellationTokenSource interrupt)
    {
        if (count == 1)
        {
            // Soon done, and nothing is left half done: the system may stop it without our help.
            run.Run(jobs: 1, interrupt.Token);
            return;
        }

        using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            run.Run(context.Jobs, interrupt.Token);
        }
        finally
        {
            line.Clear();
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            interrupt.Cancel();
        }
    }
}
