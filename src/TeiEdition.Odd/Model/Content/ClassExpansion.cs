// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Model.Content;

/// <summary>How the members of a class stand in a content model (<c>classRef/@expand</c>).</summary>
public enum ClassExpansion
{
    /// <summary>One of them.</summary>
    Alternate,

    /// <summary>All of them, once each, in the order of their declarations.</summary>
    Sequence,

    /// <summary>In this order, each once or not at all.</summary>
    SequenceOptional,

    /// <summary>In this order, each at least once.</summary>
    SequenceRepeatable,

    /// <summary>In this order, each as often as one likes.</summary>
    SequenceOptionalRepeatable,
}
