// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>A date or time of day. Immutable.</summary>
/// <param name="Start">First index.</param>
/// <param name="End">Index after the last.</param>
/// <param name="When">Its value, in ISO 8601; null where it is a stretch of days, or cannot be decided.</param>
/// <param name="IsTime">Whether it is a time of day.</param>
public sealed record DateMark(int Start, int End, string? When, bool IsTime) : InlineMark(Start, End)
{
    /// <summary>The first day of a stretch, in ISO 8601; null for a single day.</summary>
    public string? From { get; init; }

    /// <summary>The last day of a stretch, in ISO 8601; null for a single day.</summary>
    public string? To { get; init; }

    /// <summary>How sure the value is.</summary>
    public Certainty Certainty { get; init; } = Certainty.High;

    /// <inheritdoc/>
    internal override int Rank => 3;
}
