// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Model;

/// <summary>Whether other values are allowed (<c>valList/@type</c>).</summary>
public enum ValListType
{
    /// <summary>Any other value of the datatype; the list is an example.</summary>
    Open,

    /// <summary>Any other value of the datatype, though those of the list are meant to be used.</summary>
    Semi,

    /// <summary>None.</summary>
    Closed,
}
