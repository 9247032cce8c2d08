// SPDX-License-Identifier: MIT
using System.CommandLine;
using TeiEdition.Cli.Diagnostics;
using TeiEdition.Odd.Store;

namespace TeiEdition.Cli.Commands;

/// <summary><c>teiedition schema fetch</c>: the TEI source of a release into the store.</summary>
internal static class SchemaFetchCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="global">The options that every command has.</param>
    public static Command Create(GlobalOptions global)
    {
        Argument<string> release = new("RELEASE") { Description = "The number of the release, as 4.9.0." };
        Option<string?> from = new("--from")
        {
            Description = "Where the source p5subset.xml is taken from, an http or https address or a file; else the TEI's Vault.",
            HelpName = "URL|FILE",
        };
        SchemaStoreOption store = new();
        ExampleCommand command = new(
            "fetch",
            """
            Fetch the source of a TEI release into the store. It is kept when it is a TEI source and that release. This is
            the only command that opens a network connection. The path of the file is written to standard output.
            """,
            """
            teiedition schema fetch 4.9.0
            teiedition schema fetch 4.9.0 --from p5subset.xml
            """);
        command.Arguments.Add(release);
        command.Options.Add(from);
        store.AddTo(command);
        command.SetAction((parse, token) => CommandLineRunner.RunCommandAsync(
            parse,
            global,
            async (context, ct) =>
            {
                if (store.Read(parse, context.Sink) is not { } folder)
                {
                    return;
                }

                TeiSourceFetcher fetcher = new(folder, new TeiFetchOptions());
                string number = parse.GetValue(release) ?? string.Empty;
                if (await fetcher.FetchAsync(number, parse.GetValue(from), context.Sink, ct).ConfigureAwait(false) is { } path)
                {
                    context.Note(CliDiagnostics.Written, path);
                    Console.Out.WriteLine(path);
                }
            },
            token));
        return command;
    }
}
