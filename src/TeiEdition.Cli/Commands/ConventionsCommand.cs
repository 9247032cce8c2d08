// SPDX-License-Identifier: MIT
using System.CommandLine;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Cli.Commands;

/// <summary><c>teiedition conventions</c>: the conventions by which sources can be read.</summary>
internal static class ConventionsCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="global">The options that every command has.</param>
    public static Command Create(GlobalOptions global)
    {
        ExampleCommand command = new(
            "conventions", "List the conventions by which minutes can be read: name and what it is.", "teiedition conventions");
        command.SetAction(parse => CommandLineRunner.RunCommand(parse, global, _ =>
        {
            ConventionLibrary library = ConventionLibrary.Standard;
            int width = library.Names.Max(n => n.Length);
            foreach (string name in library.Names)
            {
                Console.Out.WriteLine($"{name.PadRight(width)}  {library.Find(name)?.Title}");
            }
        }));
        return command;
    }
}
