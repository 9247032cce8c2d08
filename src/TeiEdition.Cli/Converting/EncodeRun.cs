// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TeiEdition.Cli.Diagnostics;
using TeiEdition.Cli.Documents;
using TeiEdition.Cli.Output;
using TeiEdition.Minutes;
using TeiEdition.Minutes.Encoding;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Evidence.Report;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Converting;

/// <summary>Encodes sources, several at a time; a bad one stops none of the others. For one command.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="jobs">The sources.</param>
/// <param name="context">The command's context; gets all diagnostics, in the order of the sources.</param>
internal sealed class EncodeRun(EncodeRequest request, ImmutableArray<EncodeJob> jobs, CommandContext context)
{
    private readonly SourceEncoder _encoder = new();
    private readonly CountLine _line = new(jobs.Length > 1 ? CountLine.Terminal(context) : null, jobs.Length, TimeProvider.System);
    private readonly List<EncodeOutcome> _outcomes = [];

    /// <summary>Encodes all of them, and writes review page and account.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Run(CancellationToken cancellationToken)
    {
        // What is wrong with authority files is said once, before all else.
        foreach (string folder in jobs.Select(j => j.Authority).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            _encoder.ReadAuthority(folder, context.Sink, cancellationToken);
        }

        try
        {
            new OrderedRun<EncodeOutcome>(jobs.Length, Finish).Run(context.Jobs, () => i => Encode(i, cancellationToken), cancellationToken);
        }
        finally
        {
            _line.Clear();
        }

        if (request.Report is { } report)
        {
            byte[] page = ReviewPage.Render([.. _outcomes.Select(o => o.Section).OfType<ReviewSection>()]);
            OutputFile.Write(report, page, ReviewPage.IsOwn, request.Force, context.Sink);
        }

        if (request.Account is { } account)
        {
            byte[] table = Encoding.UTF8.GetBytes(SourceAccount.Header + string.Concat(_outcomes.Select(o => o.Account)));
            OutputFile.Write(account, table, SourceAccount.IsOwn, request.Force, context.Sink);
        }

        if (jobs.Length > 1)
        {
            Summarise();
        }
    }

    private void Finish(EncodeOutcome outcome)
    {
        if (!outcome.Diagnostics.IsEmpty)
        {
            _line.Clear();
        }

        foreach (Diagnostic diagnostic in outcome.Diagnostics)
        {
            context.Sink.Report(diagnostic);
        }

        _outcomes.Add(outcome);
        _line.Advance();
    }

    private EncodeOutcome Encode(int index, CancellationToken cancellationToken)
    {
        try
        {
            return Encode(jobs[index], index + 1, cancellationToken);
        }
#pragma warning disable CA1031 // The edge of one file: an error that nobody foresaw becomes CLI013, and the other files are encoded.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Diagnostic error = Diagnostic.Create(
                CliDiagnostics.InternalOfFile, new SourceLocation(jobs[index].Source), e.GetType().Name, e.Message);
            return new EncodeOutcome([error], null, 0, null, null);
        }
    }

    private EncodeOutcome Encode(EncodeJob job, int number, CancellationToken cancellationToken)
    {
        DiagnosticBag bag = new();
        if (job.Problem is not null)
        {
            bag.Report(job.Problem);
        }

        EncodingResult? result = job.Problem is null
            ? _encoder.Encode(job.Source, job.Settings, job.Authority, request.Convention, bag, cancellationToken)
            : null;
        string? account = request.Account is null || result is null ? null : SourceAccount.Create(result, bag).ToTable();
        if (result is not null && !bag.HasErrors)
        {
            OutputFile.Write(job.Output, result.Tei.AsSpan(), b => OutputDigest.IsOwnUnedited(b), request.Force, bag);
        }

        ReviewSection? section = request.Report is null ? null : ReviewSection.Render(
            new ReviewedSource
            {
                Path = job.Source,
                Result = result,
                Diagnostics = [.. bag.ToImmutableArray().Where(d => d.Code != CliDiagnostics.Encoded.Code && d.Code != CliDiagnostics.Written.Code && d.Code != CliDiagnostics.UpToDate.Code)],
                Settings = job.Settings is null ? null : SettingsText(job.Settings),
                SettingsName = Path.GetFileName(job.Settings) ?? "edition.toml",
            },
            number);
        return new EncodeOutcome(bag.ToImmutableArray(), bag.HasErrors ? null : result?.Summary, result?.ToReview.Count() ?? 0, section, account);
    }

    // They were read before; a file that has gone meanwhile is no reason to fail.
    private static string? SettingsText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Summarise()
    {
        ImmutableArray<EncodingSummary> done = [.. _outcomes.Select(o => o.Summary).OfType<EncodingSummary>()];
        int failed = _outcomes.Count - done.Length;
        context.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{jobs.Length} files: {done.Sum(s => s.Turns)} turns, {done.Sum(s => s.Insertions)} insertions, {done.Sum(s => s.Names)} names, {done.Sum(s => s.Joins)} joins, {_outcomes.Sum(o => o.ToReview)} judgements to look at; {failed} failed"));
    }
}
