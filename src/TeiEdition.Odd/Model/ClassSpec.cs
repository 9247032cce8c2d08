// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Odd.Model;

/// <summary><c>classSpec</c>. Immutable.</summary>
public sealed record ClassSpec : Specification
{
    /// <summary><c>@type</c>; null where nothing is said, and where it is neither of the two (a change may leave it out).</summary>
    public ClassType? Type { get; init; }

    /// <summary><c>classes</c>: the classes that it is a member of; null where nothing is said (never in a resolved model).</summary>
    public ClassList? Classes { get; init; }

    /// <summary><c>attList</c>: the attributes that it declares itself. In a resolved model each is whole.</summary>
    public AttList Attributes { get; init; } = AttList.Empty;

    /// <summary>In a resolved model the names of attributes that its superclasses declare and that members do not get through it, in ordinal order.</summary>
    public ImmutableArray<string> DeletedAttributes { get; init; } = [];

    /// <summary>In a resolved model of a model class: the idents of its members, elements and classes, in the order of their declarations.</summary>
    public ImmutableArray<string> Members { get; init; } = [];
}
