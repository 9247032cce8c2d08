// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>How a value stands to another in a partial order.</summary>
internal enum Ordering
{
    /// <summary>Before it.</summary>
    Less,

    /// <summary>It is the same value.</summary>
    Equal,

    /// <summary>After it.</summary>
    Greater,

    /// <summary>Neither of them.</summary>
    Incomparable,
}
