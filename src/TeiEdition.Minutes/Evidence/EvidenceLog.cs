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
    private const int Window = 2 * LongestContext;

    /// <summary>The name of the rule by which an editor's decision judges.</summary>
    public const string Decided = "decision";

    private readonly SourceText _source;
    private readonly DecisionTable _decisions;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(JudgementKind Kind, int Start, int End), int> _places = [];
    private readonly List<Judgement> _judgements = [];

    /// <summary>Prepares for a document.</summary>
    /// <param name="source">The document's text.</param>
    /// <param name="decisions">The editor's decisions.</param>
    public EvidenceLog(SourceText source, ImmutableArray<DecisionSettings> decisions)
        : this(source, new DecisionTable(decisions, []))
    {
    }

    /// <summary>Prepares for a document.</summary>
    /// <param name="source">The document's text.</param>
    /// <param name="decisions">The editor's decisions.</param>
    public EvidenceLog(SourceText source, DecisionTable decisions)
    {
        _source = source;
        _decisions = decisions;
    }

    /// <summary>Takes down a judgement.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="start">0-based offset in the source's text where the words begin.</param>
    /// <param name="end">Offset after the words.</param>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="certainty">How sure it is.</param>
    /// <param name="reading">What it says.</param>
    /// <param name="choices">What else an editor could choose; the reading is added. Empty where any text may be chosen.</param>
    /// <returns>
    /// The judgement as it stands: with the editor's choice, which the caller follows where it can, else with the reading. A
    /// second judgement of the same kind on the same words takes the place of the first.
    /// </returns>
    public Judgement Judge(
        JudgementKind kind, int start, int end, string rule, Certainty certainty, string reading, params ReadOnlySpan<string> choices)
    {
        bool again = _places.TryGetValue((kind, start, end), out int index);
        Judgement judgement = (again ? _judgements[index] : Make(kind, start, end)) with
        {
            Rule = rule,
            Certainty = certainty,
            Reading = reading,
            Choices = choices.IsEmpty || choices.Contains(reading, StringComparer.Ordinal) ? [.. choices] : [reading, .. choices],
        };
        if ((again ? judgement.Decision : _decisions.Find(judgement)) is { } decision)
        {
            judgement = judgement with { Rule = Decided, Certainty = Certainty.High, Reading = decision.Choose, Decision = decision };
        }

        if (again)
        {
            _judgements[index] = judgement;
        }
        else
        {
            _places.Add((kind, start, end), _judgements.Count);
            _judgements.Add(judgement);
        }

        return judgement;
    }

    /// <summary>The judgements, by their places.</summary>
    public ImmutableArray<Judgement> ToImmutable() => [.. _judgements.OrderBy(j => j.Start).ThenBy(j => j.End).ThenBy(j => j.Kind)];

    private Judgement Make(JudgementKind kind, int start, int end)
    {
        string text = Fold(start, end, LongestText);
        string before = FoldEnd(Math.Max(0, start - Window), start);
        string after = Fold(end, Math.Min(_source.Text.Length, end + Window), LongestContext);
        return new Judgement
        {
            Id = MakeId(kind, before, text, after),
            Kind = kind,
            Start = start,
            End = end,
            Text = text,
            Before = before,
            After = after,
            Rule = string.Empty,
            Certainty = Certainty.Low,
            Reading = string.Empty,
            Choices = [],
        };
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

    // The beginning of a stretch with its white space folded, cut at a word where it is long. Looks at no more than it gives.
    private string Fold(int start, int end, int longest)
    {
        StringBuilder folded = new();
        for (int i = start; i < end && folded.Length <= longest; i++)
        {
            Append(folded, _source.Text[i]);
        }

        if (folded.Length > longest)
        {
            string kept = folded.ToString(0, longest);
            int cut = kept.LastIndexOf(' ');
            return Whole(cut > 0 ? kept[..cut] : kept);
        }

        return Whole(folded.ToString());
    }

    // The end of a stretch, in the same form.
    private string FoldEnd(int start, int end)
    {
        StringBuilder folded = new();
        for (int i = start; i < end; i++)
        {
            Append(folded, _source.Text[i]);
        }

        string text = folded.ToString().TrimEnd();
        if (text.Length > LongestContext)
        {
            text = text[^LongestContext..];
            text = text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        }

        return Whole(text);
    }

    private static void Append(StringBuilder folded, char c)
    {
        bool space = char.IsWhiteSpace(c);
        if (!space || (folded.Length > 0 && folded[^1] != ' '))
        {
            folded.Append(space ? ' ' : c);
        }
    }

    // Trimmed, and without the half of a pair that a cut left at an end.
    private static string Whole(string text)
    {
        string trimmed = text.Trim();
        int start = trimmed.Length > 0 && char.IsLowSurrogate(trimmed[0]) ? 1 : 0;
        int end = trimmed.Length > start && char.IsHighSurrogate(trimmed[^1]) ? trimmed.Length - 1 : trimmed.Length;
        return trimmed[start..end];
    }
}
