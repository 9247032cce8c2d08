// SPDX-License-Identifier: MIT
using System.CommandLine;
using TeiEdition.Publishing;

namespace TeiEdition.Cli.Commands;

/// <summary>The options that all commands that publish have. Made once for each command.</summary>
internal sealed class PublishOptions
{
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The folder that gets the output.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<string?> _authority = new("--authority", "-a")
    {
        Description = "The folder of authority files; where nothing is said, the folder authority beside the editions.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _force = new("--force", "-f")
    {
        Description = "Replace also files in DIR that teiedition did not write, or that were edited since.",
    };

    private readonly Option<string?> _title = new("--title") { Description = "The title of the index page.", HelpName = "TITLE" };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="withTitle">Whether there is an index page that can have a title.</param>
    public void AddTo(Command command, bool withTitle)
    {
        command.Options.Add(_output);
        command.Options.Add(_authority);
        command.Options.Add(_force);
        if (withTitle)
        {
            command.Options.Add(_title);
        }
    }

    /// <summary>Reads them into a request that lacks its documents.</summary>
    /// <param name="parse">The parsed command line.</param>
    public PublishRequest Read(ParseResult parse) => new()
    {
        Documents = [],
        OutputFolder = parse.GetValue(_output) ?? ".",
        AuthorityFolder = parse.GetValue(_authority),
        Force = parse.GetValue(_force),
        Title = parse.GetValue(_title) ?? string.Empty,
    };
}
