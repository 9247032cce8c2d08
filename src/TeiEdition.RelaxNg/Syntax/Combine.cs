// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary>How definitions of one name are put together (RELAX NG, section 4.17).</summary>
public enum Combine
{
    /// <summary>As alternatives.</summary>
    Choice,

    /// <summary>Interleaved.</summary>
    Interleave,
}
