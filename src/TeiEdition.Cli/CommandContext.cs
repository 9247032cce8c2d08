// SPDX-License-Identifier: MIT
using System.CommandLine;
using TeiEdition.Cli.Diagnostics;
using TeiEdition.Cli.Output;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli;

/// <summary>What a command works with besides its own options. For one command.</summary>
internal sealed class CommandContext
{
    /// <summary>Makes the context of one invocation.</summary>
    /// <param name="parse">The parsed command line.</param>
    /// <param name="options">The options that every command has.</param>
    public CommandContext(ParseResult parse, GlobalOptions options)
    {
        Quiet = parse.GetValue(options.Quiet);
        Verbose = parse.GetValue(options.Verbose);
        Jobs = Math.Max(1, parse.GetValue(options.Jobs));
        NoColor = parse.GetValue(options.NoColor) || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        Sink = new DiagnosticWriter(StandardStreams.OpenError, Quiet, Verbose, colour: !NoColor && !Console.IsErrorRedirected);
    }

    /// <summary>Whether only errors are shown.</summary>
    public bool Quiet { get; }

    /// <summary>Whether infos are shown, too.</summary>
    public bool Verbose { get; }

    /// <summary>Whether colour was turned off.</summary>
    public bool NoColor { get; }

    /// <summary>How many things may be done at the same time; 1 or more.</summary>
    public int Jobs { get; }

    /// <summary>Writes diagnostics to standard error, and remembers the exit status that they ask for.</summary>
    public DiagnosticWriter Sink { get; }

    /// <summary>Reports something that was done; seen with <c>--verbose</c>.</summary>
    /// <param name="descriptor">What.</param>
    /// <param name="path">To which file.</param>
    /// <param name="arguments">The arguments of the template.</param>
    public void Note(DiagnosticDescriptor descriptor, string path, params ReadOnlySpan<string> arguments) =>
        Sink.Report(Diagnostic.Create(descriptor, new SourceLocation(path), arguments));

    /// <summary>Says something that is no diagnostic, on standard error; not with <c>--quiet</c>.</summary>
    /// <param name="line">The line.</param>
    public void Say(string line)
    {
        if (!Quiet)
        {
            TextWriter error = StandardStreams.OpenError();
            error.WriteLine(line);
            error.Flush();
        }
    }

    /// <summary>Reports a fault of the command line.</summary>
    /// <param name="sentence">What is wrong, without a full stop.</param>
    /// <param name="command">The words that ask for help, as <c>teiedition encode</c>.</param>
    public void ReportUsage(string sentence, string command) =>
        Sink.Report(Diagnostic.Create(CliDiagnostics.Usage, null, sentence, command));
}
