// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Reading;

namespace TeiEdition.Validation;

/// <summary>What <see cref="DocumentValidator"/> checks. Immutable; safe on any thread.</summary>
public sealed record ValidationOptions
{
    /// <summary>Whether pointers are followed; true where nothing is said. The ids are checked in any case.</summary>
    public bool CheckPointers { get; init; } = true;

    /// <summary>The limits for the document and for every XML file that it points into.</summary>
    public XmlReadingOptions Reading { get; init; } = new();
}
