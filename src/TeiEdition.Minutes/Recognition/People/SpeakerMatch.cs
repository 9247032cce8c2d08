// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Whom a label may mean. Immutable.</summary>
/// <param name="Rule">The rule that found them, for reports.</param>
/// <param name="Persons">Those who fit; one where it is decided, none where nobody does.</param>
/// <param name="Certainty">How sure the rule is where it finds one.</param>
internal sealed record SpeakerMatch(string Rule, ImmutableArray<KnownPerson> Persons, Certainty Certainty);
