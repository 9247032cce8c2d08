// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TeiEdition.Cli.Output;
using TeiEdition.Schematron.Xslt.Running;
using TeiEdition.Validation;
using TeiEdition.Validation.Files;
using TeiEdition.Validation.Incremental;
using TeiEdition.Validation.Schemas;
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
        FindingsWriter findings = new(request.Format, context, RunSchemas.Findings(given));

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
            };
            try
            {
                Check(InputList.Expand(request.Inputs), options, cache, findings, context, interrupt);
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
        ImmutableArray<(string Path, Diagnostic? Problem)> documents,
        ValidationOptions options,
        ResultCache? cache,
        FindingsWriter findings,
        CommandContext context,
        CancellationTokenSource interrupt)
    {
        CountLine line = new(documents.Length > 1 ? CountLine.Terminal(context) : null, documents.Length, TimeProvider.System);
        DocumentRun run = new(documents, options, cache, Write);
        if (documents.Length == 1)
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

        void Write(ImmutableArray<Diagnostic> found)
        {
            if (!found.IsEmpty)
            {
                line.Clear();
                findings.Write(found);
            }

            line.Advance();
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            interrupt.Cancel();
        }
    }
}
