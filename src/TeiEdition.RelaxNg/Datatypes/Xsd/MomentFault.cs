// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>What is wrong with a date or time.</summary>
internal enum MomentFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is not written as the type asks.</summary>
    Form,

    /// <summary>The year 0000, which XML Schema 1.0 does not have.</summary>
    YearZero,

    /// <summary>The year has more digits than <see cref="MomentText.MaxYearDigits"/>.</summary>
    LongYear,

    /// <summary>There is no such month.</summary>
    Month,

    /// <summary>The month has no such day.</summary>
    Day,

    /// <summary>There is no such hour.</summary>
    Hour,

    /// <summary>There is no such minute.</summary>
    Minute,

    /// <summary>There is no such second.</summary>
    Second,

    /// <summary>There is no such time zone.</summary>
    Zone,
}
