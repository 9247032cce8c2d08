// SPDX-License-Identifier: MIT
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using TeiEdition.Cli.Commands;
using TeiEdition.Cli.Diagnostics;
using TeiEdition.Cli.Output;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli;

/// <summary>Parses the command line, runs the command, and turns whatever happens into diagnostics and an exit status.</summary>
internal static class CommandLineRunner
{
    private const string Validate = "validate";

    /// <summary>Runs.</summary>
    /// <param name="arguments">The arguments of the process.</param>
    /// <returns>The exit status.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        // System.CommandLine words its help by the culture; the tool speaks English everywhere.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        GlobalOptions options = new();
        RootCommand root = new("""
            Digital editions of minutes of conversations: plain text to TEI, a web site and a PDF.

            Exit status: 0 fine, 1 a document has errors, 2 usage, 3 something could not be read, written or found,
            4 internal error, 130 stopped by Ctrl-C.
            """);
        options.AddTo(root);
        AddCommands(root, options, arguments);
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Action = help.Action is HelpAction usual ? new HelpWithExamples(usual) : help.Action;
        }

        ParseResult parse = root.Parse(arguments);
        if (parse.Action is ParseErrorAction || (parse.Action is null && parse.Errors.Count > 0))
        {
            return ReportUsage(parse);
        }

        InvocationConfiguration configuration = new()
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        };

        // Only a command that is asynchronous pays for the machinery of tasks and signals.
        return parse.Action is SynchronousCommandLineAction
            ? parse.Invoke(configuration)
            : parse.InvokeAsync(configuration).GetAwaiter().GetResult();
    }

    /// <summary>Runs the work of one command on this thread; Ctrl-C is the command's to listen to.</summary>
    /// <param name="parse">The parsed command line.</param>
    /// <param name="options">The options that every command has.</param>
    /// <param name="work">The work; it reports through the context.</param>
    /// <returns>The exit status that the diagnostics ask for.</returns>
    public static int RunCommand(ParseResult parse, GlobalOptions options, Action<CommandContext> work)
    {
        CommandContext context = new(parse, options);
        try
        {
            work(context);
        }
        catch (OperationCanceledException)
        {
            context.Sink.Report(Diagnostic.Create(CliDiagnostics.Cancelled, null));
        }
#pragma warning disable CA1031 // The outermost edge: an exception that nobody foresaw becomes CLI001 and exit status 4.
        catch (Exception e)
#pragma warning restore CA1031
        {
            ReportInternal(e, context);
        }

        return context.Sink.ExitStatus;
    }

    /// <summary>Runs one command's work.</summary>
    /// <param name="parse">The parsed command line.</param>
    /// <param name="options">The options that every command has.</param>
    /// <param name="work">The work; it reports through the context.</param>
    /// <param name="cancellationToken">Signalled by Ctrl-C.</param>
    /// <returns>The exit status that the diagnostics ask for.</returns>
    public static async Task<int> RunCommandAsync(
        ParseResult parse,
        GlobalOptions options,
        Func<CommandContext, CancellationToken, Task> work,
        CancellationToken cancellationToken)
    {
        CommandContext context = new(parse, options);
        try
        {
            // System.CommandLine listens for Ctrl-C only once the command has given its task back, so none of the work is done before.
            await Task.Run(() => work(context, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            context.Sink.Report(Diagnostic.Create(CliDiagnostics.Cancelled, null));
            return ExitStatus.Cancelled;
        }
#pragma warning disable CA1031 // The outermost edge: an exception that nobody foresaw becomes CLI001 and exit status 4.
        catch (Exception e)
#pragma warning restore CA1031
        {
            ReportInternal(e, context);
        }

        return context.Sink.ExitStatus;
    }

    private static void ReportInternal(Exception e, CommandContext context)
    {
        context.Sink.Report(Diagnostic.Create(CliDiagnostics.Internal, null, e.GetType().Name, e.Message));
        if (context.Verbose)
        {
            Console.Error.WriteLine(e.StackTrace);
        }
    }

    // The one that is most in a hurry is made alone where it is meant; what is said of it is the same.
    private static void AddCommands(RootCommand root, GlobalOptions options, IReadOnlyList<string> arguments)
    {
        if (arguments.Count > 0 && arguments[0] == Validate)
        {
            root.Subcommands.Add(ValidateCommand.Create(Validate, options));
            return;
        }

        root.Subcommands.Add(EncodeCommand.Create(options));
        root.Subcommands.Add(NewCommand.Create(options));
        root.Subcommands.Add(ConventionsCommand.Create(options));
        root.Subcommands.Add(ValidateCommand.Create(Validate, options));
        root.Subcommands.Add(SchemaCommand.Create(options));
        root.Subcommands.Add(PublishCommand.Create(options));
        root.Subcommands.Add(BuildCommand.Create(options));
        root.Subcommands.Add(DoctorCommand.Create(options));
    }

    private static int ReportUsage(ParseResult parse)
    {
        // Options that could not be parsed have no values, so that none is asked for.
        bool colour = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        DiagnosticWriter writer = new(StandardStreams.OpenError, quiet: false, verbose: false, colour);
        foreach (string message in parse.Errors.Select(e => e.Message.TrimEnd('.')).Distinct(StringComparer.Ordinal))
        {
            writer.Report(Diagnostic.Create(CliDiagnostics.Usage, null, message, NameOf(parse)));
        }

        return ExitStatus.Usage;
    }

    // The program and the commands that were recognised: what to ask for help.
    private static string NameOf(ParseResult parse)
    {
        List<string> names = [];
        for (SymbolResult? result = parse.CommandResult; result is not null; result = result.Parent)
        {
            names.Insert(0, result is CommandResult { Command: not RootCommand } command ? command.Command.Name : "teiedition");
        }

        return string.Join(' ', names);
    }
}
