// SPDX-License-Identifier: MIT
using System.CommandLine;
using TeiEdition.Publishing;
using TeiEdition.Validation;

namespace TeiEdition.Cli.Commands;

/// <summary><c>teiedition publish web</c> and <c>publish print</c>: one output of editions.</summary>
internal static class PublishCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="global">The options that every command has.</param>
    public static Command Create(GlobalOptions global)
    {
        ExampleCommand command = new(
            "publish",
            "Make one output of editions.",
            "teiedition publish web editions/1962-02-15-talk -o site\nteiedition publish print minutes.xml -o pdf");
        command.Subcommands.Add(CreateOne(
            "web",
            "A web site: DIR/index.html, and for each edition DIR/NAME/index.html with its TEI. Name all editions of a site in one call.",
            new PublishTargets { Print = false },
            global));
        command.Subcommands.Add(CreateOne(
            "print", "A PDF for each edition: DIR/NAME/minutes.pdf.", new PublishTargets { Web = false }, global));
        return command;
    }

    private static ExampleCommand CreateOne(string name, string description, PublishTargets targets, GlobalOptions global)
    {
        Argument<string[]> editions = new("EDITION")
        {
            Description = "The folder of an edition, or a TEI file.",
            Arity = ArgumentArity.OneOrMore,
        };
        PublishOptions options = new();
        ExampleCommand command = new(name, description, $"teiedition publish {name} editions/1962-02-15-talk -o DIR");
        command.Arguments.Add(editions);
        options.AddTo(command, withTitle: targets.Web);
        command.SetAction((parse, token) => CommandLineRunner.RunCommandAsync(
            parse,
            global,
            (context, ct) => Publication.RunAsync(
                parse.GetValue(editions) ?? [], options.Read(parse) with { Targets = targets }, new ValidationOptions(), context, ct),
            token));
        return command;
    }
}
