// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Dates;

/// <summary>A date or time of day in a text. Immutable.</summary>
/// <param name="Start">0-based index of its first character.</param>
/// <param name="End">Index after the last.</param>
/// <param name="When">Its value, in ISO 8601, or of a stretch of days both ends with <c>/</c> between; null where it cannot be decided.</param>
/// <param name="IsTime">Whether it is a time of day.</param>
/// <param name="Rule">The name of the rule that read it.</param>
/// <param name="Certainty">How sure the value is.</param>
internal sealed record FoundDate(int Start, int End, string? When, bool IsTime, string Rule, Certainty Certainty);
