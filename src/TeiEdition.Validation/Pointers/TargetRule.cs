// SPDX-License-Identifier: MIT
using System.Collections.Frozen;

namespace TeiEdition.Validation.Pointers;

/// <summary>What a pointer may point at. Immutable; safe on any thread.</summary>
/// <param name="Targets">Local names of TEI elements.</param>
/// <param name="AreAllowed">Whether these alone are right; else these are wrong.</param>
/// <param name="Expected">What is right, in words, as <c>a place</c>.</param>
/// <param name="Source">The class or element of TEI whose definition says so.</param>
internal sealed record TargetRule(FrozenSet<string> Targets, bool AreAllowed, string Expected, string Source)
{
    /// <summary>Whether the target is to be an element of the same name as the one that points; then there are no targets.</summary>
    public bool IsSame { get; init; }

    /// <summary>Whether an element is of the right kind.</summary>
    /// <param name="from">The local name of the element that points.</param>
    /// <param name="to">The local name of the TEI element that is pointed at.</param>
    public bool Allows(string from, string to) => IsSame ? from == to : Targets.Contains(to) == AreAllowed;
}
