// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>The parts of a date or time that a type has.</summary>
[Flags]
internal enum CalendarParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The year.</summary>
    Year = 1,

    /// <summary>The month.</summary>
    Month = 2,

    /// <summary>The day of the month.</summary>
    Day = 4,

    /// <summary>Hour, minute and second.</summary>
    Time = 8,
}
