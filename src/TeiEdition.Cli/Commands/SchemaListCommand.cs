// SPDX-License-Identifier: MIT
using System.CommandLine;
using TeiEdition.Cli.Diagnostics;

namespace TeiEdition.Cli.Commands;

/// <summary><c>teiedition schema list</c>: what the store holds.</summary>
internal static class SchemaListCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="global">The options that every command has.</param>
    public static Command Create(GlobalOptions global)
    {
        SchemaStoreOption store = new();
        ExampleCommand command = new(
            "list",
            "Show the TEI releases that the store holds, the oldest first, each with the path of its source.",
            "teiedition schema list");
        store.AddTo(command);
        command.SetAction(parse => CommandLineRunner.RunCommand(
            parse,
            global,
            context =>
            {
                if (store.Read(parse, context.Sink) is not { } folder)
                {
                    return;
                }

                if (folder.Releases.IsEmpty)
                {
                    context.Note(SchemaDiagnostics.EmptyStore, folder.Folder);
                }

                foreach (string release in folder.Releases)
                {
                    Console.Out.WriteLine($"{release}\t{folder.FindSource(release)}");
                }
            }));
        return command;
    }
}
