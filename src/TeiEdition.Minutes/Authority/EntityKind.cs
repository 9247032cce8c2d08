// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Authority;

/// <summary>What an authority entry describes.</summary>
public enum EntityKind
{
    /// <summary>A <c>person</c>; its name is a <c>persName</c>.</summary>
    Person,

    /// <summary>A <c>place</c>; its name is a <c>placeName</c>.</summary>
    Place,

    /// <summary>An <c>org</c>; its name is an <c>orgName</c>.</summary>
    Organisation,

    /// <summary>An <c>event</c>; its name is a <c>name[@type='event']</c> in running text.</summary>
    Event,
}
