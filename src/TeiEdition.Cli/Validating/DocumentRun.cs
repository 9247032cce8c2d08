// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Cli.Documents;
using TeiEdition.RelaxNg.Validation;
using TeiEdition.Validation;
using TeiEdition.Validation.Incremental;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Validating;

/// <summary>
/// Checks documents, several at a time, and hands on the findings of each in the order of the documents, as soon as those
/// before it are done. For one run.
/// </summary>
/// <param name="documents">The documents, as <see cref="InputList"/> gives them.</param>
/// <param name="options">What to check.</param>
/// <param name="cache">What earlier runs found; null where every document is checked.</param>
/// <param name="done">Takes the findings of one document, in the order of their places; called by one thread at a time.</param>
internal sealed class DocumentRun(
    ImmutableArray<(string Path, Diagnostic? Problem)> documents,
    ValidationOptions options,
    ResultCache? cache,
    Action<ImmutableArray<Diagnostic>> done)
{
    // Larger documents, in bytes, are checked in every run.
    private const long MaxHeld = 64L * 1024 * 1024;

    /// <summary>Checks all of them.</summary>
    /// <param name="jobs">How many at a time.</param>
    /// <param name="cancellationToken">Stops between two nodes of a document.</param>
    public void Run(int jobs, CancellationToken cancellationToken)
    {
        OrderedRun<IReadOnlyList<Diagnostic>> run = new(documents.Length, found => done([.. found]));
        run.Run(
            jobs,
            () =>
            {
                DocumentPass pass = new(options);
                return i => Check(pass, documents[i], cancellationToken);
            },
            cancellationToken);
    }

    private ImmutableArray<Diagnostic> Check(DocumentPass pass, (string Path, Diagnostic? Problem) document, CancellationToken cancellationToken)
    {
        DiagnosticBag bag = new();
        if (document.Problem is { } problem)
        {
            bag.Report(problem);
        }
        else
        {
            Check(pass, document.Path, bag, cancellationToken);
        }

        return InOrder(bag);
    }

    private void Check(DocumentPass pass, string path, DiagnosticBag bag, CancellationToken cancellationToken)
    {
        if (path != InputFile.Standard)
        {
            if (cache is null || BytesOf(path) is not { } bytes)
            {
                pass.Validate(path, bag, cancellationToken);
            }
            else
            {
                Check(pass, cache, path, bytes, bag, cancellationToken);
            }
        }
        else if (InputFile.Read(path, bag) is { } content)
        {
            pass.Validate(content, path, Directory.GetCurrentDirectory(), bag, cancellationToken);
        }
    }

    private static void Check(
        DocumentPass pass, ResultCache cache, string path, byte[] content, DiagnosticBag bag, CancellationToken cancellationToken)
    {
        if (cache.Find(path, content) is { } known)
        {
            foreach (Diagnostic finding in known.Findings)
            {
                bag.Report(finding);
            }

            return;
        }

        DocumentFacts facts = pass.Validate(content, path, Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".", bag, cancellationToken);
        cache.Keep(path, content, facts, bag.ToImmutableArray());
    }

    // What is checked is what is hashed. Null for what is best read bit by bit, and for what cannot be read, which the pass says.
    private static byte[]? BytesOf(string path)
    {
        try
        {
            FileInfo file = new(path);
            return file.Exists && file.Length is > 0 and <= MaxHeld ? File.ReadAllBytes(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Those of a place in the order in which they were found.
    private static ImmutableArray<Diagnostic> InOrder(DiagnosticBag bag)
    {
        ImmutableArray<Diagnostic> findings = bag.ToImmutableArray();
        return findings.Length < 2
            ? findings
            : [.. findings.OrderBy(d => d.Location?.Line ?? 0).ThenBy(Column)];
    }

    // That nothing more is said comes after what was said of the element.
    private static int Column(Diagnostic finding) =>
        finding.Code == InstanceDiagnostics.TooManyErrors.Code || finding.Code == InstanceDiagnostics.TooComplex.Code
            ? int.MaxValue
            : finding.Location?.Column ?? 0;
}
