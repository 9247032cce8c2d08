// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Conventions;

/// <summary>What a line before the talk says.</summary>
public enum ProtocolRole
{
    /// <summary>Something that the encoder does not interpret.</summary>
    Other,

    /// <summary>Date, time, or both.</summary>
    Time,

    /// <summary>The place.</summary>
    Place,

    /// <summary>Persons who were present.</summary>
    Attendees,

    /// <summary>Who interpreted.</summary>
    Interpreter,

    /// <summary>Who took the notes.</summary>
    NoteTaker,
}
