// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation;

namespace TeiEdition.Minutes.Recognition;

/// <summary>A document with all that was recognised in it. Immutable.</summary>
internal sealed record RecognisedMinutes
{
    /// <summary>The parts of the document.</summary>
    public required SegmentedMinutes Segments { get; init; }

    /// <summary>Who was present and who speaks.</summary>
    public required ParticipantList Participants { get; init; }

    /// <summary>What the document says about itself.</summary>
    public required RecordFacts Facts { get; init; }

    /// <summary>What was recognised in each text that is encoded inline.</summary>
    public required FrozenDictionary<SpannedText, RecognisedText> Texts { get; init; }

    /// <summary>The entities whose names stand in a text of the header, by that text: publisher, repository, names of editors.</summary>
    public required Func<string, AuthorityEntry?> EntityNamed { get; init; }

    /// <summary>Who tracked changes in the source, and when; each pair once.</summary>
    public ImmutableArray<(string? Author, string? When)> Changes { get; init; } = [];

    /// <summary>The institutions that the credits name.</summary>
    public required ImmutableArray<(string Text, AuthorityEntry Entry)> Funders { get; init; }
}
