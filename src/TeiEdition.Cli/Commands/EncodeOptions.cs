// SPDX-License-Identifier: MIT
using System.CommandLine;
using TeiEdition.Cli.Converting;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Cli.Commands;

/// <summary>The arguments and options of <c>teiedition encode</c>. Made once for each command line.</summary>
internal sealed class EncodeOptions
{
    private readonly Argument<string[]> _sources = new("SOURCE")
    {
        Description = "A text, Word, HTML or PDF file, - for standard input, the folder of an edition (its source.* is encoded to its minutes.xml), or a folder of sources.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The TEI file to write, or the folder to write it to; - is standard output, where a single file goes when nothing is said. Of a folder of sources each goes beside its source, as NAME.xml, when nothing is said.",
        HelpName = "FILE|DIR",
    };

    private readonly Option<string?> _settings = new("--settings", "-s")
    {
        Description = "The edition's settings; where nothing is said, NAME.toml or edition.toml beside the source.",
        HelpName = "edition.toml",
    };

    private readonly Option<string?> _authority = AuthorityOption();

    private readonly Option<string?> _convention = ConventionOption();

    private readonly Option<string?> _report = new("--report")
    {
        Description = "Write a review page: every judgement that is not certain, source beside reading, to be decided in a browser.",
        HelpName = "FILE.html",
    };

    private readonly Option<string?> _account = new("--account")
    {
        Description = "Write a table that says of each stretch of the source where it is in the TEI, or why it was left out.",
        HelpName = "FILE.tsv",
    };

    private readonly Option<bool> _force = new("--force", "-f") { Description = "Replace also a file that teiedition did not write, or that was edited since." };

    /// <summary>The option that names the folder of authority files.</summary>
    public static Option<string?> AuthorityOption() => new("--authority", "-a")
    {
        Description = "The folder of authority files; where nothing is said, the folder authority beside the source's folder.",
        HelpName = "DIR",
    };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_sources);
        command.Options.Add(_output);
        command.Options.Add(_settings);
        command.Options.Add(_authority);
        command.Options.Add(_convention);
        command.Options.Add(_report);
        command.Options.Add(_account);
        command.Options.Add(_force);
    }

    /// <summary>What they say.</summary>
    /// <param name="parse">The parsed command line.</param>
    public EncodeRequest Read(ParseResult parse) => new()
    {
        Sources = [.. parse.GetValue(_sources) ?? []],
        Output = parse.GetValue(_output),
        Settings = parse.GetValue(_settings),
        Authority = parse.GetValue(_authority),
        Convention = parse.GetValue(_convention),
        Report = parse.GetValue(_report),
        Account = parse.GetValue(_account),
        Force = parse.GetValue(_force),
    };

    private static Option<string?> ConventionOption()
    {
        Option<string?> option = new("--convention")
        {
            Description = "How the sources are read, whatever settings and evidence say; teiedition conventions lists the names.",
            HelpName = "NAME",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !ConventionLibrary.Standard.Names.Contains(result.Tokens[0].Value, StringComparer.Ordinal))
            {
                result.AddError($"{result.Tokens[0].Value} is no convention; there are {string.Join(", ", ConventionLibrary.Standard.Names)}");
            }
        });
        return option;
    }
}
