// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Model.Content;

/// <summary><c>@minOccurs</c> and <c>@maxOccurs</c> (TEI P5 Guidelines, att.repeatable). Immutable.</summary>
/// <param name="Min">At least so often.</param>
/// <param name="Max">At most so often; null for any number.</param>
public readonly record struct Occurrence(int Min, int? Max)
{
    /// <summary>Exactly once.</summary>
    public static Occurrence Once => new(1, 1);

    /// <summary>Whether it is exactly once.</summary>
    public bool IsOnce => Min == 1 && Max == 1;
}
