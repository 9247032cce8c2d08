// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>Groups of parameters that types have or have not (XML Schema Part 2 (Second Edition), section 4.1.5).</summary>
[Flags]
internal enum FacetKinds
{
    /// <summary>None but pattern.</summary>
    None = 0,

    /// <summary>length, minLength, maxLength.</summary>
    Length = 1,

    /// <summary>minInclusive, minExclusive, maxInclusive, maxExclusive.</summary>
    Bounds = 2,

    /// <summary>totalDigits, fractionDigits.</summary>
    Digits = 4,
}
