// SPDX-License-Identifier: MIT
using System.CommandLine;
using Spectre.Console;
using TeiEdition.Cli.Output;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xslt;

namespace TeiEdition.Cli.Commands;

/// <summary><c>teiedition doctor</c>: what is installed, and what is missing.</summary>
internal static class DoctorCommand
{
    // A pipe has no width; a long path must not be broken there.
    private const int PipeWidth = 400;

    /// <summary>Makes the command.</summary>
    /// <param name="global">The options that every command has.</param>
    public static Command Create(GlobalOptions global)
    {
        ExampleCommand command = new(
            "doctor",
            """
            Show what is installed of the programs and fonts that publishing needs, and how to get what is missing.
            Exit status 0 when all is there, 1 when something is missing.
            """,
            "teiedition doctor");
        command.SetAction(async (parse, token) =>
        {
            bool complete = false;
            int status = await CommandLineRunner.RunCommandAsync(
                parse,
                global,
                (context, _) =>
                {
                    complete = Show(context);
                    return Task.CompletedTask;
                },
                token).ConfigureAwait(false);
            return status == ExitStatus.Success && !complete ? ExitStatus.DocumentErrors : status;
        });
        return command;
    }

    private static bool Show(CommandContext context)
    {
        JavaEnvironment java = JavaEnvironment.Locate(new XsltWorkerOptions(), new DiagnosticBag());
        Part[] parts =
        [
            new("teiedition", DiagnosticReport.Version, AppContext.BaseDirectory, string.Empty),
            new("Java 17 or later", java.JavaVersion, java.JavaPath, "default-jdk-headless"),
            new("Saxon-HE", java.SaxonVersion, java.SaxonPath, "libsaxonhe-java"),
            new("Apache FOP", java.FopVersion, java.FopPath, "fop"),
            new("XSLT worker", DiagnosticReport.Version, java.WorkerPath, string.Empty),
            new("Noto Serif", null, FontFolders.Find("NotoSerif-Regular.ttf"), "fonts-noto-core"),
            new("UnBatang", null, FontFolders.Find("UnBatang.ttf"), "fonts-unfonts-core"),
            new("HanaMinA", null, FontFolders.Find("HanaMinA.ttf"), "fonts-hanazono"),
        ];
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Out),
            ColorSystem = context.NoColor ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = PipeWidth;
        }

        Table table = new Table().Border(TableBorder.None).AddColumns("Part", "Version", "Where");
        foreach (Part part in parts)
        {
            string where = part.Path is { } path ? Markup.Escape(path) : $"[red]missing[/]{PackageHint(part)}";
            table.AddRow(Markup.Escape(part.Name), Markup.Escape(part.Path is null ? "–" : part.Version ?? "–"), where);
        }

        console.Write(table);
        string[] packages = [.. parts.Where(p => p.Path is null && p.Package.Length > 0).Select(p => p.Package)];
        if (packages.Length > 0)
        {
            Console.Out.WriteLine($"\nTo get what is missing: apt-get install --no-install-recommends {string.Join(' ', packages)}");
        }

        return parts.All(p => p.Path is not null);
    }

    private static string PackageHint(Part part) => part.Package.Length == 0 ? "; build teiedition again" : $" (package {part.Package})";

    // Package: the Debian package that brings it; empty for what is built with the tool.
    private sealed record Part(string Name, string? Version, string? Path, string Package);
}
