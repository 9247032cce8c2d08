// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>Says of the brackets of a text what they are. For one document, on one thread.</summary>
/// <param name="convention">The words of the rules.</param>
/// <param name="evidence">Takes down the judgements and knows the editor's decisions.</param>
/// <param name="commonWords">Words that stand somewhere in the document in small letters.</param>
internal sealed class InsertionRecogniser(Convention convention, EvidenceLog evidence, IReadOnlySet<string> commonWords)
{
    private readonly ImmutableArray<(string Name, Func<InsertionContext, InsertionJudgement?> Judge)> _rules = InsertionRules.All;
    private readonly string[] _choices = [.. Enum.GetNames<InsertionKind>().Select(k => k.ToLowerInvariant())];

    /// <summary>Adds the marks of brackets, but for those that stay text.</summary>
    /// <param name="marks">Gets the marks.</param>
    /// <param name="text">The text.</param>
    /// <param name="brackets">Its brackets, by their starts.</param>
    /// <param name="names">The names in it, by their starts; they are apart.</param>
    /// <param name="inStage">Whether the text is a stage direction as a whole.</param>
    /// <returns>The brackets that stay text because they are references to notes that the source does not have.</returns>
    public ImmutableArray<Bracket> Add(
        NestedMarks marks, SpannedText text, ImmutableArray<Bracket> brackets, ImmutableArray<PrintedName> names, bool inStage)
    {
        ImmutableArray<Bracket>.Builder references = ImmutableArray.CreateBuilder<Bracket>();
        foreach (Bracket bracket in brackets)
        {
            InsertionContext context = new(text.Text, bracket, Near(names, bracket), convention)
            {
                InStage = inStage && bracket.Start == 0 && bracket.End == text.Length,
                CommonWords = commonWords,
            };
            (string rule, InsertionJudgement judged) = Judge(context);
            InsertionJudgement judgement = Decide(context, text, rule, judged);
            if (judgement.Kind != InsertionKind.Text)
            {
                InsertionMark mark = new(
                    judgement.About ?? bracket.Start, bracket.End, bracket.Start, judgement.Kind, judgement.Detail, rule, judgement.Certainty);
                if (!marks.TryAdd(mark))
                {
                    marks.Add(mark with { Start = bracket.Start, Kind = InsertionKind.Sense, Certainty = Certainty.Low });
                }
            }
            else if (judged.Kind == InsertionKind.Text)
            {
                references.Add(bracket);
            }
        }

        return references.ToImmutable();
    }

    private (string Rule, InsertionJudgement Judgement) Judge(InsertionContext context)
    {
        foreach ((string rule, Func<InsertionContext, InsertionJudgement?> judge) in _rules)
        {
            if (judge(context) is { } judgement)
            {
                return (rule, judgement);
            }
        }

        throw new System.Diagnostics.UnreachableException();
    }

    // What an editor decided has no detail but what the kind itself needs.
    private InsertionJudgement Decide(InsertionContext context, SpannedText text, string rule, InsertionJudgement judgement)
    {
        Bracket bracket = context.Bracket;
        Judgement stands = evidence.Judge(
            JudgementKind.Bracket,
            text.Offsets[bracket.Start],
            text.Offsets[bracket.End - 1] + 1,
            rule,
            judgement.Certainty,
            judgement.Kind.ToString().ToLowerInvariant(),
            _choices);
        int chosen = Array.IndexOf(_choices, stands.Reading);
        InsertionKind kind = chosen < 0 ? judgement.Kind : (InsertionKind)chosen;
        if (kind == judgement.Kind)
        {
            return judgement with { Certainty = stands.Certainty };
        }

        bool aboutWord = kind is InsertionKind.Sic or InsertionKind.Variant or InsertionKind.Correction;
        int? about = aboutWord ? LabelledInsertions.WordBack(context) : null;
        return new InsertionJudgement(aboutWord && about is null ? judgement.Kind : kind, Certainty.High, null, about);
    }

    // The names that touch a bracket, or stand directly before it; names are sorted and apart.
    private static ImmutableArray<PrintedName> Near(ImmutableArray<PrintedName> names, Bracket bracket)
    {
        int first = 0;
        for (int after = names.Length; first < after;)
        {
            int middle = (first + after) / 2;
            (first, after) = names[middle].End < bracket.Start - 1 ? (middle + 1, after) : (first, middle);
        }

        // A bracket with hundreds of names in it is no matter of names.
        int end = first;
        while (end < names.Length && names[end].Start < bracket.End && end - first < 64)
        {
            end++;
        }

        return names[first..end];
    }
}
