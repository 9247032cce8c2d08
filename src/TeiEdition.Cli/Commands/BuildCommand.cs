// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.CommandLine;
using System.Runtime.CompilerServices;
using TeiEdition.Cli.Validating;
using TeiEdition.Publishing;
using TeiEdition.Publishing.Diagnostics;
using TeiEdition.Schematron.Xslt.Running;
using TeiEdition.Validation;
using TeiEdition.Validation.Schemas;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Cli.Commands;

/// <summary><c>teiedition build</c>: everything that has changed.</summary>
internal static class BuildCommand
{
    private const string EditionsFolder = "editions";

    /// <summary>Makes the command.</summary>
    /// <param name="global">The options that every command has.</param>
    public static Command Create(GlobalOptions global)
    {
        Argument<string[]> editions = new("EDITION")
        {
            Description = "Folders of editions; where nothing is said, all folders below editions/ with an edition.toml, a source.* or a minutes.xml.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<bool> noSchema = new("--no-schema") { Description = "Publish also what its schema does not allow; ids and pointers are checked in any case." };
        PublishOptions options = new();
        ExampleCommand command = new(
            "build",
            """
            Encode what has a source, check it, and publish it all: DIR/site/index.html, and for each edition its page,
            TEI and PDF in DIR/site/NAME/. Each edition is held against its schema first, as teiedition validate does; when one
            is not valid, nothing is published. Only what has changed is made anew; what belongs to no edition any more is removed.
            """,
            "teiedition build -o editions/out\nteiedition build editions/1962-02-15-talk -o preview");
        command.Arguments.Add(editions);
        options.AddTo(command, withTitle: true);
        command.Options.Add(noSchema);
        command.SetAction((parse, token) => CommandLineRunner.RunCommandAsync(
            parse,
            global,
            async (context, ct) =>
            {
                string[] named = parse.GetValue(editions) ?? [];
                ImmutableArray<string> folders = named.Length > 0 ? [.. named] : FindEditions(context);
                if (!folders.IsEmpty)
                {
                    await BuildAsync(
                        folders, options.Read(parse) with { SiteFolder = "site", RemoveOthers = true }, parse.GetValue(noSchema), context, ct)
                        .ConfigureAwait(false);
                }
            },
            token));
        return command;
    }

    private static async Task BuildAsync(
        ImmutableArray<string> folders, PublishRequest request, bool noSchema, CommandContext context, CancellationToken cancellationToken)
    {
        ValidateRequest checks = new()
        {
            Inputs = [],
            UsesSchemas = !noSchema,
            UsesRules = !noSchema,
            Cache = CacheFolder.Find(),
            Store = StoreFolder.Find(),
            TeiSource = Environment.GetEnvironmentVariable("TEIEDITION_TEI_SOURCE") is { Length: > 0 } source ? source : null,
        };
        SchemaLibrary library = RunSchemas.Library(checks, new FileResolver());
        XsltRuleEngine engine = RunSchemas.Engine(folders, checks);
        await using ConfiguredAsyncDisposable owned = engine.ConfigureAwait(false);
        ValidationOptions options = new() { Library = library, Rules = RunSchemas.RunOptions(checks, TimeProvider.System, engine) };
        await Publication.RunAsync(folders, request, options, context, cancellationToken).ConfigureAwait(false);
        foreach (Diagnostic finding in RunSchemas.Findings(library.All))
        {
            context.Sink.Report(finding);
        }
    }

    private static ImmutableArray<string> FindEditions(CommandContext context)
    {
        string[] folders = Directory.Exists(EditionsFolder) ? Directory.GetDirectories(EditionsFolder) : [];
        ImmutableArray<string> editions = [.. folders.Where(IsEdition).Order(StringComparer.Ordinal)];
        if (editions.IsEmpty)
        {
            context.Note(PublishingDiagnostics.NoEditions, EditionsFolder);
        }

        return editions;
    }

    private static bool IsEdition(string folder) =>
        File.Exists(Path.Combine(folder, "edition.toml"))
        || File.Exists(Path.Combine(folder, "minutes.xml"))
        || Directory.EnumerateFiles(folder, "source.*").Any();
}
