// SPDX-License-Identifier: MIT
using System.CommandLine;

namespace TeiEdition.Cli.Commands;

/// <summary><c>teiedition schema</c>: the commands about schemas and what they are made from.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command with those below it.</summary>
    /// <param name="global">The options that every command has.</param>
    public static Command Create(GlobalOptions global)
    {
        Command command = new("schema", "Make schemas, and keep the TEI source that they are made from.");
        command.Subcommands.Add(SchemaCompileCommand.Create(global));
        command.Subcommands.Add(SchemaFetchCommand.Create(global));
        command.Subcommands.Add(SchemaListCommand.Create(global));
        return command;
    }
}
