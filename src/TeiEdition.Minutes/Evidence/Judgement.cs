// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Settings;

namespace TeiEdition.Minutes.Evidence;

/// <summary>A judgement of the encoder. Immutable.</summary>
public sealed record Judgement
{
    /// <summary>Its id: made from its kind and the words round it, so that it stays when other parts of the source change.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required JudgementKind Kind { get; init; }

    /// <summary>0-based offset in the source's text where the words begin.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after the words; at least <see cref="Start"/>.</summary>
    public required int End { get; init; }

    /// <summary>The words, white space folded; long ones are cut.</summary>
    public required string Text { get; init; }

    /// <summary>Some words before them, white space folded; empty at the beginning of the source.</summary>
    public required string Before { get; init; }

    /// <summary>Some words after them, in the same form.</summary>
    public required string After { get; init; }

    /// <summary>The name of the rule that judged; <c>decision</c> where an editor's decision overrode it.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure the rule is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>What was judged: one of the choices, as <see cref="JudgementKind"/> lists them.</summary>
    public required string Reading { get; init; }

    /// <summary>What else could be chosen, the reading among it, no duplicates; empty where any text may be.</summary>
    public required ImmutableArray<string> Choices { get; init; }

    /// <summary>The editor's decision that it follows; null where the rule itself judged.</summary>
    public DecisionSettings? Decision { get; init; }
}
