// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.CommandLine;
using TeiEdition.Cli.Schemas;
using TeiEdition.Odd;
using TeiEdition.Odd.Store;

namespace TeiEdition.Cli.Commands;

/// <summary><c>teiedition schema compile</c>: an ODD into schemas.</summary>
internal sealed class SchemaCompileCommand
{
    private static readonly ImmutableArray<string> Formats = ["rng", "rnc", "sch", "html"];

    private readonly Argument<string> _odd = new("X.odd") { Description = "The customisation: a TEI file with a schemaSpec." };

    private readonly Option<string?> _source = new("--source")
    {
        Description = "The TEI source; else TEIEDITION_TEI_SOURCE, else what the ODD says, else the newest release in the store.",
        HelpName = "p5subset.xml",
    };

    private readonly SchemaStoreOption _store = new();
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The folder for the files; else that of the ODD.", HelpName = "DIR" };

    private readonly Option<string[]> _format = new("--format")
    {
        Description = "What is made: rng, rnc, sch and html, each by its own option; all of them where nothing is said.",
        HelpName = "FORMAT",
    };

    private readonly Option<string?> _schemaSpec = new("--schema-spec") { Description = "Which schemaSpec, where the file has several; else the first.", HelpName = "IDENT" };
    private readonly Option<string> _language = new("--lang")
    {
        Description = "The language of descriptions and messages, where the ODD has several.",
        HelpName = "LANGUAGE",
        DefaultValueFactory = _ => "en",
    };

    private readonly Option<bool> _descriptions = new("--descriptions") { Description = "Put the descriptions of elements, attributes and values into the schema, for editors." };
    private readonly Option<bool> _force = new("--force") { Description = "Replace files that the tool did not make, too." };

    private SchemaCompileCommand()
    {
    }

    /// <summary>Makes the command.</summary>
    /// <param name="global">The options that every command has.</param>
    public static Command Create(GlobalOptions global)
    {
        SchemaCompileCommand options = new();
        ExampleCommand command = new(
            "compile",
            "Compile a TEI customisation (ODD) into RELAX NG in both syntaxes, ISO Schematron and documentation: X.rng, X.rnc, X.sch, X.html.",
            """
            teiedition schema compile minutes.odd --source p5subset.xml -o schema
            teiedition schema compile minutes.odd --format rng --format sch
            """);
        command.Arguments.Add(options._odd);
        options.AddTo(command);
        command.SetAction((parse, token) => CommandLineRunner.RunCommandAsync(
            parse,
            global,
            (context, ct) =>
            {
                SchemaWriter.Run(options.Read(parse), context.Sink, ct);
                return Task.CompletedTask;
            },
            token));
        return command;
    }

    private void AddTo(Command command)
    {
        command.Options.Add(_source);
        _store.AddTo(command);
        command.Options.Add(_output);
        _format.Validators.Add(result =>
        {
            foreach (string wrong in result.Tokens.Select(t => t.Value).Where(v => !Formats.Contains(v, StringComparer.Ordinal)))
            {
                result.AddError($"--format takes {string.Join(", ", Formats)}; not '{wrong}'.");
            }
        });
        command.Options.Add(_format);
        command.Options.Add(_schemaSpec);
        command.Options.Add(_language);
        command.Options.Add(_descriptions);
        command.Options.Add(_force);
    }

    private SchemaRequest Read(ParseResult parse)
    {
        string[] formats = parse.GetValue(_format) ?? [];
        ImmutableArray<string> chosen = formats.Length == 0 ? Formats : [.. Formats.Where(f => formats.Contains(f, StringComparer.Ordinal))];
        bool descriptions = parse.GetValue(_descriptions);
        string? source = parse.GetValue(_source) ?? Environment.GetEnvironmentVariable("TEIEDITION_TEI_SOURCE");
        return new SchemaRequest
        {
            Odd = parse.GetValue(_odd) ?? string.Empty,
            Options = new OddOptions
            {
                Source = string.IsNullOrEmpty(source) ? null : source,
                Store = _store.Folder(parse) is { } folder ? new TeiStore(folder) : null,
                Language = parse.GetValue(_language) ?? "en",
                SchemaSpec = parse.GetValue(_schemaSpec),
                IncludesDescriptions = descriptions || chosen.Contains("html", StringComparer.Ordinal),
                AnnotatesSchema = descriptions,
            },
            Formats = chosen,
            Output = parse.GetValue(_output),
            Force = parse.GetValue(_force),
        };
    }
}
