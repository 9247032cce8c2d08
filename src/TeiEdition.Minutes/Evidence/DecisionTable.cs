// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Settings;

namespace TeiEdition.Minutes.Evidence;

/// <summary>
/// Finds the editor's decision on a judgement: by its id, else by the words and their neighbours. For one run of the stages, on
/// one thread: it counts what every decision fitted.
/// </summary>
internal sealed class DecisionTable
{
    private readonly Dictionary<string, DecisionSettings> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<string, DecisionSettings> _byText;
    private readonly ImmutableHashSet<DecisionSettings> _byIdOnly;
    private readonly Dictionary<DecisionSettings, DecisionUse> _uses = [];

    /// <summary>Prepares for a run.</summary>
    /// <param name="decisions">The decisions, in the order of the settings.</param>
    /// <param name="byIdOnly">Those whose words fit several places, as an earlier run found: only the id decides.</param>
    public DecisionTable(ImmutableArray<DecisionSettings> decisions, ImmutableHashSet<DecisionSettings> byIdOnly)
    {
        Decisions = decisions;
        _byIdOnly = byIdOnly;
        foreach (DecisionSettings decision in decisions)
        {
            if (decision.Id is not null)
            {
                _byId.TryAdd(decision.Id, decision);
            }

            _uses[decision] = new DecisionUse();
        }

        _byText = decisions.ToLookup(d => d.Text, StringComparer.Ordinal);
    }

    /// <summary>All decisions, in the order of the settings.</summary>
    public ImmutableArray<DecisionSettings> Decisions { get; }

    /// <summary>
    /// The decisions of which only the id may decide from now on: by their words they fit more than one place. Where this has more
    /// than the run began with, the run is not valid and has to be done again.
    /// </summary>
    public ImmutableHashSet<DecisionSettings> ByIdOnly => _byIdOnly.Union(Decisions.Where(d => _uses[d].IsAmbiguous));

    /// <summary>Whether only the id of a decision may decide in this run.</summary>
    public bool IsByIdOnly(DecisionSettings decision) => _byIdOnly.Contains(decision);

    /// <summary>What a decision fitted so far.</summary>
    public DecisionUse UseOf(DecisionSettings decision) => _uses[decision];

    /// <summary>Finds the decision on a judgement.</summary>
    /// <param name="judgement">The judgement as the rule made it.</param>
    /// <returns>The decision, whose choice is possible; null where there is none.</returns>
    public DecisionSettings? Find(Judgement judgement)
    {
        if (_byId.GetValueOrDefault(judgement.Id) is { } named)
        {
            DecisionUse use = _uses[named];
            use.Ids++;
            if (IsPossible(judgement, named))
            {
                return named;
            }

            use.Impossible ??= judgement;
            return null;
        }

        DecisionSettings? found = null;
        foreach (DecisionSettings decision in _byText[judgement.Text].Where(d => FitsWords(judgement, d)))
        {
            DecisionUse use = _uses[decision];
            if (!IsPossible(judgement, decision))
            {
                use.Impossible ??= judgement;
                continue;
            }

            use.Words++;
            found ??= _byIdOnly.Contains(decision) ? null : decision;
        }

        return found;
    }

    private static bool IsPossible(Judgement judgement, DecisionSettings decision) =>
        judgement.Choices.IsEmpty || judgement.Choices.Contains(decision.Choose, StringComparer.Ordinal);

    /// <summary>Whether a decision fits a judgement by kind, words and neighbours. Words that are only white space say nothing without both neighbours.</summary>
    public static bool FitsWords(Judgement judgement, DecisionSettings decision) =>
        (decision.Text.Length > 0 || (decision.Before is not null && decision.After is not null))
        && (KindOf(decision) is not { } kind || kind == judgement.Kind)
        && (decision.Before is null || judgement.Before.EndsWith(decision.Before, StringComparison.Ordinal))
        && (decision.After is null || judgement.After.StartsWith(decision.After, StringComparison.Ordinal));

    /// <summary>The kind that a decision's id names; null where it has none.</summary>
    public static JudgementKind? KindOf(DecisionSettings decision)
    {
        string? word = decision.Id?.Split('-')[0];
        return word is not null && Enum.TryParse(word, ignoreCase: true, out JudgementKind kind) && Enum.IsDefined(kind) ? kind : null;
    }
}
