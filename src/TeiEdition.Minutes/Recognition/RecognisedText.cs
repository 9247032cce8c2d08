// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Recognition;

/// <summary>A text and what was recognised in it. Immutable.</summary>
/// <param name="Text">The text as printed, brackets included.</param>
/// <param name="Marks">What was recognised, outer marks before inner ones, in reading order; they nest.</param>
public sealed record RecognisedText(SpannedText Text, ImmutableArray<InlineMark> Marks);
