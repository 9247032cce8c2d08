// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Whom a speaker label means. Immutable.</summary>
/// <param name="Ids">The participants' ids: one, or those of all who speak together.</param>
/// <param name="Certainty">How sure that is.</param>
public sealed record SpeakerResolution(ImmutableArray<string> Ids, Certainty Certainty);
