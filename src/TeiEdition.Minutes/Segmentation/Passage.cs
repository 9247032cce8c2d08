// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Segmentation;

/// <summary>A part of the talk, in reading order: a <see cref="Turn"/> or a <see cref="Narrative"/>.</summary>
public abstract record Passage
{
    private protected Passage()
    {
    }
}
