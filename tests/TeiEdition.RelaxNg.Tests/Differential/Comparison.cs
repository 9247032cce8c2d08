// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Differential;

/// <summary>
/// Gives the same schemas and documents to us and to jing: <c>(Schema Document*)* JudgeAsync</c>. We judge at once, jing all
/// together at the end; of schemas the verdicts are compared, of documents the elements at fault first, too. For one thread.
/// </summary>
/// <param name="subject">What is compared, as the counts name it.</param>
/// <param name="cancellationToken">Stops between two cases.</param>
internal sealed class Comparison(string subject, CancellationToken cancellationToken)
{
    private readonly List<JingRequest> _requests = [];
    private readonly List<Case> _cases = [];
    private readonly KnownDisagreements _known = new(subject);
    private OurSchema? _schema;
    private string _schemaText = "";

    /// <summary>One schema or document and what we say of it.</summary>
    private sealed record Case(string Id, bool IsSchema, string Text, string Schema, string Ours, Diagnostic? First);

    /// <summary>A schema by its text.</summary>
    public void Schema(string id, string text)
    {
        (_schema, DiagnosticBag found) = OurSchema.Compile(text);
        Add(id, text, found, _schema is null, JingRequest.Schema(text), isSchema: true);
        _schemaText = text;
    }

    /// <summary>A schema by its file.</summary>
    /// <returns>The schema; null where we refuse it.</returns>
    public OurSchema? SchemaFile(string id, string path, bool checkIds)
    {
        (_schema, DiagnosticBag found) = OurSchema.CompileFile(path, checkIds);
        Add(id, "", found, _schema is null, JingRequest.SchemaFile(path, checkIds), isSchema: true);
        _schemaText = "";
        return _schema;
    }

    /// <summary>A document, to be judged by the last schema.</summary>
    public void Document(string id, string text)
    {
        cancellationToken.ThrowIfCancellationRequested();
        DiagnosticBag found = _schema?.Validate(text, cancellationToken) ?? new DiagnosticBag();
        Add(id, text, found, found.HasErrors, JingRequest.Document(text), isSchema: false);
    }

    /// <summary>Asks jing, and compares.</summary>
    public async Task<Disagreements> JudgeAsync()
    {
        JingAnswer[] answers = await Jing.JudgeAsync(_requests, cancellationToken);
        Disagreements result = new(subject);
        bool schemaAgreed = true;
        for (int i = 0; i < answers.Length; i++)
        {
            Case ours = _cases[i];
            if (!ours.IsSchema && (!schemaAgreed || answers[i].Verdict == "refused"))
            {
                continue;
            }

            string theirs = answers[i].IsValid ? "valid" : "invalid";
            bool agreed = ours.Ours == theirs;
            schemaAgreed = ours.IsSchema ? agreed : schemaAgreed;
            if (agreed && (ours.IsSchema || ours.First is null || TagMap.IsSamePlace(ours.Text, ours.First.Location, answers[i])))
            {
                result.Agree((ours.IsSchema ? "schema " : "document ") + theirs);
            }
            else if (_known.Find(ours.Id) is { } known)
            {
                result.Known(known);
            }
            else
            {
                result.Differ(ours.Id, ours.First?.ToString() ?? ours.Ours, answers[i].ToString(), ("schema.rng", ours.Schema), (ours.IsSchema ? "schema.rng" : "document.xml", ours.Text));
            }
        }

        return result;
    }

    private void Add(string id, string text, DiagnosticBag found, bool isWrong, JingRequest request, bool isSchema)
    {
        Diagnostic? first = found.ToImmutableArray().FirstOrDefault(d => d.Severity == Severity.Error);
        _requests.Add(request);
        _cases.Add(new Case(id, isSchema, text, _schemaText, isWrong ? "invalid" : "valid", first));
    }
}
