// SPDX-License-Identifier: MIT
using System.CommandLine;

namespace TeiEdition.Cli;

/// <summary>The options that every command has. Made once for each command line.</summary>
internal sealed class GlobalOptions
{
    /// <summary><c>--quiet</c>.</summary>
    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Show errors only.", Recursive = true };

    /// <summary><c>--verbose</c>.</summary>
    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Show also what was done, and more about each finding.", Recursive = true };

    /// <summary><c>--no-color</c>.</summary>
    public Option<bool> NoColor { get; } = new("--no-color") { Description = "Use no colour; the variable NO_COLOR does the same.", Recursive = true };

    /// <summary><c>--jobs</c>.</summary>
    public Option<int> Jobs { get; } = new("--jobs", "-j")
    {
        Description = "Do N things at the same time; as many as there are processors where nothing is said.",
        HelpName = "N",
        Recursive = true,
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The root command.</param>
    public void AddTo(Command command)
    {
        Jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out int jobs) && jobs < 1)
            {
                result.AddError("--jobs takes a number of 1 or more.");
            }
        });
        command.Options.Add(Quiet);
        command.Options.Add(Verbose);
        command.Options.Add(NoColor);
        command.Options.Add(Jobs);
    }
}
