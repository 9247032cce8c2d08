// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.CommandLine;
using Spectre.Console;
using TeiEdition.Cli.Output;
using TeiEdition.Cli.Validating;
using TeiEdition.Odd.Store;
using TeiEdition.Validation.Schemas;
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
            .. SchemaParts(),
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
            string where = part.Path is { } path ? Markup.Escape(path)
                : part.Without is { } without ? Markup.Escape(without)
                : $"[red]missing[/]{PackageHint(part)}";
            table.AddRow(Markup.Escape(part.Name), Markup.Escape(part.Path is null ? "–" : part.Version ?? "–"), where);
        }

        console.Write(table);
        string[] packages = [.. parts.Where(p => p.Path is null && p.Package.Length > 0).Select(p => p.Package)];
        if (packages.Length > 0)
        {
            Console.Out.WriteLine($"\nTo get what is missing: apt-get install --no-install-recommends {string.Join(' ', packages)}");
        }

        return parts.All(p => p.Path is not null || p.Without is not null);
    }

    // What validating needs is there or not needed; a store is the user's choice.
    private static IEnumerable<Part> SchemaParts()
    {
        ImmutableArray<string> builtIn = SchemaLibrary.BuiltInUris;
        yield return new Part("Built-in schemas", DiagnosticReport.Version, builtIn.IsEmpty ? null : string.Join(' ', builtIn), string.Empty)
        {
            Without = "none; documents are held against the schemas that they name",
        };
        string? folder = StoreFolder.Find();
        TeiStore? store = folder is null ? null : new TeiStore(folder);
        yield return new Part("TEI releases", store?.Releases.LastOrDefault(), store?.FindSource(null), string.Empty)
        {
            Without = $"none in {folder ?? "any store"}; get one with: teiedition schema fetch 4.9.0",
        };
        yield return new Part("Compiled schemas", null, CacheFolder.Find(), string.Empty) { Without = "not kept: there is no folder for caches" };
    }

    private static string PackageHint(Part part) => part.Package.Length == 0 ? "; build teiedition again" : $" (package {part.Package})";

    // Package: the Debian package that brings it; empty for what is built with the tool.
    // Without: what is said where it is not there and need not be; null where it is needed.
    private sealed record Part(string Name, string? Version, string? Path, string Package)
    {
        public string? Without { get; init; }
    }
}
