// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Segmentation.Labels;

/// <summary>A speaker's label at the beginning of a line. Immutable.</summary>
/// <param name="Length">Its length in UTF-16 code units, ending included.</param>
/// <param name="Name">The label without ending, brackets and remarks in parentheses: what it calls the speaker.</param>
/// <param name="Pattern">The pattern of the convention that it fits.</param>
/// <param name="Rule">The evidence that decided, for reports.</param>
/// <param name="Certainty">How sure it is that this is a label.</param>
internal sealed record SpeakerLabel(int Length, string Name, SpeakerPattern Pattern, string Rule, Certainty Certainty);
