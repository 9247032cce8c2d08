// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.People;

/// <summary>What a participant does at the talk: the values of <c>person/@role</c>.</summary>
public enum ParticipantRole
{
    /// <summary>Has at least one turn.</summary>
    Speaker,

    /// <summary>Is named as present.</summary>
    Attendee,

    /// <summary>Interprets.</summary>
    Interpreter,

    /// <summary>Takes the notes.</summary>
    NoteTaker,
}
