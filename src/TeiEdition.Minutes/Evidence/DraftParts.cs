// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Evidence;

/// <summary>The parts of a first <c>edition.toml</c> that can be settings or comments.</summary>
[Flags]
public enum DraftParts
{
    /// <summary>Only the id, the language and the brackets.</summary>
    None = 0,

    /// <summary>The name of the convention.</summary>
    Convention = 1,

    /// <summary>The participants.</summary>
    Participants = 2,

    /// <summary>The sides of the talk.</summary>
    Delegations = 4,

    /// <summary>All of them.</summary>
    All = Convention | Participants | Delegations,
}
