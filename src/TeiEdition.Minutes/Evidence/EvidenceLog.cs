// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Settings;

namespace TeiEdition.Minutes.Evidence;

/// <summary>
/// Takes down every judgement of the stages, and gives back what an editor decided instead. For one document, on one thread.
/// </summary>
internal sealed class EvidenceLog
{
    private const int LongestText = 200;
    private const int LongestContext = 48;

    private readonly SourceText _source;
    private readonly Dictionary<string, DecisionSettings> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<string, DecisionSettings> _byText;
    private readonly ImmutableArray<DecisionSettings> _decisions;
    private readonly HashSet<DecisionSettings> _used = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Judgement>.Builder _judgements = ImmutableArray.CreateBuilder<Judgement>();

    /// <summary>Prepares for a document.</summary>
    /// <param name="source">The document's text.</param>
    /// <param name="decisions">The editor's decisions.</param>
    public EvidenceLog(SourceText source, ImmutableArray<DecisionSettings> decisions)
    {
        _source = source;
        _decisions = decisions;
        foreach (DecisionSettings decision in decisions.Where(d => d.Id is not null))
        {
            _byId.TryAdd(decision.Id ?? string.Empty, decision);
        }

        _byText = decisions.ToLookup(d => d.Text, StringComparer.Ordinal);
    }

    /// <summary>The decisions that fitted no judgement so far.</summary>
    public IEnumerable<DecisionSettings> Unused => _decisions.Where(d => !_used.Contains(d));

    /// <summary>Takes down a judgement.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="start">0-based offset in the source's text where the words begin.</param>
    /// <param name="end">Offset after the words.</param>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="certainty">How sure it is.</param>
    /// <param name="reading">What it says.</param>
    /// <param name="choices">What else an editor could choose; the reading is added. Empty where any text may be chosen.</param>
    /// <returns>The judgement as it stands: with the editor's choice, which the caller follows where it can, else with the reading.</returns>
    public Judgement Judge(
        JudgementKind kind, int start, int end, string rule, Certainty certainty, string reading, params ReadOnlySpan<string> choices)
    {
        string text = Fold(start, end, LongestText, fromEnd: false);
        string before = Fold(Math.Max(0, start - (2 * LongestContext)), start, LongestContext, fromEnd: true);
        string after = Fold(end, Math.Min(_source.Text.Length, end + (2 * LongestContext)), LongestContext, fromEnd: false);
        string id = MakeId(kind, before, text, after);
        DecisionSettings? decision = Find(id, text, before, after);
        Judgement judgement = new()
        {
            Id = id,
            Kind = kind,
            Start = start,
            End = end,
            Text = text,
            Before = before,
            After = after,
            Rule = decision is null ? rule : "decision",
            Certainty = decision is null ? certainty : Certainty.High,
            Reading = decision?.Choose ?? reading,
            Choices = choices.IsEmpty || choices.Contains(reading, StringComparer.Ordinal) ? [.. choices] : [reading, .. choices],
        };
        _judgements.Add(judgement);
        return judgement;
    }

    /// <summary>The judgements, by their places.</summary>
    public ImmutableArray<Judgement> ToImmutable() => [.. _judgements.OrderBy(j => j.Start).ThenBy(j => j.End).ThenBy(j => j.Kind)];

    private DecisionSettings? Find(string id, string text, string before, string after)
    {
        if (_decisions.IsEmpty)
        {
            return null;
        }

        DecisionSettings? decision = _byId.GetValueOrDefault(id) ?? _byText[text].FirstOrDefault(d =>
            (d.Before is null || before.EndsWith(d.Before, StringComparison.Ordinal))
            && (d.After is null || after.StartsWith(d.After, StringComparison.Ordinal)));
        if (decision is not null)
        {
            _used.Add(decision);
        }

        return decision;
    }

    private string MakeId(JudgementKind kind, string before, string text, string after)
    {
        byte[] words = System.Text.Encoding.UTF8.GetBytes(before + "\0" + text + "\0" + after);
        string hash = XxHash3.HashToUInt64(words).ToString("x16", CultureInfo.InvariantCulture)[..8];
        string id = kind.ToString().ToLowerInvariant() + "-" + hash;
        int count = _ids.GetValueOrDefault(id) + 1;
        _ids[id] = count;
        return count == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{count}");
    }

    // A stretch with its white space folded, cut at a word where it is long.
    private string Fold(int start, int end, int longest, bool fromEnd)
    {
        StringBuilder folded = new();
        foreach (char c in _source.Text.AsSpan(start..end))
        {
            bool space = char.IsWhiteSpace(c);
            if (!space || (folded.Length > 0 && folded[^1] != ' '))
            {
                folded.Append(space ? ' ' : c);
            }
        }

        string text = folded.ToString();
        if (text.Length > longest)
        {
            text = fromEnd ? text[^longest..] : text[..longest];
            int cut = fromEnd ? text.IndexOf(' ', StringComparison.Ordinal) + 1 : text.LastIndexOf(' ');
            text = fromEnd ? text[cut..] : cut > 0 ? text[..cut] : text;
        }

        return text.Trim();
    }
}
