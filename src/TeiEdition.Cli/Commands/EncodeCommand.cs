// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.CommandLine;
using TeiEdition.Cli.Documents;
using TeiEdition.Minutes;
using TeiEdition.Publishing.Reading;

namespace TeiEdition.Cli.Commands;

/// <summary><c>teiedition encode</c>: minutes to TEI.</summary>
internal static class EncodeCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="global">The options that every command has.</param>
    public static Command Create(GlobalOptions global)
    {
        Argument<string[]> sources = new("SOURCE")
        {
            Description = "A text file, - for standard input, or the folder of an edition: its source.* is encoded to its minutes.xml.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> output = new("--output", "-o")
        {
            Description = "The TEI file to write, or the folder to write it to; - is standard output, where a single file goes when nothing is said.",
            HelpName = "FILE|DIR",
        };
        Option<string?> settings = new("--settings", "-s")
        {
            Description = "The edition's settings; where nothing is said, the edition.toml beside the source.",
            HelpName = "edition.toml",
        };
        Option<string?> authority = new("--authority", "-a")
        {
            Description = "The folder of authority files; where nothing is said, the folder authority beside the source's folder.",
            HelpName = "DIR",
        };
        Option<bool> force = new("--force", "-f") { Description = "Replace also a file that teiedition did not write, or that was edited since." };
        ExampleCommand command = new(
            "encode",
            "Encode minutes as TEI.",
            "teiedition encode editions/1962-02-15-talk\nteiedition encode minutes.txt -o minutes.xml");
        command.Arguments.Add(sources);
        command.Options.Add(output);
        command.Options.Add(settings);
        command.Options.Add(authority);
        command.Options.Add(force);
        command.SetAction((parse, token) => CommandLineRunner.RunCommandAsync(
            parse,
            global,
            (context, ct) =>
            {
                Plan plan = new(context, parse.GetValue(output), parse.GetValue(settings), parse.GetValue(authority));
                Run(plan.Make(parse.GetValue(sources) ?? []), parse.GetValue(force), context, ct);
                return Task.CompletedTask;
            },
            token));
        return command;
    }

    private static void Run(ImmutableArray<Job>? jobs, bool force, CommandContext context, CancellationToken cancellationToken)
    {
        SourceEncoder encoder = new();
        foreach (Job job in jobs ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            EncodingResult? result = encoder.Encode(job.Source, job.Settings, job.Authority, context.Sink, cancellationToken);
            if (result is not null)
            {
                OutputFile.Write(job.Output, result.Tei.AsSpan(), force, context);
            }
        }
    }

    private sealed record Job(string Source, string? Settings, string? Authority, string Output);

    // Which source goes where, with which settings.
    private sealed class Plan(CommandContext context, string? output, string? settings, string? authority)
    {
        public ImmutableArray<Job>? Make(string[] sources)
        {
            bool toFolder = output is not null && output != InputFile.Standard
                && (sources.Length > 1 || Directory.Exists(output) || Path.EndsInDirectorySeparator(output));
            if (sources.Length > 1 && (output == InputFile.Standard || (output is null && !sources.All(Directory.Exists))))
            {
                context.ReportUsage("several sources need a folder to go to: -o DIR", "teiedition encode");
                return null;
            }

            List<Job> jobs = [];
            foreach (string source in sources)
            {
                Job? job = Directory.Exists(source) ? OfFolder(source, toFolder) : OfFile(source, toFolder);
                if (job is null)
                {
                    return null;
                }

                jobs.Add(job);
            }

            Job? twice = jobs.Where(j => j.Output != InputFile.Standard).GroupBy(j => j.Output, StringComparer.OrdinalIgnoreCase)
                .FirstOrDefault(g => g.Count() > 1)?.First();
            if (twice is not null)
            {
                context.ReportUsage($"two sources would be written to {twice.Output}", "teiedition encode");
                return null;
            }

            return [.. jobs];
        }

        private Job? OfFolder(string path, bool toFolder)
        {
            EditionFolder? folder = EditionFolder.Locate(path, context.Sink);
            if (folder is null)
            {
                return null;
            }

            if (folder.Source is null)
            {
                context.ReportUsage($"{path} has no source.* to encode", "teiedition encode");
                return null;
            }

            string target = toFolder ? Path.Combine(output ?? string.Empty, folder.Slug + ".xml") : output ?? folder.Encoding;
            return new Job(folder.Source, settings ?? folder.Settings, authority ?? folder.Authority, target);
        }

        private Job OfFile(string path, bool toFolder)
        {
            string folder = Path.GetDirectoryName(path) ?? string.Empty;
            string name = path == InputFile.Standard ? "minutes" : Path.GetFileNameWithoutExtension(path);
            string target = toFolder ? Path.Combine(output ?? string.Empty, name + ".xml") : output ?? InputFile.Standard;
            if (path == InputFile.Standard)
            {
                return new Job(path, settings, authority, target);
            }

            string beside = Path.Combine(folder, "edition.toml");
            return new Job(
                path, settings ?? (File.Exists(beside) ? beside : null), authority ?? EditionFolder.AuthorityBeside(folder), target);
        }
    }
}
