// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using TeiEdition.Cli.Documents;
using TeiEdition.Cli.Validating;

namespace TeiEdition.Cli.Commands;

/// <summary><c>teiedition validate</c>: checks of TEI files.</summary>
internal static class ValidateCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="global">The options that every command has.</param>
    public static Command Create(string name, GlobalOptions global)
    {
        Argument<string[]> inputs = new("FILE|DIR")
        {
            Description = "TEI files, - for standard input, or folders, in which every *.xml is checked.",
            Arity = ArgumentArity.OneOrMore,
        };

        // A misspelt option would otherwise be a file that is not there.
        inputs.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens)
            {
                if (token.Value is ['-', _, ..] && !Path.Exists(token.Value))
                {
                    result.AddError($"There is no option {token.Value}.");
                }
            }

            if (result.Tokens.Count(t => t.Value == InputFile.Standard) > 1)
            {
                result.AddError("Standard input can be read once.");
            }
        });
        ValidateOptions options = new();
        ExampleCommand command = new(
            name,
            """
            Check TEI files: well-formedness, a schema (RELAX NG or TEI ODD) and Schematron rules, ids, pointers, dates and
            language tags; in folders also files that nothing uses. Findings come in the order of the files, and in each file
            in the order of their places.
            """,
            """
            teiedition validate editions
            teiedition validate editions --fix --dry-run
            teiedition validate editions --schema tei_all.rng --no-pointers
            teiedition validate minutes.xml --schema project.odd --source p5subset.xml
            teiedition validate minutes.xml --format sarif > findings.sarif
            """);
        command.Arguments.Add(inputs);
        options.AddTo(command);
        command.SetAction(parse => CommandLineRunner.RunCommand(
            parse,
            global,
            context => DocumentsValidator.Run(
                options.Read(parse, ImmutableArray.Create(parse.GetValue(inputs) ?? [])), context)));
        return command;
    }
}
