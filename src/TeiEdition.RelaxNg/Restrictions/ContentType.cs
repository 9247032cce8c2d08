// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Restrictions;

/// <summary>What kind of content a pattern has (RELAX NG, section 7.2), in the specification's order.</summary>
internal enum ContentType
{
    /// <summary>Nothing but attributes.</summary>
    Empty,

    /// <summary>Elements and text.</summary>
    Complex,

    /// <summary>One string that is looked at as a whole.</summary>
    Simple,
}
