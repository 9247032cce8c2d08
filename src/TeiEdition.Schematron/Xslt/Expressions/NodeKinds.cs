// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Xslt.Expressions;

/// <summary>Sets of kinds of nodes, each within the next.</summary>
internal enum NodeKinds
{
    /// <summary>Elements only.</summary>
    Elements,

    /// <summary>Everything but attributes.</summary>
    NoAttributes,

    /// <summary>Every node.</summary>
    All,
}
