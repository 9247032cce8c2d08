// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using TeiEdition.Cli.Documents;
using TeiEdition.Cli.Fixing;
using TeiEdition.Cli.Validating;

namespace TeiEdition.Cli.Commands;

/// <summary>The options of <c>teiedition validate</c>. Made once for each command.</summary>
internal sealed class ValidateOptions
{
    private static readonly ImmutableArray<string> Formats = ["text", "json", "sarif"];

    private readonly Option<string[]> _schema = new("--schema", "-s")
    {
        Description = "A schema that every file is held against, RELAX NG or TEI ODD; else those that a file's xml-model names, else the built-in one.",
        HelpName = "X.rng|X.rnc|X.odd",
    };

    private readonly Option<bool> _noSchema = new("--no-schema") { Description = "Hold no file against a schema, whatever it names." };

    private readonly Option<string[]> _schematron = new("--schematron")
    {
        Description = "A Schematron schema that every file is held against, too; rules within grammars and ODDs are checked in any case.",
        HelpName = "X.sch",
    };

    private readonly Option<bool> _noSchematron = new("--no-schematron") { Description = "Check no Schematron rules." };

    private readonly Option<string?> _phase = new("--phase")
    {
        Description = "The phase of Schematron; #ALL for all patterns, else the default phase of each schema.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _date = new("--date")
    {
        Description = "The day that rules take for today, so that findings can be repeated.",
        HelpName = "YYYY-MM-DD",
    };

    private readonly Option<string?> _source = new("--source")
    {
        Description = "The TEI source for ODDs; else TEIEDITION_TEI_SOURCE, else what the ODD says, else the newest release in the store.",
        HelpName = "p5subset.xml",
    };

    private readonly SchemaStoreOption _store = new();

    private readonly Option<bool> _noIdCheck = new("--no-id-check")
    {
        Description = "Do not check the schema's ID, IDREF and IDREFS; some TEI schemas declare them at odds and can only be used so.",
    };

    private readonly Option<bool> _noPointers = new("--no-pointers") { Description = "Do not follow pointers; ids are checked in any case." };

    private readonly Option<string[]> _catalog = new("--catalog")
    {
        Description = "An XML catalogue, where the files that schemas and documents name are looked up.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _cache = new("--cache")
    {
        Description = "Where compiled schemas and the findings in unchanged documents are kept; else in the user's folder for caches, below teiedition/relaxng.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _noCache = new("--no-cache") { Description = "Compile schemas anew, check every document, and keep nothing." };

    private readonly Option<bool> _recheck = new("--recheck") { Description = "Check also documents in which nothing has changed since an earlier run." };

    private readonly Option<int> _maxErrors = new("--max-errors")
    {
        Description = "After N errors against the schema, hold a file against it no longer; 1000 where nothing is said.",
        HelpName = "N",
        DefaultValueFactory = _ => new ValidateRequest { Inputs = [] }.MaxErrors,
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "How findings are written to standard output: text (lines), json or sarif (one document).",
        HelpName = "text|json|sarif",
        DefaultValueFactory = _ => Formats[0],
    };

    private readonly Option<bool> _fix = new("--fix") { Description = "Make the safe quick fixes in the files, and tell what remains; all else stays byte for byte." };

    private readonly Option<bool> _unsafeFixes = new("--unsafe-fixes") { Description = "With --fix: make those, too, that somebody should look at." };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "With --fix: change no file, and write as a difference what would change." };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        _format.AcceptOnlyFromAmong([.. Formats]);
        command.Options.Add(_schema);
        command.Options.Add(_noSchema);
        command.Options.Add(_schematron);
        command.Options.Add(_noSchematron);
        command.Options.Add(_phase);
        command.Options.Add(_date);
        command.Options.Add(_source);
        _store.AddTo(command);
        command.Options.Add(_noIdCheck);
        command.Options.Add(_noPointers);
        command.Options.Add(_catalog);
        command.Options.Add(_cache);
        command.Options.Add(_noCache);
        command.Options.Add(_recheck);
        command.Options.Add(_maxErrors);
        command.Options.Add(_format);
        command.Options.Add(_fix);
        command.Options.Add(_unsafeFixes);
        command.Options.Add(_dryRun);
        command.Validators.Add(Check);
    }

    /// <summary>Reads them.</summary>
    /// <param name="parse">The parsed command line.</param>
    /// <param name="inputs">What is to be checked.</param>
    public ValidateRequest Read(ParseResult parse, ImmutableArray<string> inputs) => new()
    {
        Inputs = inputs,
        CheckPointers = !parse.GetValue(_noPointers),
        Schemas = ImmutableArray.Create(parse.GetValue(_schema) ?? []),
        UsesSchemas = !parse.GetValue(_noSchema),
        Rules = ImmutableArray.Create(parse.GetValue(_schematron) ?? []),
        UsesRules = !parse.GetValue(_noSchematron),
        Phase = parse.GetValue(_phase),
        Date = DateOf(parse.GetValue(_date)),
        Store = _store.Folder(parse),
        TeiSource = parse.GetValue(_source) ?? (Environment.GetEnvironmentVariable("TEIEDITION_TEI_SOURCE") is { Length: > 0 } named ? named : null),
        CheckIds = !parse.GetValue(_noIdCheck),
        Catalogs = ImmutableArray.Create(parse.GetValue(_catalog) ?? []),
        Cache = parse.GetValue(_noCache) ? null : parse.GetValue(_cache) ?? CacheFolder.Find(),
        MaxErrors = parse.GetValue(_maxErrors),
        KeepsFindings = !parse.GetValue(_recheck),
        Format = parse.GetValue(_format) ?? Formats[0],
        Fix = parse.GetValue(_fix) ? new FixMode(parse.GetValue(_unsafeFixes), parse.GetValue(_dryRun)) : null,
    };

    private static DateOnly? DateOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    private void Check(CommandResult result)
    {
        CheckFixes(result);
        if (result.GetResult(_date) is { Tokens: [{ } day] } && DateOf(day.Value) is null)
        {
            result.AddError("--date takes a day as 2026-11-25.");
        }

        if (result.GetResult(_noSchematron) is { Implicit: false } && result.GetResult(_schematron) is not null)
        {
            result.AddError("--schematron and --no-schematron exclude each other.");
        }

        if (result.GetResult(_noSchematron) is { Implicit: false } && result.GetResult(_phase) is not null)
        {
            result.AddError("--phase and --no-schematron exclude each other.");
        }

        if (result.GetResult(_noSchema) is { Implicit: false } && result.GetResult(_schema) is not null)
        {
            result.AddError("--schema and --no-schema exclude each other.");
        }

        if (result.GetResult(_cache) is { } folder && result.GetResult(_noCache) is { Implicit: false })
        {
            result.AddError("--cache and --no-cache exclude each other.");
        }

        if (result.GetResult(_cache) is { Tokens: [{ Value.Length: 0 }] })
        {
            result.AddError("--cache takes the name of a folder.");
        }

        if (result.GetResult(_maxErrors) is { Tokens: [{ } number] } && int.TryParse(number.Value, out int errors) && errors < 1)
        {
            result.AddError("--max-errors takes a number of 1 or more.");
        }
    }

    private void CheckFixes(CommandResult result)
    {
        bool fixes = result.GetResult(_fix) is { Implicit: false };
        foreach (Option option in (Option[])[_unsafeFixes, _dryRun])
        {
            if (!fixes && result.GetResult(option) is { Implicit: false })
            {
                result.AddError($"{option.Name} says how --fix works, which is not there.");
            }
        }

        if (fixes && result.Children.OfType<ArgumentResult>().Any(a => a.Tokens.Any(t => t.Value == InputFile.Standard)))
        {
            result.AddError("--fix changes files; standard input is none.");
        }

        if (result.GetResult(_dryRun) is { Implicit: false } && result.GetResult(_format) is { Implicit: false })
        {
            result.AddError("--dry-run writes a difference, so that --format says nothing.");
        }
    }
}
