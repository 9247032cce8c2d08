// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Cli.Documents;
using TeiEdition.Publishing.Reading;

namespace TeiEdition.Cli.Converting;

/// <summary>Finds which source goes where, with which settings. For one command.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="context">The command's context; gets faults of the command line.</param>
internal sealed class EncodePlan(EncodeRequest request, CommandContext context)
{
    private const string Command = "teiedition encode";

    /// <summary>Makes the jobs, in the order in which the sources were named.</summary>
    /// <returns>Null after a fault of the command line.</returns>
    public ImmutableArray<EncodeJob>? Make()
    {
        ImmutableArray<string> sources = request.Sources;
        bool isCollection = sources.Any(SourceFolder.IsCollection);
        if (Fault(isCollection) is { } fault)
        {
            context.ReportUsage(fault, Command);
            return null;
        }

        bool toFolder = request.Output is not null && request.Output != InputFile.Standard
            && (sources.Length > 1 || isCollection || Directory.Exists(request.Output) || Path.EndsInDirectorySeparator(request.Output));
        SourceFolder folders = new(request);
        List<EncodeJob> jobs = [];
        foreach (string source in sources)
        {
            if (SourceFolder.IsCollection(source))
            {
                jobs.AddRange(folders.Expand(source));
            }
            else if (!Directory.Exists(source))
            {
                jobs.Add(OfFile(source, toFolder));
            }
            else if (OfEdition(source, toFolder) is { } job)
            {
                jobs.Add(job);
            }
            else
            {
                return null;
            }
        }

        return Twice(jobs) ? null : [.. jobs];
    }

    private string? Fault(bool isCollection)
    {
        ImmutableArray<string> sources = request.Sources;
        if (sources.Length > 1 && (request.Output == InputFile.Standard || (request.Output is null && !sources.All(Directory.Exists))))
        {
            return "several sources need a folder to go to: -o DIR";
        }

        if (isCollection && (request.Output == InputFile.Standard || File.Exists(request.Output)))
        {
            return "a folder of sources needs a folder to go to: -o DIR";
        }

        bool teiToStandard = request.Output == InputFile.Standard || (request.Output is null && !sources.All(Directory.Exists));
        int standard = new[] { teiToStandard, request.Report == InputFile.Standard, request.Account == InputFile.Standard }.Count(s => s);
        return standard > 1 ? "only one thing can go to standard output" : null;
    }

    private bool Twice(List<EncodeJob> jobs)
    {
        string[] files = [.. jobs.Select(j => j.Output), .. new[] { request.Report, request.Account }.OfType<string>()];
        string? twice = files.Where(f => f != InputFile.Standard).GroupBy(Path.GetFullPath, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(g => g.Count() > 1)?.First();
        if (twice is not null)
        {
            context.ReportUsage($"two things would be written to {twice}", Command);
        }

        return twice is not null;
    }

    // Null where the folder has no source to encode.
    private EncodeJob? OfEdition(string path, bool toFolder)
    {
        EncodeJob job = SourceFolder.OfEdition(path, request, f => toFolder ? Path.Combine(request.Output ?? string.Empty, f.Slug + ".xml") : request.Output ?? f.Encoding);
        if (job.Problem is null && job.Source.Length == 0)
        {
            context.ReportUsage($"{path} has no source.* to encode", Command);
            return null;
        }

        return job;
    }

    private EncodeJob OfFile(string path, bool toFolder)
    {
        string name = path == InputFile.Standard ? "minutes" : Path.GetFileNameWithoutExtension(path);
        string target = toFolder ? Path.Combine(request.Output ?? string.Empty, name + ".xml") : request.Output ?? InputFile.Standard;
        return path == InputFile.Standard
            ? new EncodeJob(path, request.Settings, request.Authority, target)
            : new EncodeJob(
                path,
                request.Settings ?? SourceFolder.SettingsBeside(path),
                request.Authority ?? EditionFolder.AuthorityBeside(Path.GetDirectoryName(path) ?? string.Empty),
                target);
    }
}
