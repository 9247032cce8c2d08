// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Recognition;

namespace TeiEdition.Minutes;

/// <summary>A finished encoding, and what it was made from. Immutable.</summary>
public sealed record EncodingResult
{
    /// <summary>Takes what the converter made.</summary>
    /// <param name="tree">The tree of the encoding.</param>
    /// <param name="minutes">What was recognised.</param>
    internal EncodingResult(XElement tree, RecognisedMinutes minutes)
    {
        Tree = tree;
        Minutes = minutes;
    }

    /// <summary>The TEI document: UTF-8 without byte order mark, LF line ends, digest included.</summary>
    public required ImmutableArray<byte> Tei { get; init; }

    /// <summary>What it holds, in numbers.</summary>
    public required EncodingSummary Summary { get; init; }

    /// <summary>The source as read.</summary>
    public required SourceDocument Document { get; init; }

    /// <summary>The convention by which it was read, and why.</summary>
    public required ConventionChoice Convention { get; init; }

    /// <summary>Every judgement of the encoder, by place.</summary>
    public required ImmutableArray<Judgement> Judgements { get; init; }

    /// <summary>Names that neither authority files nor participants nor settings know, the most frequent first.</summary>
    public ImmutableArray<UnknownName> UnknownNames { get; init; } = [];

    /// <summary>The judgements that an editor should look at: those below high certainty, by place.</summary>
    public IEnumerable<Judgement> ToReview => Judgements.Where(j => j.Certainty != Certainty.High);

    /// <summary>How often each rule judged, by kind and name.</summary>
    public ImmutableArray<RuleCount> RuleCounts =>
    [
        .. Judgements.GroupBy(j => (j.Kind, j.Rule))
            .OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.Rule, StringComparer.Ordinal)
            .Select(g => new RuleCount(
                g.Key.Kind,
                g.Key.Rule,
                g.Count(j => j.Certainty == Certainty.High),
                g.Count(j => j.Certainty == Certainty.Medium),
                g.Count(j => j.Certainty == Certainty.Low))),
    ];

    /// <summary>The tree of the encoding, whose texts know the words of the source that they have; nobody changes it.</summary>
    internal XElement Tree { get; }

    /// <summary>What was recognised in the source.</summary>
    internal RecognisedMinutes Minutes { get; }
}
