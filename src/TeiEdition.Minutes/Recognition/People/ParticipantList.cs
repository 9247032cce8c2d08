// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Who was present, and whom the speaker labels mean. Immutable.</summary>
/// <param name="Participants">The participants, in the order in which the source first has them.</param>
/// <param name="Speakers">For each label as printed, its ending included, whom it means.</param>
public sealed record ParticipantList(
    ImmutableArray<Participant> Participants, FrozenDictionary<string, SpeakerResolution> Speakers)
{
    /// <summary>Whom a label means.</summary>
    /// <param name="label">The label of a turn, as printed.</param>
    public SpeakerResolution SpeakerOf(string label) => Speakers[label];
}
