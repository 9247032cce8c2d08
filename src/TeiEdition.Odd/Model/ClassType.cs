// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Model;

/// <summary>What members of a class have in common (<c>classSpec/@type</c>).</summary>
public enum ClassType
{
    /// <summary>The places where they may stand.</summary>
    Model,

    /// <summary>Attributes.</summary>
    Atts,
}
