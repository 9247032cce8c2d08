// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Tests.MinutesSchema.Grammar;

/// <summary>The kinds of expressions.</summary>
internal enum ExpressionKind
{
    /// <summary>Matches nothing, not even the empty content.</summary>
    Never,

    /// <summary>Matches the empty content.</summary>
    Empty,

    /// <summary>Matches any text, also none.</summary>
    Text,

    /// <summary>Matches one element.</summary>
    Element,

    /// <summary>Matches text of a datatype.</summary>
    Data,

    /// <summary>One behind the other.</summary>
    Sequence,

    /// <summary>One of several.</summary>
    Choice,

    /// <summary>Once or more.</summary>
    Repetition,
}
