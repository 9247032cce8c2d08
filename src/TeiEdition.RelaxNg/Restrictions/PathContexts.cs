// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Restrictions;

/// <summary>What a pattern stands in, as far as a restriction asks for it (RELAX NG, sections 7.1 and 7.3).</summary>
[Flags]
internal enum PathContexts
{
    /// <summary>Nothing that matters.</summary>
    None = 0,

    /// <summary>An <c>attribute</c> (7.1.1).</summary>
    Attribute = 1,

    /// <summary>A <c>oneOrMore</c>.</summary>
    OneOrMore = 2,

    /// <summary>A <c>group</c> in a <c>oneOrMore</c> (7.1.2).</summary>
    OneOrMoreGroup = 4,

    /// <summary>An <c>interleave</c> in a <c>oneOrMore</c> (7.1.2).</summary>
    OneOrMoreInterleave = 8,

    /// <summary>A <c>list</c> (7.1.3).</summary>
    List = 16,

    /// <summary>The <c>except</c> of a <c>data</c> (7.1.4).</summary>
    DataExcept = 32,

    /// <summary>The <c>start</c> (7.1.5).</summary>
    Start = 64,

    /// <summary>An element without a <c>oneOrMore</c> between (7.3).</summary>
    Unrepeated = 128,
}
