// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Model.Content;

namespace TeiEdition.Odd.Model;

/// <summary><c>elementSpec</c>. Immutable.</summary>
public sealed record ElementSpec : Specification
{
    /// <summary><c>classes</c>: the classes that it is a member of; null where nothing is said (never in a resolved model).</summary>
    public ClassList? Classes { get; init; }

    /// <summary><c>content</c>; null where nothing is said.</summary>
    public ContentModel? Content { get; init; }

    /// <summary><c>attList</c>: the attributes that it declares itself. In a resolved model each is whole: what changed an inherited attribute stands here with all that was inherited.</summary>
    public AttList Attributes { get; init; } = AttList.Empty;

    /// <summary>In a resolved model the names of attributes that its classes declare and that it does not have, in ordinal order.</summary>
    public ImmutableArray<string> DeletedAttributes { get; init; } = [];

    /// <summary>The processing model: <c>model</c>, <c>modelGrp</c> and <c>modelSequence</c>, in their order.</summary>
    public ImmutableArray<XElement> Models { get; init; } = [];
}
