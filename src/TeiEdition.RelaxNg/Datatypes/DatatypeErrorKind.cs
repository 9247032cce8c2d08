// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes;

/// <summary>The cases of <see cref="DatatypeError"/>.</summary>
public enum DatatypeErrorKind
{
    /// <summary>The library has no datatype of that name.</summary>
    UnknownType,

    /// <summary>The datatype has no such parameter.</summary>
    UnknownParam,

    /// <summary>The parameter's value is none that it may have.</summary>
    BadParamValue,

    /// <summary>The parameters contradict each other, or one stands twice.</summary>
    ParamsConflict,

    /// <summary>A limit of the implementation is passed, as of the size of a regular expression.</summary>
    TooLarge,
}
