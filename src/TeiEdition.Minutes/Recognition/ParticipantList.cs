// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition;

/// <summary>Who was present, and whom the speaker labels mean. Immutable.</summary>
/// <param name="Participants">The participants, in the order in which the source first has them.</param>
/// <param name="Speakers">For each label (without brackets, parentheses and colon) whom it means.</param>
public sealed record ParticipantList(
    ImmutableArray<Participant> Participants, FrozenDictionary<string, SpeakerResolution> Speakers);
