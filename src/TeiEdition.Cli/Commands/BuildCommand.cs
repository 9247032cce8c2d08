// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.CommandLine;
using TeiEdition.Publishing.Diagnostics;

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
        PublishOptions options = new();
        ExampleCommand command = new(
            "build",
            """
            Encode what has a source, check it, and publish it all: DIR/site/index.html, and for each edition its page,
            TEI and PDF in DIR/site/NAME/. Only what has changed is made anew; what belongs to no edition any more is removed.
            """,
            "teiedition build -o editions/out\nteiedition build editions/1962-02-15-talk -o preview");
        command.Arguments.Add(editions);
        options.AddTo(command, withTitle: true);
        command.SetAction((parse, token) => CommandLineRunner.RunCommandAsync(
            parse,
            global,
            async (context, ct) =>
            {
                string[] named = parse.GetValue(editions) ?? [];
                ImmutableArray<string> folders = named.Length > 0 ? [.. named] : FindEditions(context);
                if (!folders.IsEmpty)
                {
                    await Publication.RunAsync(
                        folders, options.Read(parse) with { SiteFolder = "site", RemoveOthers = true }, context, ct).ConfigureAwait(false);
                }
            },
            token));
        return command;
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
