// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>The values of the facet whiteSpace (XML Schema Part 2 (Second Edition), section 4.3.6).</summary>
internal enum WhiteSpaceMode
{
    /// <summary>Nothing is changed.</summary>
    Preserve,

    /// <summary>A blank takes the place of each.</summary>
    Replace,

    /// <summary>One blank takes the place of each run; at the ends there is none.</summary>
    Collapse,
}
