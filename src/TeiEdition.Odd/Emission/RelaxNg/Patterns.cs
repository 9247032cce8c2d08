// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>Builds patterns without empty shells. Stateless; safe on any thread.</summary>
internal static class Patterns
{
    /// <summary>One after another: <c>empty</c> for none, the pattern itself for one.</summary>
    /// <param name="patterns">The patterns, in order.</param>
    public static Pattern Group(ImmutableArray<Pattern> patterns) => patterns switch
    {
        [] => new EmptyPattern(),
        [Pattern only] => only,
        _ => new GroupPattern(patterns),
    };

    /// <summary>One of them: <c>notAllowed</c> for none, the pattern itself for one.</summary>
    /// <param name="patterns">The patterns, in order.</param>
    public static Pattern Choice(ImmutableArray<Pattern> patterns) => patterns switch
    {
        [] => new NotAllowedPattern(),
        [Pattern only] => only,
        _ => new ChoicePattern(patterns),
    };
}
