// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Patterns;

/// <summary><c>group</c> of two; longer groups nest in the tail.</summary>
/// <param name="head">What comes first; never a group.</param>
/// <param name="tail">What follows.</param>
internal sealed class GroupPattern(Pattern head, Pattern tail)
    : Pattern(
        head.IsNullable && tail.IsNullable,
        head.Parts | tail.Parts,
        head.Size + tail.Size + 1)
{
    /// <summary>What comes first; never a group.</summary>
    public Pattern Head { get; } = head;

    /// <summary>What follows.</summary>
    public Pattern Tail { get; } = tail;

    /// <inheritdoc/>
    public override int InternHash => HashCode.Combine(10, Head.Id, Tail.Id);

    /// <inheritdoc/>
    public override bool InternEquals(Pattern other) =>
        other is GroupPattern g && ReferenceEquals(g.Head, Head) && ReferenceEquals(g.Tail, Tail);
}
