// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Model.Content;

/// <summary>A part of a content model (TEI P5 Guidelines, section 23.5.1 "Content Models"). Immutable.</summary>
public abstract record ContentNode
{
    /// <summary>Closes the hierarchy: the leaves stand in this folder.</summary>
    private protected ContentNode()
    {
    }

    /// <summary>How often it occurs.</summary>
    public Occurrence Occurrence { get; init; } = Occurrence.Once;

    /// <summary>Where it stands.</summary>
    public required SourceLocation Location { get; init; }
}
