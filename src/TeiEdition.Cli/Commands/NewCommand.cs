// SPDX-License-Identifier: MIT
using System.CommandLine;
using TeiEdition.Cli.Converting;

namespace TeiEdition.Cli.Commands;

/// <summary><c>teiedition new</c>: begins an edition.</summary>
internal static class NewCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="global">The options that every command has.</param>
    public static Command Create(GlobalOptions global)
    {
        Argument<string> folder = new("DIR")
        {
            Description = "The edition's folder, new or empty; its name is the address of its page.",
        };
        Option<string> source = new("--from")
        {
            Description = "The source: a text, Word, HTML or PDF file. It is copied.",
            HelpName = "SOURCE",
            Required = true,
        };
        Option<string?> authority = EncodeOptions.AuthorityOption();
        ExampleCommand command = new(
            "new",
            "Begin an edition: a folder with the source, settings that say what was found in it, and its encoding.",
            "teiedition new editions/1971-03-03-bridge --from bridge.docx");
        command.Arguments.Add(folder);
        command.Options.Add(source);
        command.Options.Add(authority);
        command.SetAction((parse, token) => CommandLineRunner.RunCommandAsync(
            parse,
            global,
            (context, ct) =>
            {
                new NewEdition(context).Begin(
                    parse.GetValue(folder) ?? string.Empty, parse.GetValue(source) ?? string.Empty, parse.GetValue(authority), ct);
                return Task.CompletedTask;
            },
            token));
        return command;
    }
}
