// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Walking;

/// <summary>An attribute that some check looks at. Immutable.</summary>
/// <param name="LocalName">Its local name.</param>
/// <param name="Role">What it is by its name.</param>
/// <param name="Value">Its value, as the parser normalised it.</param>
/// <param name="Line">1-based line where its name begins; 0 where the lines are unknown.</param>
/// <param name="Column">1-based column there, in UTF-16 code units; 0 where it is unknown.</param>
internal readonly record struct TagAttribute(string LocalName, AttributeRole Role, string Value, int Line, int Column)
{
    /// <summary>Whether it has a role.</summary>
    /// <param name="role">The role.</param>
    public bool Is(AttributeRole role) => (Role & role) != 0;
}
