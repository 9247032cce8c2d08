// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition;

/// <summary>Whom a speaker label means. Immutable.</summary>
/// <param name="Id">The participant's id.</param>
/// <param name="Certainty">How sure that is.</param>
public sealed record SpeakerResolution(string Id, Certainty Certainty);
